import type { DatabaseKind } from '../clock.ts';

/** What the two databases call the same; a migration is written once. */
export interface ColumnTypes {
  /** Compared byte by byte on both, so that both sort alike. */
  readonly text: string;
  /** 64 bits. */
  readonly integer: string;
  readonly blob: string;
  /** A column of numbers that grow with each row. */
  readonly place: string;
  /** After the columns: types are checked. */
  readonly strict: string;
  /** After the columns: rows lie in the order of their key, which is read in ranges. */
  readonly strictInKeyOrder: string;
}

export const columnTypes: Readonly<Record<DatabaseKind, ColumnTypes>> = {
  sqlite: {
    text: 'text',
    integer: 'integer',
    blob: 'blob',
    place: 'integer primary key autoincrement',
    strict: ' strict',
    strictInKeyOrder: ' strict, without rowid',
  },
  postgres: {
    text: 'text collate "C"',
    integer: 'bigint',
    blob: 'bytea',
    place: 'bigint generated always as identity',
    strict: '',
    strictInKeyOrder: '',
  },
};

export interface Migration {
  readonly number: number;
  readonly name: string;
  readonly statements: (types: ColumnTypes) => readonly string[];
}
