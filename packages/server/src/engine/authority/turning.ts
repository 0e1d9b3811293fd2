import { ok, refuse } from '@samaritan/scenarios/values/result';
import { after } from '@samaritan/scenarios/values/time';
import type { CommandOf } from '@samaritan/scenarios/vocabulary/commands';
import { type Lever, type PlainLever, isLever, leverNames, valuesOf } from '@samaritan/scenarios/vocabulary/levers';
import { type Draft, draft, none } from '../kernel/event.ts';
import type { Decision } from '../kernel/subsystem.ts';
import type { ReadonlyWorld } from '../world.ts';
import { knownLever } from './known.ts';
import { turningTime } from './parameters.ts';

/**
 * A seat turns a lever it has authority over; compacts are for legislatures and do not turn in play. Without effect where
 * another seat, unheard of, has turned it to this value already.
 */
export function turnLever(world: ReadonlyWorld, { seat, payload }: CommandOf<'TurnLever'>): Decision {
  const { lever, value } = payload;
  if (!isLever(lever)) return refuse({ code: 'lever-unknown', lever });
  const plain = leverNames.find((one) => one === lever);
  if (plain === undefined || world.scenario.seats[seat]?.turns.includes(plain) !== true)
    return refuse({ code: 'lever-not-yours', lever });
  const wanted = valuesOf(lever);
  if (!wanted.includes(value)) return refuse({ code: 'lever-value-unknown', value, wanted });
  const { levers, turning } = world.authority;
  if (knownLever(world, seat, lever) === value) return refuse({ code: 'already-so' });
  if ((turning.get(lever)?.value ?? levers[lever]) === value) return ok(none);
  return ok([draft('LeverOrdered', { lever, value, by: seat, at: after(world.now, turningTime[plain]) }, lever)]);
}

/** The lever stands at its new value. */
export function leverDue({ authority }: ReadonlyWorld, entity: string): readonly Draft[] {
  const lever = entity as PlainLever;
  const from = authority.levers[lever];
  return [
    draft('LeverTurned', { lever, from, to: authority.turning.get(lever)?.value ?? from }, lever satisfies Lever),
  ];
}
