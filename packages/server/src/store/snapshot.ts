import { moment } from './clock.ts';
import type { Database } from './database.ts';

/** A world as it stood after an event: a cache, never the truth. */
export interface Snapshot {
  readonly seq: number;
  /** Names the engine and the format; a snapshot of another version is not read. */
  readonly version: string;
  /** Milliseconds since StartEx. */
  readonly at: number;
  readonly world: Uint8Array;
}

export async function saveSnapshot(database: Database, exercise: string, snapshot: Snapshot): Promise<void> {
  const { seq, version, at, world } = snapshot;
  await database.db
    .insertInto('snapshot')
    .values({ exercise, seq, version, at, world, created_at: moment(database.kind) })
    .onConflict((conflict) => conflict.columns(['exercise', 'version', 'seq']).doUpdateSet({ at, world }))
    .execute();
}

/** The latest of this version from which play can go on to `seq`. */
export async function snapshotAtOrBefore(
  database: Database,
  exercise: string,
  seq: number,
  version: string,
): Promise<Snapshot | null> {
  const row = await database.db
    .selectFrom('snapshot')
    .select(['seq', 'version', 'at', 'world'])
    .where('exercise', '=', exercise)
    .where('version', '=', version)
    .where('seq', '<=', seq)
    .orderBy('seq', 'desc')
    .limit(1)
    .executeTakeFirst();
  return row ?? null;
}

/** Frees what another version wrote, which nobody will read again; how many that were. */
export async function dropOldSnapshots(database: Database, version: string): Promise<number> {
  const { numDeletedRows } = await database.db
    .deleteFrom('snapshot')
    .where('version', '<>', version)
    .executeTakeFirst();
  return Number(numDeletedRows);
}
