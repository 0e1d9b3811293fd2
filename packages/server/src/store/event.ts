import type { Result } from '@samaritan/scenarios/values/result';
import { EngineFault, ok, refuse } from '@samaritan/scenarios/values/result';
import type { KeptBody } from './body.ts';
import type { Database } from './database.ts';
import { stepsOf } from './event-steps.ts';
import type { ExerciseState } from './exercise.ts';

/** One event as it is written: its line's exact bytes. */
export interface EventLine {
  readonly seq: number;
  /** Milliseconds since StartEx. */
  readonly at: number;
  readonly line: string;
}

/** What is stored as one: events, the words they seal, and the outcomes of waiting commands. */
export interface Batch {
  readonly exercise: string;
  /** The event this batch goes on from; 0 before the first. */
  readonly head: number;
  /** Numbered on from `head` without a gap. May be empty where only outcomes are settled. */
  readonly lines: readonly EventLine[];
  readonly bodies: readonly KeptBody[];
  /** Outcomes, JSON, of commands in the inbox; one that is settled already keeps its first. */
  readonly settled?: readonly { readonly id: string; readonly outcome: string }[];
  /** Set with the events that made it so. */
  readonly state?: ExerciseState;
}

/** Somebody else has gone on from there; `head` is the last event stored. */
export interface StaleHead {
  readonly code: 'stale-head';
  readonly head: number;
}

/**
 * Appends after `head` in one transaction and answers the new head. The primary key (exercise, seq) turns a lost race into `stale-head`, on both
 * databases, and so does a head that is not stored. A disk that is full or a connection that is lost throws `StoreFailed`.
 */
export async function appendEvents(database: Database, batch: Batch): Promise<Result<number, StaleHead>> {
  const { exercise, head, lines } = batch;
  if (lines.some(({ seq }, index) => seq !== head + 1 + index))
    throw new EngineFault(`events of ${exercise} do not go on from ${head} without a gap`);
  const done = await database.together(stepsOf(database.kind, batch));
  if (done.ok) return ok(head + lines.length);
  return refuse({ code: 'stale-head', head: await lastSeq(database, exercise) });
}

/** At most `limit` events after `after`, in order. */
export async function readEvents(
  database: Database,
  exercise: string,
  after: number,
  limit: number,
): Promise<readonly EventLine[]> {
  return database.db
    .selectFrom('event')
    .select(['seq', 'at', 'line'])
    .where('exercise', '=', exercise)
    .where('seq', '>', after)
    .orderBy('seq')
    .limit(limit)
    .execute();
}

/** Null before the first. */
export async function lastEvent(database: Database, exercise: string): Promise<EventLine | null> {
  const row = await database.db
    .selectFrom('event')
    .select(['seq', 'at', 'line'])
    .where('exercise', '=', exercise)
    .orderBy('seq', 'desc')
    .limit(1)
    .executeTakeFirst();
  return row ?? null;
}

const lastSeq = async (database: Database, exercise: string): Promise<number> =>
  (await lastEvent(database, exercise))?.seq ?? 0;
