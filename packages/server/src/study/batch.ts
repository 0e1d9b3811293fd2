import type { Scenario } from '@samaritan/scenarios/schema/scenario';
import type { LeverSettings } from '@samaritan/scenarios/vocabulary/levers';
import type { Skill } from '../autopilot/act.ts';
import { seedOf } from '../engine/kernel/chance.ts';
import type { SparedWait } from '../engine/world.ts';
import { type Metrics, metrics } from '../evaluation/metrics.ts';
import { play } from './play.ts';
import { sealQuietly } from './quiet.ts';

/** What a batch run is made of, but for its seed. */
export interface Arm {
  readonly levers: LeverSettings;
  readonly skill: Skill;
  readonly spared?: readonly SparedWait[];
}

/** One whole exercise without log, hash or words: only its metrics. */
export function metricsOfRun(scenario: Scenario, { levers, skill, spared }: Arm, seed: number): Metrics {
  const fold = metrics(scenario);
  play({
    scenario,
    seed: seedOf(seed),
    levers,
    skill,
    ...(spared === undefined ? {} : { spared }),
    seal: sealQuietly,
    sink: (event) => fold.on(event),
  });
  return fold.result();
}
