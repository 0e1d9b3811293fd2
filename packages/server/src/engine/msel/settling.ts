import { EngineFault } from '@samaritan/scenarios/values/result';
import { type Draft, type EventOf, draft } from '../kernel/event.ts';
import type { ReadonlyWorld } from '../world.ts';
import { factsOf } from './facts.ts';
import { scriptOf } from './compile.ts';
import type { Target } from './script.ts';

/** A target whose time has come: a quantity is read, a thing not done by now is missed. */
export function settleAtTime(world: ReadonlyWorld, entity: string): readonly Draft[] {
  const target = scriptOf(world.scenario).targets.get(entity);
  if (target === undefined) throw new EngineFault(`no target ${entity}`);
  return [settle(world, target)];
}

/**
 * What is still open at EndEx. Where play stopped early, targets stay open: whether they would have been met nobody knows.
 */
export function settleAtEnd(world: ReadonlyWorld, event: EventOf<'ExerciseEnded'>): readonly Draft[] {
  if (event.data.because !== 'end-ex') return [];
  const { targets } = scriptOf(world.scenario);
  return [...targets]
    .filter(([key]) => world.msel.targets.get(key)?.settled === false)
    .map(([, target]) => settle(world, target));
}

function settle(world: ReadonlyWorld, { objective, task, quantity }: Target): Draft {
  if (quantity === null) return draft('TargetSettled', { objective, task, met: false, value: null, seq: null });
  const value = quantity.read(factsOf(world));
  const met = value >= quantity.atLeast && value <= quantity.atMost;
  return draft('TargetSettled', { objective, task, met, value, seq: null });
}
