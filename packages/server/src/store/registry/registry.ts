import type { Bilingual } from '@samaritan/scenarios/values/text';
import type { DatabaseKind } from '../clock.ts';
import type { Done, Step } from '../steps.ts';
import { openPostgresRegistry } from './postgres-registry.ts';
import { openSqliteRegistry } from './sqlite-registry.ts';

/** What the licences in it are: real people's, or made up for exercises. A database is marked once and never changes sides. */
export type RegistryUse = 'real' | 'exercise';

/** The registry's database. It lies in a file (or schema) of its own, so that an import stalls no exercise. */
export interface Registry {
  readonly kind: DatabaseKind;
  readonly use: RegistryUse;
  /** Rows of a query; parameters stand as `?` in it on both databases. */
  readonly rows: <Row>(sql: string, parameters?: readonly unknown[]) => Promise<readonly Row[]>;
  /** All steps in one transaction, or none. */
  readonly together: (steps: readonly Step[]) => Promise<Done>;
  readonly close: () => Promise<void>;
}

/** The data folder, a file in memory for tests, or a PostgreSQL in which the registry takes a schema of its own. */
export type RegistryPlace = { readonly folder: string } | { readonly memory: true } | { readonly url: string };

/** A database that is marked for the other use, or by another program: nothing in it was read or written. */
export class RegistryMistaken extends Error {
  override readonly name = 'RegistryMistaken';
  readonly text: Bilingual;

  constructor(place: string, text: Bilingual) {
    super(`${place}: ${text.en}`);
    this.text = { en: `${place}: ${text.en}`, fr: `${place} : ${text.fr}` };
  }
}

/** Opens a registry, and makes it where there is none. Throws `RegistryMistaken` where the place holds the other use. */
export const openRegistry = (place: RegistryPlace, use: RegistryUse): Promise<Registry> =>
  'url' in place
    ? openPostgresRegistry(place.url, use)
    : openSqliteRegistry('folder' in place ? place.folder : null, use);
