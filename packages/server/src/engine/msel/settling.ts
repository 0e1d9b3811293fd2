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
 * What is still open at EndEx. Where the director ends play early, that is EndEx for all that had no time of its own; a
 * target whose time had not come stays open, as all do where a run was cut short: whether it would have been met nobody knows.
 */
export function settleAtEnd(world: ReadonlyWorld, { data: { because } }: EventOf<'ExerciseEnded'>): readonly Draft[] {
  if (because === 'until') return [];
  const { targets } = scriptOf(world.scenario);
  return [...targets]
    .filter(([key]) => world.msel.targets.get(key)?.settled === false)
    .filter(([, { at }]) => because === 'end-ex' || at === null)
    .map(([, target]) => settle(world, target));
}

function settle(world: ReadonlyWorld, { objective, task, quantity }: Target): Draft {
  if (quantity === null) return draft('TargetSettled', { objective, task, met: false, value: null, seq: null });
  const value = quantity.read(factsOf(world));
  const met = value >= quantity.atLeast && value <= quantity.atMost;
  return draft('TargetSettled', { objective, task, met, value, seq: null });
}
