import type { Event } from '../../../packages/server/src/engine/kernel/event.ts';
import { aarJson } from '../../../packages/server/src/documents/aar-json.ts';
import { afterAction } from '../../../packages/server/src/study/after-action.ts';
import { recording } from '../../../packages/server/src/study/record.ts';
import { leversOf, libraryScenario } from '../../builders/library.ts';
import { overhearing } from './ear.ts';
import type { Judgement } from './findings.ts';
import { type RawLog, readLog } from './raw-log.ts';
import type { HeardRun } from './study-runs.ts';

export interface PlayedExercise {
  readonly log: RawLog;
  /** `aar.json`, parsed. */
  readonly report: { readonly findings: readonly Judgement[] };
  readonly runs: readonly HeardRun[];
}

/** A library scenario played and judged as `samaritan run` does it, its files kept as text. */
export function playedExercise(name: string, skill: 'skilled' | 'novice', seed: number): PlayedExercise {
  const scenario = libraryScenario(name);
  const lines: string[] = [];
  const events: Event[] = [];
  const levers = leversOf(scenario);
  const play = recording({
    scenario,
    seed,
    levers,
    skill,
    line: (line) => void lines.push(line),
    body: () => undefined,
    sink: (event) => void events.push(event),
  });
  while (play.next().done !== true);
  const { came, runs } = overhearing(() => {
    const judging = afterAction({ scenario, seed, levers, skill, events });
    for (;;) {
      const turn = judging.next();
      if (turn.done === true) return turn.value;
    }
  });
  return { log: readLog(lines), report: JSON.parse(aarJson(came)), runs };
}
