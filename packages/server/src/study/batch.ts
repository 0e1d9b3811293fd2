import type { Scenario } from '@samaritan/scenarios/schema/scenario';
import type { Lever, LeverSettings } from '@samaritan/scenarios/vocabulary/levers';
import type { Skill } from '../autopilot/act.ts';
import { seedOf } from '@samaritan/scenarios/values/chance';
import type { SparedWait } from '../engine/world.ts';
import { type Metrics, metrics } from '../evaluation/metrics.ts';
import { autopilot, holding } from './decider.ts';
import { play } from './play.ts';
import { sealQuietly } from './quiet.ts';

/** What a batch run is made of, but for its seed. */
export interface Arm {
  readonly levers: LeverSettings;
  readonly skill: Skill;
  readonly spared?: readonly SparedWait[];
  /** A lever that no seat turns in this run: its price would not be its own, were it turned half-way. */
  readonly held?: Lever;
}

/** One whole exercise without log, hash or words: only its metrics. */
export function metricsOfRun(scenario: Scenario, { levers, skill, spared, held }: Arm, seed: number): Metrics {
  const fold = metrics(scenario);
  play({
    scenario,
    seed: seedOf(seed),
    levers,
    skill,
    ...(spared === undefined ? {} : { spared }),
    seal: sealQuietly,
    sink: (event) => fold.on(event),
    ...(held === undefined ? {} : { decider: (world) => holding(held, autopilot(world, skill, sealQuietly)) }),
  });
  return fold.result();
}
