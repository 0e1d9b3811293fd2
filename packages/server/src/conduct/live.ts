import type { SeatId } from '@samaritan/scenarios/values/id';
import { EngineFault } from '@samaritan/scenarios/values/result';
import type { Database } from '../store/database.ts';
import { readEvents } from '../store/event.ts';
import { type Ask, MailboxFull, nameOf } from './asks.ts';
import { eventOf } from './chain.ts';
import { isSpeed } from './clock.ts';
import type { LiveExercise, Outcome, ScenarioKit } from './conduct.ts';
import type { Conducting } from './conducting.ts';
import { exportLog } from './export-log.ts';
import { load } from './load.ts';
import type { Stage } from './stage.ts';

/** So many may wait for one exercise. */
const mailboxSize = 1000;

export interface Opened {
  readonly database: Database;
  readonly kit: ScenarioKit;
  readonly stage: Stage;
  readonly conducting: Conducting;
}

/** One exercise as its users see it. */
export function liveExercise({ database, kit, stage, conducting }: Opened): LiveExercise {
  const { logged, mailbox, forwarded, words, listeners } = stage;
  const ask = (asked: Ask): Promise<Outcome> =>
    new Promise((resolve, reject) => {
      if (mailbox.length + forwarded.size >= mailboxSize) return reject(new MailboxFull());
      conducting.ask({
        ask: asked,
        name: nameOf(asked),
        inbox: false,
        answer: (answer) => ('fault' in answer ? reject(new EngineFault(answer.fault)) : resolve(answer)),
        fail: reject,
      });
    });
  const done = async (asked: Ask): Promise<void> => {
    const outcome = await ask(asked);
    if (!outcome.ok) throw new RangeError(`refused: ${outcome.refusal.code}`);
  };
  const known = (seat: SeatId): SeatId => {
    if (kit.scenario.seats[seat] === undefined) throw new RangeError(`no seat ${seat} in ${kit.scenario.id}`);
    return seat;
  };
  return {
    id: logged.id,
    kit,
    clock: () => conducting.view(),
    read: (look) => conducting.look(({ world }) => look(world)),
    submit: (command, by) => ask({ kind: 'submit', command, ...by }),
    control: (command) => ask({ kind: 'control', command }),
    start: async (speed) => {
      if (!isSpeed(speed) || speed === 0) throw new RangeError(`no clock runs at speed ${speed}`);
      await done({ kind: 'start', speed });
    },
    jump: (to) => done({ kind: 'jump', to }),
    stepToNextRow: () => done({ kind: 'step' }),
    takeSeat: async (seat, by) => done({ kind: 'take', seat: known(seat), by }),
    giveSeat: async (seat) => done({ kind: 'give', seat: known(seat) }),
    words: (seal) => words.shown(seal),
    history: () => conducting.history(),
    subscribe: (told) => listeners.add(told),
    worldAt: async (seq) => (await load(database, logged, seq)).standing.world,
    eventsAfter: async (seq, limit) => (await readEvents(database, logged.id, seq, limit)).map(eventOf),
    drivenHere: () => conducting.drives,
    exportLog: () => exportLog(database, logged),
  };
}
