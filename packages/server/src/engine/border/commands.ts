import type { PlaceId, SeatId } from '@samaritan/scenarios/values/id';
import { type Result, ok, refuse } from '@samaritan/scenarios/values/result';
import type { CommandOf } from '@samaritan/scenarios/vocabulary/commands';
import type { Refusal } from '@samaritan/scenarios/vocabulary/refusals';
import { draft } from '../kernel/event.ts';
import type { Frozen } from '../kernel/frozen.ts';
import type { Decision } from '../kernel/subsystem.ts';
import type { ReadonlyWorld } from '../world.ts';
import { open } from './opening.ts';
import type { CrossingState } from './state.ts';

/** Opens or closes a crossing the seat runs. Opening a struck plaza takes effect when the scene is released. */
export function decideSetCrossing(world: ReadonlyWorld, { seat, payload }: CommandOf<'SetCrossing'>): Decision {
  const own = ownCrossing(world, seat, payload.crossing);
  if (!own.ok) return own;
  const crossing = own.value;
  if (crossing.open === payload.open) return refuse({ code: 'already-so' });
  return ok([
    payload.open
      ? open(world, crossing.id, 'command')
      : draft('CrossingClosed', { crossing: crossing.id, because: 'command' }),
  ]);
}

/** Sets how many lanes of a kind are staffed each way; ordinary lanes cannot be a negative or broken number. */
export function decideSetLane(world: ReadonlyWorld, { seat, payload }: CommandOf<'SetLane'>): Decision {
  const own = ownCrossing(world, seat, payload.crossing);
  if (!own.ok) return own;
  const { lane, lanes } = payload;
  if (!Number.isInteger(lanes) || lanes < 0) return refuse({ code: 'quantity-wrong', quantity: lanes });
  const directions = [...own.value.directions.values()];
  if (directions.every((direction) => direction[lane].lanes === lanes)) return refuse({ code: 'already-so' });
  return ok([draft('LaneSet', { crossing: own.value.id, lane, lanes })]);
}

function ownCrossing(world: ReadonlyWorld, seat: SeatId, place: PlaceId): Result<Frozen<CrossingState>, Refusal> {
  const crossing = world.border.crossings.get(place);
  if (crossing === undefined) return refuse({ code: 'place-unknown', place });
  const runs = world.scenario.seats[seat]?.runs.includes(place) === true;
  return runs ? ok(crossing) : refuse({ code: 'place-not-yours', place });
}
