import type { Language } from '@samaritan/scenarios/values/text';

const english = {
  refused: (file: string, why: string) => `${file} is not read. ${why}`,
  noHeaders: (file: string) =>
    `${file}: no row of headers was found. An MSEL has at least two columns such as “Time” and “Inject” with their names in one of its first forty rows.`,
  mappingWrong: (file: string, faults: string) => `${file} is no mapping: ${faults}`,
  launchWrong: (found: string) => `--launch wants a date such as 2026-10-14 or 2026-10-14T14:00, got “${found}”`,
  outEnding: (found: string) => `--out wants a file that ends in .xlsx or .csv, got “${found}”`,
  read: (sheet: string, rows: string) => `Reading sheet “${sheet}”, headers in row ${rows}:`,
  column: (letters: string, header: string, field: string, because: string) =>
    `  ${letters} “${header}” → ${field} ${because}`,
  ownColumn: 'a column of your own',
  times: (launch: string, zone: string, bare: string, reason: string) =>
    `  StartEx is ${launch} ${zone}; 1:30 is ${bare}. ${reason}`,
  bare: { clock: 'a time of day', elapsed: 'a length since StartEx' },
  counted: (rows: number, left: number, doubts: number) =>
    `${rows} ${rows === 1 ? 'row' : 'rows'} read, ${left} left out for a fault, ${doubts} ${doubts === 1 ? 'doubt' : 'doubts'}`,
  notWritten: (file: string) =>
    `No scenario was written. Correct the sheet, or the mapping in ${file} (--mapping), or take the sound rows alone (--partial).`,
  lintRest: (n: number, folder: string) =>
    `The scenario was written, but ${n} ${n === 1 ? 'fault remains' : 'faults remain'}: samaritan scenario lint ${folder}`,
  exported: (rows: number, file: string) => `Wrote ${rows} rows into ${file}`,
};

export type MselWords = typeof english;

const french: MselWords = {
  refused: (file, why) => `${file} n'est pas lu. ${why}`,
  noHeaders: (file) =>
    `${file} : aucune ligne d'en-têtes n'a été trouvée. Une liste d'événements a au moins deux colonnes, comme « Heure » et « Texte », nommées dans l'une de ses quarante premières lignes.`,
  mappingWrong: (file, faults) => `${file} n'est pas une correspondance : ${faults}`,
  launchWrong: (found) => `--launch attend une date comme 2026-10-14 ou 2026-10-14T14:00, reçu « ${found} »`,
  outEnding: (found) => `--out attend un fichier qui finit par .xlsx ou .csv, reçu « ${found} »`,
  read: (sheet, rows) => `Lecture de la feuille « ${sheet} », en-têtes à la ligne ${rows} :`,
  column: (letters, header, field, because) => `  ${letters} « ${header} » → ${field} ${because}`,
  ownColumn: 'une colonne à vous',
  times: (launch, zone, bare, reason) => `  L'exercice commence à ${launch} ${zone}; 1:30 est ${bare}. ${reason}`,
  bare: { clock: 'une heure du jour', elapsed: 'une durée depuis le début' },
  counted: (rows, left, doubts) =>
    `${rows} ${rows === 1 ? 'ligne lue' : 'lignes lues'}, ${left} ${left === 1 ? 'écartée' : 'écartées'} pour une faute, ${doubts} ${doubts === 1 ? 'doute' : 'doutes'}`,
  notWritten: (file) =>
    `Aucun scénario n'a été écrit. Corrigez la feuille, ou la correspondance dans ${file} (--mapping), ou prenez les seules lignes saines (--partial).`,
  lintRest: (n, folder) =>
    `Le scénario est écrit, mais ${n} ${n === 1 ? 'faute reste' : 'fautes restent'} : samaritan scenario lint ${folder}`,
  exported: (rows, file) => `${rows} lignes écrites dans ${file}`,
};

export const mselWords = (language: Language): MselWords => (language === 'fr' ? french : english);
