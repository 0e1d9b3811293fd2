import { ok, refuse } from '@samaritan/scenarios/values/result';
import type { Adjustment } from '@samaritan/scenarios/vocabulary/control';
import type { Decision } from '../kernel/subsystem.ts';
import type { ReadonlyWorld } from '../world.ts';
import { strike } from './strike.ts';

/** A hazard of the scenario strikes now and not at its time; each strikes once. */
export function adjustHazard(world: ReadonlyWorld, { hazard }: Extract<Adjustment, { kind: 'hazard' }>): Decision {
  if (world.scenario.hazards[hazard] === undefined) return refuse({ code: 'hazard-unknown', hazard });
  return world.casualties.struck.has(hazard) ? refuse({ code: 'already-so' }) : ok(strike(world, hazard));
}
