import { moment } from './clock.ts';
import type { Database } from './database.ts';
import { codeHash, newCode, newId, newToken, tokenHash } from './secret.ts';

export interface SeatLink {
  readonly exercise: string;
  readonly id: string;
  /** Null: the wall. */
  readonly seat: string | null;
  readonly role: 'player' | 'observer';
  readonly createdAt: string;
}

export interface NewSeatLink {
  readonly exercise: string;
  readonly seat: string | null;
  readonly role: 'player' | 'observer';
}

/** Token and code are told this once: only their hashes are kept. */
export async function newSeatLink(
  database: Database,
  { exercise, seat, role }: NewSeatLink,
): Promise<{ readonly id: string; readonly token: string; readonly code: string }> {
  // Two codes alike in 10^12 would be refused by the index, and the second drawn again.
  for (;;) {
    const made = { id: newId(), token: newToken(), code: newCode() };
    const { numInsertedOrUpdatedRows } = await database.db
      .insertInto('seat_link')
      .values({
        exercise,
        id: made.id,
        seat,
        role,
        token_hash: tokenHash(made.token),
        code_hash: codeHash(made.code, database.pepper),
        created_at: moment(database.kind),
        withdrawn_at: null,
      })
      .onConflict((conflict) => conflict.doNothing())
      .executeTakeFirst();
    if (numInsertedOrUpdatedRows === 1n) return made;
  }
}

/** Null for one that never was or was withdrawn. */
export const linkByToken = (database: Database, token: string): Promise<SeatLink | null> =>
  find(database, 'token_hash', tokenHash(token));

/** As typed: capitals, spaces and look-alikes make no difference. Ask `claimGuess` first. */
export const linkByCode = (database: Database, code: string): Promise<SeatLink | null> =>
  find(database, 'code_hash', codeHash(code, database.pepper));

/** Those that still open, newest first. */
export async function linksOf(database: Database, exercise: string): Promise<readonly SeatLink[]> {
  const rows = await open(database)
    .where('exercise', '=', exercise)
    .orderBy('created_at', 'desc')
    .orderBy('id')
    .execute();
  return rows.map(link);
}

/** Whoever came in by it stays. False where it opened nothing any more. */
export async function withdrawLink(database: Database, exercise: string, id: string): Promise<boolean> {
  const { numUpdatedRows } = await database.db
    .updateTable('seat_link')
    .set({ withdrawn_at: moment(database.kind) })
    .where('exercise', '=', exercise)
    .where('id', '=', id)
    .where('withdrawn_at', 'is', null)
    .executeTakeFirst();
  return numUpdatedRows > 0n;
}

const open = (database: Database) =>
  database.db
    .selectFrom('seat_link')
    .select(['exercise', 'id', 'seat', 'role', 'created_at'])
    .where('withdrawn_at', 'is', null);

async function find(database: Database, column: 'token_hash' | 'code_hash', hash: string): Promise<SeatLink | null> {
  const row = await open(database).where(column, '=', hash).executeTakeFirst();
  return row === undefined ? null : link(row);
}

const link = ({ created_at: createdAt, ...rest }: Omit<SeatLink, 'createdAt'> & { created_at: string }): SeatLink => ({
  ...rest,
  createdAt,
});
