import type { Language } from '@samaritan/scenarios/values/text';

const english = {
  portWrong: (found: string) => `--port wants a whole number from 1 to 65534, found “${found}”`,
  portTaken: (port: number) =>
    `Port ${port} is in use: another program, or another Samaritan, listens there. Stop it, or choose another port with --port ${port + 10}.`,
  portForbidden: (port: number) => `You may not listen on port ${port}. Choose one above 1024 with --port.`,
  dataUnusable: (folder: string, why: string) => `Cannot keep data in ${folder}: ${why}. Choose a folder with --data.`,
  databaseUnusable: (why: string) => `The database does not open: ${why}`,
  buildingPages: 'Building the pages (once, half a minute) …',
  compressing: (kilobytes: number) => `Compressing the pages: ${kilobytes} kB`,
  pagesFailed: (why: string) => `The pages could not be built:\n${why}`,
  oldPages: 'Going on with the pages that were built before.',
  opening: (where: string) => `Opening the database (${where}) …`,
  certificate: 'Making a certificate for this machine …',
  demonstrating: 'Starting the demonstration …',
  listening: (address: string) => `Samaritan is at ${address}`,
  onNetwork: (address: string) => `On the network:  ${address}`,
  trust: (address: string) => `Devices first trust its certificate: ${address}`,
  fingerprint: (sha256: string) => `  its fingerprint (SHA-256): ${sha256}`,
  director: (link: string) =>
    `There is no director yet. Open this link once, within seven days, and choose a password:\n  ${link}`,
  demonstration: (seat: string, wall: string) =>
    `A demonstration is running. Sit in a seat of it:\n  ${seat}\nor watch what the hall sees:\n  ${wall}`,
  ready: 'ready (Ctrl-C ends)',
  closing: 'Closing: clocks stop, nothing is lost …',
  closed: 'Closed.',
  backedUp: (file: string, kilobytes: number) =>
    `${file} holds the exercises as they stand (${kilobytes} kB), and was checked.`,
  backupExists: (file: string) => `${file} is there already; a backup overwrites nothing.`,
  backupByServer:
    'The exercises are in PostgreSQL, which is backed up by its own means: pg_dump --format=custom --file=samaritan.dump "$DATABASE_URL"',
  nothingToBackUp: (file: string) => `There is no ${file}. Name the data folder with --data.`,
  notReady: 'The server listens and does not answer; see the lines above.',
  trouble: (what: string, why: string) => `Trouble: ${what}: ${why}`,
};
export type ServeWords = typeof english;

const french: ServeWords = {
  portWrong: (found) => `--port attend un nombre entier de 1 à 65534, reçu « ${found} »`,
  portTaken: (port) =>
    `Le port ${port} est occupé : un autre programme, ou un autre Samaritan, y écoute. Arrêtez-le ou choisissez un autre port avec --port ${port + 10}.`,
  portForbidden: (port) =>
    `Vous ne pouvez pas écouter sur le port ${port}. Choisissez-en un au-dessus de 1024 avec --port.`,
  dataUnusable: (folder, why) =>
    `Impossible de garder des données dans ${folder} : ${why}. Choisissez un dossier avec --data.`,
  databaseUnusable: (why) => `La base de données ne s’ouvre pas : ${why}`,
  buildingPages: 'Construction des pages (une seule fois, une demi-minute) …',
  compressing: (kilobytes) => `Compression des pages : ${kilobytes} ko`,
  pagesFailed: (why) => `Les pages n’ont pas pu être construites :\n${why}`,
  oldPages: 'On continue avec les pages construites auparavant.',
  opening: (where) => `Ouverture de la base de données (${where}) …`,
  certificate: 'Création d’un certificat pour cette machine …',
  demonstrating: 'Lancement de la démonstration …',
  listening: (address) => `Samaritan est à ${address}`,
  onNetwork: (address) => `Sur le réseau :  ${address}`,
  trust: (address) => `Les appareils doivent d’abord faire confiance à son certificat : ${address}`,
  fingerprint: (sha256) => `  son empreinte (SHA-256) : ${sha256}`,
  director: (link) =>
    `Il n’y a pas encore de direction. Ouvrez ce lien une fois, d’ici sept jours, et choisissez un mot de passe :\n  ${link}`,
  demonstration: (seat, wall) =>
    `Une démonstration est en cours. Prenez-y place :\n  ${seat}\nou regardez ce que voit la salle :\n  ${wall}`,
  ready: 'prêt (Ctrl-C pour arrêter)',
  closing: 'Fermeture : les horloges s’arrêtent, rien n’est perdu …',
  closed: 'Fermé.',
  backedUp: (file, kilobytes) => `${file} contient les exercices tels qu’ils sont (${kilobytes} ko), et a été vérifié.`,
  backupExists: (file) => `${file} existe déjà; une sauvegarde n’écrase rien.`,
  backupByServer:
    'Les exercices sont dans PostgreSQL, qui se sauvegarde par ses propres moyens : pg_dump --format=custom --file=samaritan.dump "$DATABASE_URL"',
  nothingToBackUp: (file) => `Il n’y a pas de ${file}. Nommez le dossier de données avec --data.`,
  notReady: 'Le serveur écoute et ne répond pas; voyez les lignes ci-dessus.',
  trouble: (what, why) => `Incident : ${what} : ${why}`,
};

export const serveWords = (language: Language): ServeWords => (language === 'fr' ? french : english);
