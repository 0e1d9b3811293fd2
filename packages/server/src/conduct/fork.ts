import { type KeptBody, bodiesOf } from '../store/body.ts';
import type { Database } from '../store/database.ts';
import { type EventLine, appendEvents, readEvents } from '../store/event.ts';
import { isEmpty } from '../study/empty-seats.ts';
import { chainAfter, eventOf } from './chain.ts';
import type { Logged } from './load.ts';
import { Standing } from './standing.ts';
import { Working } from './working.ts';

/** What a fork goes on from. */
export interface ForkPoint {
  readonly exercise: string;
  readonly seq: number;
}

/** An instant is forked whole: `seq`, or the last event of what followed from it at the same stroke. Throws where there is no such event. */
export async function wholeInstant(database: Database, { exercise, seq }: ForkPoint): Promise<number> {
  const [event] = await readEvents(database, exercise, seq - 1, 1);
  if (event?.seq !== seq) throw new RangeError(`exercise ${exercise} has no event ${seq}`);
  for (let last = Math.max(1, seq); ;) {
    const lines = await readEvents(database, exercise, last, 100);
    for (const line of lines) {
      if (!('event' in eventOf(line).cause)) return last;
      last = line.seq;
    }
    if (lines.length === 0) return last;
  }
}

/**
 * Writes what a fork shares with its origin, chained anew behind its own header, and then gives every seat to the autopilot and
 * stops the clock. All of it is stored at once; written before, nothing is done.
 */
export async function writeFork(database: Database, fork: Logged, { exercise, seq }: ForkPoint): Promise<void> {
  const chain = chainAfter(fork.headerLine);
  const standing = Standing.empty(fork.header);
  const lines: EventLine[] = [];
  while (standing.world.seq < seq) {
    const page = await readEvents(database, exercise, standing.world.seq, Math.min(1000, seq - standing.world.seq));
    if (page.length === 0) throw new RangeError(`exercise ${exercise} has no event ${seq}`);
    for (const stored of page) {
      const event = eventOf(stored);
      standing.take(event);
      lines.push(chain.link(event));
    }
  }
  const work = new Working({ standing, chain }, fork.header.skill);
  settle(work, standing);
  const bodies = await bodiesIn(database, exercise, [...lines, ...work.lines]);
  const { ended } = standing.world.room;
  await appendEvents(database, {
    exercise: fork.id,
    head: 0,
    lines: [...lines, ...work.lines],
    bodies,
    state: ended ? 'ended' : standing.anchor === null ? 'ready' : 'paused',
  });
}

/** Seats people sat in go back to the autopilot, and a look that the cut left unanswered is taken again. */
function settle(work: Working, { world, anchor }: Standing): void {
  if (world.room.ended) return;
  const { now } = world;
  // As they were: a seat that is given back may change when others wake.
  const seats = [...world.room.seats];
  for (const [seat, { wakesAt }] of seats)
    if (!isEmpty(world, seat) || wakesAt === null) work.giveSeat(now, seat, { always: true });
  if (anchor !== null) work.anchor(now, { wall: anchor.wall, speed: 0, because: null });
}

/** The words that the shared part seals, whose they were. */
async function bodiesIn(
  database: Database,
  exercise: string,
  lines: readonly EventLine[],
): Promise<readonly KeptBody[]> {
  const all = new Map((await bodiesOf(database, exercise)).map((body) => [String(body.seal), body]));
  const shared = new Map<string, KeptBody>();
  for (const { line } of lines)
    for (const [, seal = ''] of line.matchAll(/"([A-Za-z0-9_-]{43})"/g)) {
      const body = all.get(seal);
      if (body !== undefined) shared.set(seal, body);
    }
  return [...shared.values()];
}
