import type { SimTime } from '@samaritan/scenarios/values/time';
import { type Draft, draft, none } from '../kernel/event.ts';
import type { ReadonlyWorld } from '../world.ts';

interface Wake {
  readonly entity: string;
  readonly purpose: string;
  readonly at: SimTime;
}

/** A timer of staffing at a computed time, now where that has passed; none where it would come after EndEx. */
export function wakeAt(world: ReadonlyWorld, { entity, purpose, at }: Wake): readonly Draft[] {
  if (at > world.scenario.endEx) return none;
  const when = at < world.now ? world.now : at;
  return [draft('Scheduled', { subsystem: 'staffing', entity, purpose, at: when })];
}
