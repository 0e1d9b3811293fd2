import type { Scenario } from '@samaritan/scenarios/schema/scenario';
import type { RowId } from '@samaritan/scenarios/values/id';
import type { LeverSettings } from '@samaritan/scenarios/vocabulary/levers';
import { skills } from '../autopilot/act.ts';
import { seedOf } from '@samaritan/scenarios/values/chance';
import { play } from './play.ts';
import { sealQuietly } from './quiet.ts';

/** Seeds of a dry run: few, so that a planner need not wait, and fixed, so that a warning stays until the script changes. */
const seeds = [1, 2] as const;

/**
 * Rows that no dry run reached, in the order of the script: conditions that never held, and contingencies that no skill
 * of play called for. An expected action is always reached: it is seen, or it is missed.
 */
export function rowsNotReached(scenario: Scenario, levers: LeverSettings): readonly RowId[] {
  const reached = new Set<RowId>();
  for (const skill of skills)
    for (const seed of seeds)
      play({
        scenario,
        levers,
        skill,
        seed: seedOf(seed),
        seal: sealQuietly,
        sink: (event) => void (event.type === 'InjectSent' && reached.add(event.data.row)),
      });
  return scenario.msel.filter((row) => row.kind !== 'expected-action' && !reached.has(row.n)).map(({ n }) => n);
}
