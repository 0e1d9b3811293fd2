/** A server of the race in `servers.test.ts`, in a process of its own: appends until the log is as long as it is to be; prints how often it won. */
import { openDatabase } from '../../packages/server/src/store/database.ts';
import type { Place } from '../../packages/server/src/store/database.ts';
import { appendEvents, lastEvent } from '../../packages/server/src/store/event.ts';

export interface Raced {
  readonly won: number;
}

const [, , place = '', exercise = '', name = '', length = ''] = process.argv;
const database = await openDatabase(JSON.parse(place) as Place);
let won = 0;
let head = (await lastEvent(database, exercise))?.seq ?? 0;
while (head < Number(length)) {
  const appended = await appendEvents(database, {
    exercise,
    head,
    lines: [{ seq: head + 1, at: head, line: name }],
    bodies: [],
  });
  if (appended.ok) won += 1;
  head = appended.ok ? appended.value : appended.refusal.head;
  await new Promise((go) => setTimeout(go, 1)); // the other one's turn
}
await database.close();
console.log(JSON.stringify({ won } satisfies Raced));
