import { moment } from './clock.ts';
import type { Database } from './database.ts';

export interface WaitingCommand {
  readonly id: string;
  /** JSON, as it was put in. */
  readonly payload: string;
}

/**
 * Leaves a command for whoever drives. The outcome where it was settled before, as the first time; null: it waits, whether now put
 * in or already there (the first payload of an id stays).
 */
export async function putCommand(
  database: Database,
  exercise: string,
  id: string,
  payload: string,
): Promise<string | null> {
  await database.db
    .insertInto('inbox')
    .values({ exercise, id, payload, outcome: null, received_at: moment(database.kind), settled_at: null })
    .onConflict((conflict) => conflict.columns(['exercise', 'id']).doNothing())
    .execute();
  return outcomeOf(database, exercise, id);
}

/** In the order in which they came. */
export async function waitingCommands(database: Database, exercise: string): Promise<readonly WaitingCommand[]> {
  return database.db
    .selectFrom('inbox')
    .select(['id', 'payload'])
    .where('exercise', '=', exercise)
    .where('outcome', 'is', null)
    .orderBy('place')
    .execute();
}

/** JSON; null while it waits, and for an id that never came. */
export async function outcomeOf(database: Database, exercise: string, id: string): Promise<string | null> {
  const row = await database.db
    .selectFrom('inbox')
    .select('outcome')
    .where('exercise', '=', exercise)
    .where('id', '=', id)
    .executeTakeFirst();
  return row?.outcome ?? null;
}
