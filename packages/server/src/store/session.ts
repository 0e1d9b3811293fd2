import { moment } from './clock.ts';
import type { Database } from './database.ts';
import { newToken, tokenHash } from './secret.ts';

/** Whose browser it is. */
export type SessionOwner = { readonly account: string } | { readonly exercise: string; readonly participant: string };

export interface Session {
  readonly owner: SessionOwner;
  readonly endsAt: string;
}

/** The token, which is told this once: only its hash is kept. Ends after `lasts` milliseconds whatever happens. */
export async function openSession(
  database: Database,
  owner: SessionOwner,
  lasts: number,
): Promise<{ readonly token: string; readonly endsAt: string }> {
  const token = newToken();
  const { kind } = database;
  const { ends_at: endsAt } = await database.db
    .insertInto('session')
    .values({
      token_hash: tokenHash(token),
      account: 'account' in owner ? owner.account : null,
      exercise: 'exercise' in owner ? owner.exercise : null,
      participant: 'participant' in owner ? owner.participant : null,
      created_at: moment(kind),
      seen_at: moment(kind),
      ends_at: moment(kind, lasts),
    })
    .returning('ends_at')
    .executeTakeFirstOrThrow();
  return { token, endsAt };
}

/** Null for a token that never was, has ended or was ended. */
export async function sessionByToken(database: Database, token: string): Promise<Session | null> {
  const row = await database.db
    .selectFrom('session')
    .select(['account', 'exercise', 'participant', 'ends_at'])
    .where('token_hash', '=', tokenHash(token))
    .where('ends_at', '>', moment(database.kind))
    .executeTakeFirst();
  if (row === undefined) return null;
  const { account, exercise, participant, ends_at: endsAt } = row;
  if (account !== null) return { owner: { account }, endsAt };
  return exercise === null || participant === null ? null : { owner: { exercise, participant }, endsAt };
}

const seenEvery = 60_000;

/** That it is used still; written once a minute at most, however often it is called. */
export async function seeSession(database: Database, token: string): Promise<void> {
  const { db, kind } = database;
  await db
    .updateTable('session')
    .set({ seen_at: moment(kind) })
    .where('token_hash', '=', tokenHash(token))
    .where('seen_at', '<', moment(kind, -seenEvery))
    .execute();
}

export async function endSession(database: Database, token: string): Promise<void> {
  await database.db.deleteFrom('session').where('token_hash', '=', tokenHash(token)).execute();
}

/** All browsers of somebody; how many that were. */
export async function endSessionsOf(database: Database, owner: SessionOwner): Promise<number> {
  const all = database.db.deleteFrom('session');
  const { numDeletedRows } = await (
    'account' in owner
      ? all.where('account', '=', owner.account)
      : all.where('exercise', '=', owner.exercise).where('participant', '=', owner.participant)
  ).executeTakeFirst();
  return Number(numDeletedRows);
}

/** Clears away those that have ended; how many that were. */
export async function sweepSessions(database: Database): Promise<number> {
  const { numDeletedRows } = await database.db
    .deleteFrom('session')
    .where('ends_at', '<=', moment(database.kind))
    .executeTakeFirst();
  return Number(numDeletedRows);
}

/** Goes on for `lasts` milliseconds from now, where less than three quarters of that are left; null where it need not, or is no session. */
export async function extendSession(database: Database, token: string, lasts: number): Promise<string | null> {
  const { db, kind } = database;
  const extended = await db
    .updateTable('session')
    .set({ seen_at: moment(kind), ends_at: moment(kind, lasts) })
    .where('token_hash', '=', tokenHash(token))
    .where('ends_at', '>', moment(kind))
    .where('ends_at', '<', moment(kind, lasts * 0.75))
    .returning('ends_at')
    .executeTakeFirst();
  return extended?.ends_at ?? null;
}
