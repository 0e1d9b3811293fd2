/**
 * A server that is kept busy until somebody kills it: plays an exercise fast, submits commands, and says in a line each what
 * it has shown: events, outcomes, and whether it drives. Arguments: the place, a name, the exercise ('' takes one that runs, or
 * makes one), commands (JSON) to send again first, and how many times as fast as the wall its machine is.
 */
import { writeSync } from 'node:fs';
import { id } from '@samaritan/scenarios/values/id';
import type { LiveExercise } from '../../packages/server/src/conduct/conduct.ts';
import { openConduct } from '../../packages/server/src/conduct/open-conduct.ts';
import { openDatabase } from '../../packages/server/src/store/database.ts';
import type { Place } from '../../packages/server/src/store/database.ts';
import { sha256 } from '../../packages/server/src/study/sha.ts';
import { anExercise, hasty, message, setClock } from '../conduct/rooms.ts';

/** One line of what such a server prints. */
export type Shown =
  | { readonly playing: string }
  | { readonly told: number; readonly digest: string; readonly exercise: string }
  | { readonly outcome: string; readonly of: string; readonly exercise: string }
  | { readonly drives: boolean; readonly state: string };

const [, , placeText = '', name = '', exercise = '', againText = '[]', timesText = '4'] = process.argv;
const times = Number(timesText);
const show = (shown: Shown): void => void writeSync(1, `${JSON.stringify(shown)}\n`);

const database = await openDatabase(JSON.parse(placeText) as Place);
const conduct = await openConduct(database, {
  machine: hasty(times),
  awayAfter: 100_000_000,
  // By the machine's own time: a beat each quarter of a second of the wall; dead after two seconds, by the database's.
  beat: 250 * times,
  deadAfter: 2000,
  retry: 100,
  snapshotEvery: 500,
  report: ({ kind, error }) => console.error(kind, error),
});

async function open(): Promise<LiveExercise> {
  const running = (await conduct.list()).find(({ state }) => state !== 'ended')?.id;
  const chosen = exercise === '' ? (running ?? (await anExercise(conduct))) : id<LiveExercise['id']>(exercise);
  const live = await conduct.open(chosen);
  if (live === null) throw new Error(`no exercise ${chosen}`);
  return live;
}

const live = await open();
live.subscribe(({ events }) => {
  for (const event of events) show({ told: event.seq, digest: sha256(JSON.stringify(event)), exercise: live.id });
});

async function submit(number: string, from: string): Promise<void> {
  const outcome = await live.submit(message(number, from), { participant: from });
  show({ outcome: JSON.stringify(outcome), of: `${from}-${number}`, exercise: live.id });
}

for (const again of JSON.parse(againText) as readonly string[]) {
  const [from = '', number = ''] = again.split(/-(?=[^-]*$)/);
  await submit(number, from);
}
await live.start(600);
if (live.clock().state === 'paused') await live.control(setClock(600));
show({ playing: live.id });
setInterval(() => show({ drives: live.drivenHere(), state: live.clock().state }), 100);

async function talk(from: string): Promise<void> {
  for (let n = 0; live.clock().state !== 'ended'; n++) {
    await submit(`${name}x${n}`, from);
    await new Promise((resolve) => setTimeout(resolve, 10));
  }
}
await Promise.all(['calais-fire', 'calais-hospital', 'washington-dispatch'].map(talk));
