import { sql } from 'kysely';
import type { RawBuilder } from 'kysely';
import { moment } from './clock.ts';
import type { Database } from './database.ts';
import { markOf } from './secret.ts';

const minute = 60_000;
/** A slip of the finger is no attack. */
const free = 5;
/** After the fifth wrong guess, the sixth, and so on; then always the last. */
const locks = [1, 2, 4, 8, 15, 30, 60].map((minutes) => minutes * minute);
/** So long after the first of them, wrong guesses are forgotten. */
const remembered = 120 * minute;

/** Whom wrong guesses are held against: a browser by the mark this server gave it, else an address, so that one room behind one address is not locked out by one of them. */
export function guesserOf(
  database: Database,
  { mark, address }: { readonly mark: string | null; readonly address: string },
): string {
  const known = mark === null ? null : markOf(mark, database.pepper);
  return known === null ? `address:${address}` : `mark:${known}`;
}

export type Claim = { readonly ok: true } | { readonly ok: false; readonly lockedUntil: string };

/**
 * Counts a guess before it is looked at, so that many at once are not all let through; `forgiveGuesses` where it was right. Not counted while
 * locked.
 */
export async function claimGuess(database: Database, guesser: string): Promise<Claim> {
  const { db, kind } = database;
  const now = moment(kind);
  const again = sql<boolean>`guess.first_at < ${moment(kind, -remembered)}`;
  const count = sql<number>`case when ${again} then 1 else guess.count + 1 end`;
  const claimed = await db
    .insertInto('guess')
    .values({ guesser, count: 1, first_at: now, locked_until: null })
    .onConflict((conflict) =>
      conflict
        .column('guesser')
        .doUpdateSet({
          count,
          first_at: sql<string>`case when ${again} then ${now} else guess.first_at end`,
          locked_until: lockAfter(database, count),
        })
        .where((eb) => eb.or([eb('guess.locked_until', 'is', null), eb('guess.locked_until', '<=', now)])),
    )
    .returning('count')
    .executeTakeFirst();
  if (claimed !== undefined) return { ok: true };
  const row = await db.selectFrom('guess').select('locked_until').where('guesser', '=', guesser).executeTakeFirst();
  // Its lock was taken back in between: the next try will do.
  return { ok: false, lockedUntil: row?.locked_until ?? (await database.wallNow()).toISOString() };
}

/**
 * This one was right: it is taken back, with the lock it may have set. The wrong ones before it stay counted, or whoever has one good code could
 * try out others without end.
 */
export async function forgiveGuesses(database: Database, guesser: string): Promise<void> {
  await database.db
    .updateTable('guess')
    .set((eb) => ({ count: eb('count', '-', 1), locked_until: null }))
    .where('guesser', '=', guesser)
    .where('count', '>', 0)
    .execute();
}

/** Clears away what is forgotten anyway; addresses are personal. */
export async function sweepGuesses(database: Database): Promise<number> {
  const { db, kind } = database;
  const { numDeletedRows } = await db
    .deleteFrom('guess')
    .where('first_at', '<', moment(kind, -remembered))
    .where((eb) => eb.or([eb('locked_until', 'is', null), eb('locked_until', '<=', moment(kind))]))
    .executeTakeFirst();
  return Number(numDeletedRows);
}

const lockAfter = (database: Database, count: RawBuilder<number>): RawBuilder<string | null> =>
  sql<string | null>`case ${sql.join(
    [
      sql`when ${count} < ${sql.lit(free)} then null`,
      ...locks
        .slice(0, -1)
        .map((lock, index) => sql`when ${count} = ${sql.lit(free + index)} then ${moment(database.kind, lock)}`),
      sql`else ${moment(database.kind, locks.at(-1) ?? minute)}`,
    ],
    sql` `,
  )} end`;
