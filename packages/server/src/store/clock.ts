import { sql } from 'kysely';
import type { RawBuilder } from 'kysely';

export type DatabaseKind = 'sqlite' | 'postgres';

/**
 * The database's clock as ISO 8601 text in UTC with milliseconds, moved by whole milliseconds: servers whose clocks differ
 * write and compare by this one clock.
 */
export function moment(kind: DatabaseKind, later = 0): RawBuilder<string> {
  const seconds = (later / 1000).toFixed(3);
  return kind === 'sqlite'
    ? sql<string>`strftime('%Y-%m-%dT%H:%M:%fZ', 'now', ${`${seconds} seconds`})`
    : sql<string>`to_char((clock_timestamp() + cast(${`${seconds} seconds`} as interval)) at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"')`;
}

/** The same clock, not moved, as SQL text for statements that are written by hand. */
export const nowSql: Readonly<Record<DatabaseKind, string>> = {
  sqlite: `strftime('%Y-%m-%dT%H:%M:%fZ', 'now')`,
  postgres: `to_char(clock_timestamp() at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"')`,
};

/** A moment somebody chose, in the one form that sorts: UTC with milliseconds. */
export const asMoment = (chosen: Date): string => chosen.toISOString();
