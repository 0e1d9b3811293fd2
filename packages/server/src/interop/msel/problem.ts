import type { Bilingual, Language } from '@samaritan/scenarios/values/text';

/** Something about a cell that a person should see. Problems never come alone: all of a sheet are given at once. */
export interface CellProblem {
  readonly sheet: string;
  /** `C7`. */
  readonly cell: string;
  /** What heads the column; empty where no column is at stake. */
  readonly header: string;
  readonly found: string;
  readonly wanted: Bilingual;
  /** `fault`: its row is left out. `doubt`: its row is taken all the same. */
  readonly severity: 'fault' | 'doubt';
}

/** `MSEL!C7 (To): found “Clais hospital”, wanted a seat …`, the form in which terminals and pages list problems. */
export function formatProblem(problem: CellProblem, language: Language): string {
  const header = problem.header === '' ? '' : ` (${problem.header})`;
  const found = shown(problem.found);
  return language === 'fr'
    ? `${problem.sheet}!${problem.cell}${header} : trouvé ${found === '' ? 'rien' : `« ${found} »`}, attendu ${problem.wanted.fr}`
    : `${problem.sheet}!${problem.cell}${header}: found ${found === '' ? 'nothing' : `“${found}”`}, wanted ${problem.wanted.en}`;
}

function shown(found: string): string {
  const line = found.replaceAll(/\s+/g, ' ').trim();
  return line.length > 60 ? `${line.slice(0, 59)}…` : line;
}

/** What a cell should have held, in both languages. */
export const wanted = {
  value: {
    en: 'a value: the formula gave none (open the file in Excel or LibreOffice and save it)',
    fr: "une valeur : la formule n'en donne aucune (ouvrez le fichier dans Excel ou LibreOffice et enregistrez-le)",
  },
  rowNumber: { en: 'a row number such as 12 or 12a', fr: 'un numéro de ligne comme 12 ou 12a' },
  rowNumberOnce: (cell: string): Bilingual => ({
    en: `each row number once (it is also in ${cell})`,
    fr: `chaque numéro de ligne une seule fois (il est aussi en ${cell})`,
  }),
  rowNumberGiven: (n: string): Bilingual => ({
    en: `a row number; ${n} was given to it`,
    fr: `un numéro de ligne; le ${n} lui a été donné`,
  }),
  kind: {
    en: 'contextual, contingency or expected action',
    fr: 'contextuelle, contingence ou action attendue',
  },
  time: {
    en: 'a time such as T+1:30, 90 min, 14:30 or 2026-10-14 14:30, or a condition',
    fr: 'une heure comme T+1:30, 90 min, 14 h 30 ou 2026-10-14 14:30, ou une condition',
  },
  deadline: {
    en: 'a time such as T+1:30, 14:30 or 2026-10-14 14:30',
    fr: 'une heure comme T+1:30, 14 h 30 ou 2026-10-14 14:30',
  },
  launch: {
    en: 'a launch date such as 2026-10-14T14:00 (times.launch of the mapping, or --launch)',
    fr: 'une date de lancement comme 2026-10-14T14:00 (times.launch de la correspondance, ou --launch)',
  },
  afterStart: (launch: string): Bilingual => ({
    en: `a time from StartEx on (${launch})`,
    fr: `une heure à partir du début de l'exercice (${launch})`,
  }),
  beforeEnd: (end: string, read: string): Bilingual => ({
    en: `a time up to EndEx (${end}); this was read as ${read}`,
    fr: `une heure jusqu'à la fin de l'exercice (${end}); celle-ci a été lue comme ${read}`,
  }),
  length: { en: 'a length such as 0:10 or 10 min', fr: 'une durée comme 0:10 ou 10 min' },
  limit: { en: 'a whole number of at least 1', fr: "un nombre entier d'au moins 1" },
  answer: { en: 'yes or no', fr: 'oui ou non' },
  text: { en: 'a text', fr: 'un texte' },
  textOfAction: { en: 'the expected action in words', fr: "l'action attendue en mots" },
  english: {
    en: 'an English text; the French one stands in for it',
    fr: 'un texte anglais; le français en tient lieu',
  },
  seat: (known: readonly string[], meant: string | null): Bilingual => ({
    en: `a seat of the scenario${meant === null ? '' : ` (did you mean ${meant}?)`}: ${listed(known)}`,
    fr: `un poste du scénario${meant === null ? '' : ` (vouliez-vous dire ${meant}?)`} : ${listed(known)}`,
  }),
  means: (known: readonly string[], meant: string | null): Bilingual => ({
    en: `a means of the scenario${meant === null ? '' : ` (did you mean ${meant}?)`}: ${listed(known)}`,
    fr: `un moyen du scénario${meant === null ? '' : ` (vouliez-vous dire ${meant}?)`} : ${listed(known)}`,
  }),
  objective: (known: readonly string[], meant: string | null): Bilingual => ({
    en: `an objective of the scenario${meant === null ? '' : ` (did you mean ${meant}?)`}: ${listed(known)}; the words are kept as a column of your own`,
    fr: `un objectif du scénario${meant === null ? '' : ` (vouliez-vous dire ${meant}?)`} : ${listed(known)}; les mots sont gardés dans une colonne à vous`,
  }),
  event: (meant: string | null): Bilingual => ({
    en: `an event such as UnitDispatched or AidRequested${meant === null ? '' : ` (did you mean ${meant}?)`}: docs/scenarios.md lists them`,
    fr: `un événement comme UnitDispatched ou AidRequested${meant === null ? '' : ` (vouliez-vous dire ${meant}?)`} : docs/scenarios.md les énumère`,
  }),
  eventForAction: {
    en: 'an event beside the expected action, without which nothing can be watched for; the words are kept as a column of your own',
    fr: "un événement à côté de l'action attendue, sans quoi rien ne peut être surveillé; les mots sont gardés dans une colonne à vous",
  },
  condition: (what: string): Bilingual => ({ en: `a condition: ${what}`, fr: `une condition : ${what}` }),
  actionRow: {
    en: 'the number of an expected-action row of this sheet that has no fault',
    fr: 'le numéro d’une ligne « action attendue » de cette feuille qui n’a pas de faute',
  },
  noHeading: {
    en: 'a row of the list; this heading was passed over',
    fr: 'une ligne de la liste; cet intertitre a été sauté',
  },
  header: (header: string): Bilingual => ({
    en: `a column headed “${header}”, as the mapping says`,
    fr: `une colonne intitulée « ${header} », comme le dit la correspondance`,
  }),
  sheet: (name: string): Bilingual => ({
    en: `a sheet named “${name}”, as the mapping says`,
    fr: `une feuille nommée « ${name} », comme le dit la correspondance`,
  }),
  form: (what: string): Bilingual => ({ en: what.replace(/^wanted: /, ''), fr: what.replace(/^wanted: /, '') }),
} as const;

const listed = (known: readonly string[]): string =>
  known.length > 40 ? `${known.slice(0, 40).join(', ')} …` : known.join(', ');
