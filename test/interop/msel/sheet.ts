import type { Scenario } from '@samaritan/scenarios/schema/scenario';
import type { Book, Cell, Merge } from '../../../packages/server/src/interop/sheet/cell.ts';
import { guessMapping } from '../../../packages/server/src/interop/msel/guess.ts';
import { type MselImport, importMsel } from '../../../packages/server/src/interop/msel/import-msel.ts';
import type { Mapping } from '../../../packages/server/src/interop/msel/mapping.ts';
import { libraryScenario } from '../../builders/library.ts';

export const stCroix: Scenario = libraryScenario('st-croix');

type Written = string | number | null | Cell;

const cellOf = (written: Written): Cell | null => {
  if (written === null || written === '') return null;
  if (typeof written === 'string') return { kind: 'text', text: written };
  return typeof written === 'number' ? { kind: 'number', value: written } : written;
};

/** A book with one sheet. */
export const bookOf = (rows: readonly (readonly Written[])[], merges: readonly Merge[] = []): Book => ({
  sheets: [{ name: 'MSEL', rows: rows.map((row) => row.map(cellOf)), merges }],
  text: null,
});

export function guessed(rows: readonly (readonly Written[])[], merges: readonly Merge[] = []): Mapping {
  const mapping = guessMapping(bookOf(rows, merges), stCroix);
  if (mapping === null) throw new Error('no headers');
  return mapping;
}

/** What the fields of a mapping are, by the headers of their columns. */
export const fieldsOf = (mapping: Mapping): Readonly<Record<string, string | null>> =>
  Object.fromEntries(mapping.columns.map(({ header, field }) => [header, field]));

/** Imports rows into the tutorial by the guessed mapping, some of it said otherwise. */
export const imported = (rows: readonly (readonly Written[])[], said: Partial<Mapping> = {}): MselImport =>
  importMsel(bookOf(rows), { ...guessed(rows), ...said }, stCroix);

/** Problems by cell, in short. */
export const problemsOf = ({ problems }: MselImport): readonly string[] =>
  problems.map(({ cell, severity, found, wanted }) => `${cell} ${severity}: ${found} | ${wanted.en}`);
