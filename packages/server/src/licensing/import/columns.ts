import type { Bilingual } from '@samaritan/scenarios/values/text';
import { FileRefused } from './row-fault.ts';

/** The columns of a register's file; `docs/registry.md` says what each holds. */
export const licenceFileColumns = [
  'issuer',
  'class',
  'number',
  'family_name',
  'given_names',
  'other_names',
  'birth_date',
  'status',
  'status_from',
  'expires',
  'npi',
  'minc',
  'email',
  'specialty',
  'restrictions',
  'affiliation',
  'affiliation_kind',
  'updated_at',
  'multistate',
  'event',
] as const;
export type LicenceFileColumn = (typeof licenceFileColumns)[number];

/** Where the header has each column; -1 for one that the file lacks. */
export type ColumnPlaces = Readonly<Record<LicenceFileColumn, number>>;

export interface Header {
  readonly places: ColumnPlaces;
  /** Columns that are no business of ours. */
  readonly passedOver: readonly string[];
  readonly width: number;
}

/** Reads a header; a column that stands twice or is missing refuses the file, since every row of it would be guessed. */
export function readHeader(cells: readonly string[], wanted: readonly LicenceFileColumn[]): Header {
  const named = cells.map((cell) =>
    cell
      .trim()
      .toLowerCase()
      .replaceAll(/[\s-]+/g, '_'),
  );
  const twice = licenceFileColumns.filter((column) => named.indexOf(column) !== named.lastIndexOf(column));
  if (twice.length > 0) throw new FileRefused(doubled(twice.join(', ')));
  const missing = wanted.filter((column) => !named.includes(column));
  if (missing.length > 0) throw new FileRefused(lacking(missing.join(', '), cells.join(', ').slice(0, 300)));
  const known = new Set<string>(licenceFileColumns);
  return {
    places: Object.fromEntries(licenceFileColumns.map((column) => [column, named.indexOf(column)])) as ColumnPlaces,
    passedOver: cells.filter((_, at) => !known.has(named[at] ?? '')),
    width: cells.length,
  };
}

const doubled = (columns: string): Bilingual => ({
  en: `The header names a column twice: ${columns}. Nothing was read; keep one of each.`,
  fr: `L’en-tête nomme une colonne deux fois : ${columns}. Rien n’a été lu; gardez-en une de chaque.`,
});

const lacking = (columns: string, found: string): Bilingual => ({
  en: `The header lacks: ${columns}. Found: ${found}. Nothing was read.`,
  fr: `Il manque à l’en-tête : ${columns}. Trouvé : ${found}. Rien n’a été lu.`,
});
