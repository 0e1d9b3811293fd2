import { ok, refuse } from '@samaritan/scenarios/values/result';
import type { Adjustment } from '@samaritan/scenarios/vocabulary/control';
import { draft } from '../kernel/event.ts';
import type { Decision } from '../kernel/subsystem.ts';
import type { ReadonlyWorld } from '../world.ts';

/** Takes a means down until control brings it back, or ends an outage of the script early. What was on its way still comes. */
export function adjustMeans(world: ReadonlyWorld, { means, down }: Extract<Adjustment, { kind: 'means' }>): Decision {
  if (!(means in world.scenario.means)) return refuse({ code: 'means-unknown', means });
  const state = world.information.means.get(means);
  const isSo = down ? state?.cut === true : state?.down !== true;
  if (isSo) return refuse({ code: 'already-so' });
  return ok([down ? draft('MeansFailed', { means, byHand: true }) : draft('MeansRestored', { means, byHand: true })]);
}
