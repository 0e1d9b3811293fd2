import { type ChildProcess, fork } from 'node:child_process';
import { randomUUID } from 'node:crypto';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { type CommandId, id } from '@samaritan/scenarios/values/id';
import { EngineFault } from '@samaritan/scenarios/values/result';
import type { LiveExercise } from '../conduct/conduct.ts';
import type { Figure } from '../study/bench.ts';
import { quantile } from '../study/statistics.ts';
import { type OpenHall, type Seated, openHall, withoutDelay } from './hall.ts';
import type { Play } from './mailbox.ts';
import { figureOf } from './rounds.ts';

export interface SeenSetting extends Play {
  readonly folder: string;
  readonly web: string;
  readonly people: number;
  /** Commands timed. */
  readonly times: number;
  /** Of the second part, in which everybody is cut off again and again. */
  readonly seconds: number;
}

export interface SeenTask {
  readonly url: string;
  readonly exercise: string;
  readonly people: readonly Seated[];
  readonly staff: string;
  readonly means: string;
  readonly times: number;
}

/** Milliseconds. */
export interface SeenTimes {
  readonly answered: readonly number[];
  readonly seen: readonly number[];
}

export interface SeenKept {
  readonly lost: number;
  readonly twice: number;
  readonly cuts: number;
  readonly items: number;
}

/**
 * Need: two desks that talk on the telephone look at the same thing. A message written in one seat until a browser of another has it, with the exercise
 * at speed 1, everybody connected, and others writing too. Then at speed 60, while everybody is cut off again and again: nothing may be missing.
 */
export async function seenFigures(setting: SeenSetting): Promise<readonly Figure[]> {
  const scenario = withoutDelay(setting.scenario);
  const means = Object.keys(scenario.means)[0];
  if (means === undefined) throw new EngineFault('a scenario without means');
  await using hall = await openHall({ ...setting, scenario });
  const { url, live, people, staff } = hall;
  await live.start(1);
  const task: SeenTask = { url, exercise: live.id, people, staff, means, times: setting.times };
  const child = fork(join(import.meta.dirname, 'seen-clients.ts'), [], { execArgv: [] });
  try {
    child.send({ task });
    const times = (await next(child)) as SeenTimes;
    const kept = await whileCutOff(child, hall, setting.seconds);
    const each = `${people.length} connected`;
    return [
      figureOf(`command answered, ${each}`, 'ms', times.answered),
      figureOf(`command seen by another seat, ${each}`, 'ms', times.seen),
      figureOf(`command seen by another seat, ${each}, p95`, 'ms', [quantile(times.seen, 0.95)]),
      figureOf('cut off at speed 60: came back', 'times', [kept.cuts]),
      figureOf('cut off at speed 60: items that all had in the end', 'items', [kept.items]),
      figureOf('cut off at speed 60: lost', 'items', [kept.lost]),
      figureOf('cut off at speed 60: came twice', 'items', [kept.twice]),
    ];
  } finally {
    child.disconnect();
  }
}

async function whileCutOff(child: ChildProcess, { live }: OpenHall, seconds: number): Promise<SeenKept> {
  await setSpeed(live, 60);
  child.send({ cut: true });
  await sleep(seconds * 1000);
  child.send({ cut: false });
  await next(child);
  await setSpeed(live, 0);
  const lengths = await live.read(({ information }) =>
    Object.fromEntries([...information.pictures].map(([seat, { items }]) => [seat, items.length])),
  );
  child.send({ lengths });
  return (await next(child)) as SeenKept;
}

async function setSpeed(live: LiveExercise, speed: number): Promise<void> {
  await live.control({ id: id<CommandId>(randomUUID()), staff: 'bench', type: 'SetClock', payload: { speed } });
}

const next = (child: ChildProcess): Promise<unknown> =>
  new Promise((answered, failed) => {
    const gone = (): void => failed(new EngineFault('the clients ended by themselves'));
    child.once('exit', gone);
    child.once('message', (told) => {
      child.off('exit', gone);
      answered(told);
    });
  });
