import type { Event } from '../engine/kernel/event.ts';
import { outcomeOf, putCommand } from '../store/inbox.ts';
import { type Asked, answerIn } from './asks.ts';
import { catchUp } from './load.ts';
import type { Thawed } from './snapshot.ts';
import { type Stage, toldOf } from './stage.ts';

/** Events that bring words with them which another server has stored. */
const worded: ReadonlySet<string> = new Set(['CommandAccepted', 'CommandRefused', 'ControlAccepted', 'ControlRefused']);

/** Takes in what the driver stored, and tells of it. Answers how many events that were. */
export async function follow(stage: Stage, thawed: Thawed): Promise<number> {
  const { database, logged, clock, words, listeners } = stage;
  const { standing } = thawed;
  const anchor = standing.anchor?.seq;
  const events: Event[] = [];
  await catchUp(database, logged.id, { ...thawed, told: (event) => void events.push(event) });
  const last = events.at(-1);
  if (last === undefined) return 0;
  if (events.some(({ type }) => worded.has(type))) await words.read();
  if (standing.anchor?.seq !== anchor) {
    clock.wall.hear(await database.wallNow());
    clock.follow(standing.anchor);
  }
  stage.told = toldOf(standing);
  standing.history.show();
  const view = clock.view(standing, { jumping: false, storeFailed: false });
  listeners.tell({ events, seq: last.seq, clock: view });
  return events.length;
}

/** Puts what is asked here before whoever drives, and answers what has come back. */
export async function forward({ database, logged, mailbox, forwarded }: Stage): Promise<void> {
  let put = false;
  for (let asked = mailbox[0]; asked !== undefined; asked = mailbox[0]) {
    if (!asked.inbox) {
      const outcome = await putCommand(database, logged.id, asked.name, JSON.stringify(asked.ask));
      if (outcome === null) wait(forwarded, asked);
      else asked.answer(answerIn(outcome));
      put ||= outcome === null;
    }
    mailbox.shift();
  }
  if (put) await database.notify('inbox', logged.id, 0);
  for (const [name, waiting] of forwarded) {
    const outcome = await outcomeOf(database, logged.id, name);
    if (outcome === null) continue;
    forwarded.delete(name);
    for (const asked of waiting) asked.answer(answerIn(outcome));
  }
}

function wait(forwarded: Map<string, Asked[]>, asked: Asked): void {
  const others = forwarded.get(asked.name) ?? [];
  forwarded.set(asked.name, [...others, asked]);
}
