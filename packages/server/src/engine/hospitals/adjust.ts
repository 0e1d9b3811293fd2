import { ok, refuse } from '@samaritan/scenarios/values/result';
import type { Adjustment } from '@samaritan/scenarios/vocabulary/control';
import { draft } from '../kernel/event.ts';
import type { Decision } from '../kernel/subsystem.ts';
import type { ReadonlyWorld } from '../world.ts';

const stationOf = { staffed: 'ward', icu: 'intensive' } as const;

/** More places on the wards or in intensive care, or fewer, never less than none; nobody is put out of one. */
export function adjustBeds(
  world: ReadonlyWorld,
  { hospital, unit, by }: Extract<Adjustment, { kind: 'beds' }>,
): Decision {
  const station = stationOf[unit];
  const state = world.hospitals.all.get(hospital);
  if (state === undefined) return refuse({ code: 'place-unknown', place: hospital });
  const { space } = state.stations[station];
  if (!Number.isInteger(by) || by === 0 || space + by < 0) return refuse({ code: 'quantity-wrong', quantity: by });
  return ok([draft('BedsChanged', { hospital, station, by, space: space + by })]);
}
