import { moment } from './clock.ts';
import type { Database } from './database.ts';

/** Who drives an exercise. Two who both believe they do lose nothing: the event key lets one of them append. */
export interface Driver {
  readonly server: string;
  readonly since: string;
  readonly seenAt: string;
}

export interface Claimant {
  readonly exercise: string;
  readonly server: string;
  /** Milliseconds after which another that has not been seen is taken for dead. */
  readonly silentFor: number;
}

/** Takes the wheel, or says that it still has it; false where another has it and was seen lately. Called again and again by whoever drives. */
export async function takeDriving(database: Database, { exercise, server, silentFor }: Claimant): Promise<boolean> {
  const { db, kind } = database;
  const now = moment(kind);
  const taken = await db
    .insertInto('driver')
    .values({ exercise, server, since: now, seen_at: now })
    .onConflict((conflict) =>
      conflict
        .column('exercise')
        .doUpdateSet((eb) => ({
          server,
          since: eb.case().when('driver.server', '=', server).then(eb.ref('driver.since')).else(now).end(),
          seen_at: now,
        }))
        .where((eb) => eb.or([eb('driver.server', '=', server), eb('driver.seen_at', '<', moment(kind, -silentFor))])),
    )
    .returning('server')
    .executeTakeFirst();
  return taken !== undefined;
}

/** Leaves it to whoever comes next. */
export async function releaseDriving(database: Database, exercise: string, server: string): Promise<void> {
  await database.db.deleteFrom('driver').where('exercise', '=', exercise).where('server', '=', server).execute();
}

export async function driverOf(database: Database, exercise: string): Promise<Driver | null> {
  const row = await database.db
    .selectFrom('driver')
    .select(['server', 'since', 'seen_at'])
    .where('exercise', '=', exercise)
    .executeTakeFirst();
  return row === undefined ? null : { server: row.server, since: row.since, seenAt: row.seen_at };
}
