import type { Language } from '@samaritan/scenarios/values/text';

/** What is said of a made-up population, the counts already written out. */
interface Made {
  readonly licences: string;
  readonly people: string;
  readonly rows: string;
  readonly folder: string;
}

const english = {
  made: ({ licences, people, rows, folder }: Made): string =>
    `${licences} made-up licences of ${people} people, and a roster of ${rows} rows, are in ${folder}. Nobody in them is real.`,
};

const french: typeof english = {
  made: ({ licences, people, rows, folder }) =>
    `${licences} permis inventés de ${people} personnes, et une liste de ${rows} lignes, sont dans ${folder}. Personne n’y est réel.`,
};

export const generateWords = (language: Language): typeof english => (language === 'fr' ? french : english);
