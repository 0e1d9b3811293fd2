import type { Kysely } from 'kysely';
import type { DatabaseKind } from './clock.ts';
import { openPostgres } from './postgres.ts';
import type { PostgresPlace } from './postgres.ts';
import { openSqlite } from './sqlite.ts';
import type { Done, Step } from './steps.ts';
import type { Tables } from './tables.ts';

export type Channel = 'event' | 'inbox' | 'presence';
export type Told = (channel: Channel, exercise: string, seq: number) => void;

/** The exercises' database, the same to its users whichever it is. Whatever the database cannot do throws `StoreFailed`. */
export interface Database {
  readonly db: Kysely<Tables>;
  readonly kind: DatabaseKind;
  /** Wall time by the database's clock, the only one that servers share. */
  readonly wallNow: () => Promise<Date>;
  /** All steps in one transaction, or none; on SQLite without giving way to anything else in between. */
  readonly together: (steps: readonly Step[]) => Promise<Done>;
  /** Numbers only: what was told of is read from the tables. On SQLite it reaches this process alone, which is all that there is. */
  readonly notify: (channel: Channel, exercise: string, seq: number) => Promise<void>;
  /**
   * Tells of every `notify` from now on; returns how to stop. `missed` is called when the connection was lost and is back: what was told in
   * between is lost, so whoever waits must look.
   */
  readonly listen: (told: Told, missed?: () => void) => Promise<() => Promise<void>>;
  /** After an erasure: what was deleted is gone from the files too, as far as this database lets us see to it. */
  readonly forget: () => Promise<void>;
  /** Short codes are hashed with a pepper that no copy of the database holds. */
  readonly pepper: Uint8Array;
  readonly close: () => Promise<void>;
}

/** Where the exercises are. A file's pepper lies beside it; servers that share a URL share its password, from which theirs is derived. */
export type Place = { readonly file: string } | PostgresPlace;

/**
 * Opens and migrates. A database of a newer schema is refused with `SchemaTooNew`. `upTo` leaves the schema at an older number, for tests of an
 * upgrade.
 */
export const openDatabase = (place: Place, upTo = Number.POSITIVE_INFINITY): Promise<Database> =>
  'file' in place ? openSqlite(place.file, upTo) : openPostgres(place, upTo);
