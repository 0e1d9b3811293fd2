import type { CredentialWords } from './credential-words.ts';
import { placeText } from './refused.ts';

export const french: CredentialWords = {
  nameWrong: (found) => `une clé se nomme en minuscules, chiffres et traits d’union, reçu « ${found} »`,
  curveWrong: (found) => `--curve attend P-256 ou Ed25519, reçu « ${found} »`,
  keyThere: (name) =>
    `il y a déjà une clé « ${name} »; rien n’a changé (pour la remplacer : registry keys rotate ${name})`,
  noKey: (name) => `il n’y a pas de clé « ${name} » ici; registry keys list montre celles qui y sont`,
  passphraseShort:
    'il faut une phrase de passe d’au moins 12 caractères, dans SAMARITAN_KEY_PASSPHRASE ou dans le fichier que nomme --passphrase-file',
  passphraseWrong: (name) =>
    `la clé « ${name} » ne s’ouvre pas : la phrase de passe est fausse ou le fichier a été modifié`,
  keyRetired: (name, since) => `la clé « ${name} » ne signe plus rien depuis ${since}`,
  keyKindWrong: (name) => `la clé « ${name} » est d’un type qui ne signe pas ici`,
  wantsEd25519: (file) => `${file} : un journal et ses témoins signent en Ed25519 (registry keys make --curve Ed25519)`,
  keyMade: (name, kid) =>
    `Clé « ${name} » créée (${kid}). Sans sa phrase de passe, personne ne peut l’utiliser ni la rétablir.`,
  retiredOn: (when) => `retirée le ${when.slice(0, 10)}`,
  keyRotated: (name, kid, old) =>
    `« ${name} » est maintenant ${kid}. Gardez ${old} sur la liste de confiance jusqu’à l’échéance de son dernier insigne.`,
  fileThere: (file) => `${file} existe déjà; une sauvegarde n’écrase rien.`,
  keysBackedUp: (file, n) => `${file} contient ${n} clés, chacune scellée comme elle l’était.`,
  keysRestored: (n, all) => `${n} clés rétablies sur ${all}; celles qui étaient là sont restées telles quelles.`,
  useWrong: (found, wanted) => `--use attend l’un de ${wanted}, reçu « ${found} »`,
  momentWrong: (option, found) =>
    `${option} attend une date ou un moment tel que 2026-10-14T13:05:00Z, reçu « ${found} »`,
  wholeWrong: (option, found) => `${option} attend un nombre entier, reçu « ${found} »`,
  versionWrong: (found) => `--list-version attend un nombre entier qui augmente à partir de 1, reçu « ${found} »`,
  neededWrong: (found, keys) => `--needed attend un nombre de 1 à ${keys}, reçu « ${found} »`,
  oneOf: (option, found, wanted) => `${option} attend l’un de ${wanted}; reçu « ${found} »`,
  trustSigned: (file, entries, signers) => `${file} : on se fie à ${entries} clés, signé par ${signers}.`,
  rootsWritten: (file, needed, keys) => `${file} : ${needed} clés sur ${keys} doivent signer toute liste de confiance.`,
  trustRefused: (file, why) => `${file} n’est pas digne de foi (${placeText(why)})`,
  notBelieved: (file, why) => `${file} n’est pas digne de foi (${why})`,
  malformed: (file) => `${file} est signé, mais n’est pas ce qu’il devrait être`,
  placeWrong: (place, size) => `il n’y a pas de place ${place} : il y en a ${size}, comptées à partir de 0`,
  listMade: (file, size, bytes) => `${file} : l’état de ${size} permis en ${Math.ceil(bytes / 1024)} ko.`,
  cohortMade: (file, n) => `${file} : ${n} permis changent d’un coup partout où ce fichier est lu.`,
  noPlace: 'La liste n’a pas cette place.',
  standings: { valid: 'valide', invalid: 'révoqué', suspended: 'suspendu', restricted: 'restreint' },
  lineWrong: (file, line, field) => `${file}:${line} : « ${field} » manque ou n’est pas ce qu’il devrait être`,
  oneLicence: (file, found) =>
    `${file} contient ${found} permis qui conviennent; un insigne est pour un seul : choisissez avec --number`,
  notGood: (number, status) => `pas d’insigne pour ${number} : le registre dit ${status}`,
  overAlready: 'pas d’insigne : il serait déjà échu',
  badgeMade: (folder, files) => `Fichiers écrits dans ${folder} : ${files}`,
  exercise: (name) => `EXERCICE ${name} : ne vaut rien d’autre`,
  who: (family, given, as) => `${family}, ${given} : ${as}`,
  licence: (number, from) => `Permis ${number}, ${from}`,
  until: (when) => `Jusqu’au ${when}`,
  limits: (limits) => `Limites : ${limits}`,
  statusAge: (when, minutes) => `État en date du ${when} (il y a ${minutes} minutes)`,
  lookKept: (index) => `La consultation est gardée : feuille ${index}.`,
  checkpointMade: (file, size) => `${file} : un point de contrôle signé sur ${size} feuilles.`,
  proofMade: (file) => `Preuve écrite dans ${file}.`,
  logRefused: (file, why) => `${file} n’est pas digne de foi (${placeText(why)})`,
  proofWrong: (file) =>
    `${file} ne mène pas à ce point de contrôle : la consultation n’est pas dans ce journal, ou le journal a été réécrit.`,
  proofRight: (index, size, witnessed) =>
    `La feuille ${index} est dans le journal de ${size}${witnessed === null ? '' : `, que le témoin a vu le ${witnessed}`}.`,
  cosigned: (file, size) => `${file} : contresigné à ${size} feuilles; rien de ce qui précède n’a été réécrit.`,
  merged: (n, name) => `${n} nouvelles consultations de ${name} sont versées.`,
  leafWrong: (index) => `ce qui est gardé à côté de la feuille ${index} ne l’ouvre pas : l’un des deux a été modifié`,
  noLooks: 'Personne n’a consulté ce dossier.',
  nothingToFollow: (to) =>
    `aucun envoi n’a encore été fait ici pour ${to}; le premier se fait avec registry bundle make`,
  recipientWrong: (file) => `${file} : la clé d’un destinataire est une clé publique P-256`,
  bundleMade: (file, entries, consented, kb) =>
    `${file} : ${entries} permis par état, ${consented} avec données de base par consentement; ${kb} ko.`,
  bundleRefused: (file, why) => `${file} est refusé (${placeText(why)})`,
  licenceKeyWrong: (found) =>
    `--licence attend émetteur/catégorie/numéro, p. ex. US-MI/rn/4704123456, reçu « ${found} »`,
  registerUnsure: (key, why) => `pas d’insigne pour ${key} : ${why}`,
  sanctionedElsewhere: (key) =>
    `pas d’insigne pour ${key} : la personne est sous le coup d’une sanction visant un autre permis (samaritan registry check)`,
  oneOrigin: 'Nommez un fichier de permis, ou un permis du registre avec --licence.',
  noYes: 'Ce n’est pas un oui.',
  bundlesMissing: 'Nommez d’abord l’envoi complet, puis chaque mise à jour qui le suit, dans l’ordre.',
  bundleRead: (from, to, { entries, consented, asOf, days, stale }) =>
    `De ${from} pour ${to} : ${entries} permis par état, ${consented} avec données de base; en date du ${asOf}, vieux de ${days} jours${stale ? '. PÉRIMÉ : toute réponse est inconnue' : ''}`,
  standing: ({ answer, because, tier, age }, asOf, basic) =>
    [
      { may: 'PEUT EXERCER chez lui', 'may-not': 'NE PEUT PAS EXERCER', unknown: 'INCONNU' }[answer],
      because === null
        ? ''
        : {
            stale: 'l’envoi est trop ancien',
            'not-yet': 'l’envoi vient du futur',
            'not-listed': 'ce numéro n’est pas dans l’envoi',
          }[because],
      `en date du ${asOf}, il y a ${Math.floor(age / 3600)} heures`,
      tier === null ? '' : `le palier ${tier} en dirait plus`,
      basic === undefined ? '' : `${basic.family}, ${basic.given}`,
    ]
      .filter((part) => part !== '')
      .join('; '),
};
