import { setImmediate } from 'node:timers/promises';
import type { Event } from '../engine/kernel/event.ts';
import type { LogHeader } from '../log/header.ts';
import type { ExerciseId } from './conduct.ts';
import type { Database } from '../store/database.ts';
import { readEvents } from '../store/event.ts';
import { snapshotAtOrBefore } from '../store/snapshot.ts';
import { chainAfter, eventOf } from './chain.ts';
import { type Thawed, snapshotVersion, thaw } from './snapshot.ts';
import { Standing } from './standing.ts';

/** Events read at a time: little enough that others are served in between. */
const page = 1000;

/** An exercise as far as its log needs it. */
export interface Logged {
  readonly id: ExerciseId;
  readonly header: LogHeader;
  /** The header's exact bytes. */
  readonly headerLine: string;
}

/** The exercise as it stood after an event (or stands): the latest snapshot before it, and the log from there. */
export async function load(
  database: Database,
  logged: Logged,
  upTo: number = Number.MAX_SAFE_INTEGER,
): Promise<Thawed> {
  const { id, header, headerLine } = logged;
  const kept = await snapshotAtOrBefore(database, id, upTo, snapshotVersion(header));
  const from = (kept && thaw(kept.world, header)) ?? {
    standing: Standing.empty(header),
    chain: chainAfter(headerLine),
  };
  await catchUp(database, id, { ...from, upTo });
  return from;
}

interface Behind extends Thawed {
  readonly upTo?: number;
  readonly told?: (event: Event) => void;
}

/** Takes in what was stored since, checking the chain. */
export async function catchUp(
  database: Database,
  exercise: string,
  { standing, chain, upTo = Number.MAX_SAFE_INTEGER, told }: Behind,
): Promise<void> {
  for (;;) {
    const after = standing.world.seq;
    const wanted = Math.min(page, upTo - after);
    if (wanted <= 0) return;
    const lines = await readEvents(database, exercise, after, wanted);
    for (const line of lines) {
      const event = chain.read(line);
      standing.take(event);
      told?.(event);
    }
    if (lines.length < wanted) return;
    await setImmediate();
  }
}

/** Stored events after one, up to another. */
export async function eventsBetween(
  database: Database,
  exercise: string,
  { after, upTo }: { readonly after: number; readonly upTo: number },
): Promise<readonly Event[]> {
  const events: Event[] = [];
  for (let seen = after; seen < upTo;) {
    const lines = await readEvents(database, exercise, seen, Math.min(page, upTo - seen));
    if (lines.length === 0) break;
    events.push(...lines.map(eventOf));
    seen += lines.length;
  }
  return events;
}
