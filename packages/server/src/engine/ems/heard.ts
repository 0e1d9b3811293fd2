import type { PlaceId, SeatId } from '@samaritan/scenarios/values/id';
import type { SimTime } from '@samaritan/scenarios/values/time';
import { heardKey } from '@samaritan/scenarios/vocabulary/picture';
import { crossingsOf } from '../travel/reach.ts';
import type { ReadonlyWorld } from '../world.ts';

/** A figure as dispatch has it: what it was told, or the planning figure of the script. */
export interface Known {
  readonly value: number;
  /** Null: planning figure. */
  readonly observedAt: SimTime | null;
}

/** What this seat was told of a figure; `planned` where it was told nothing. */
export function known(
  world: ReadonlyWorld,
  seat: SeatId | null,
  of: { place: PlaceId; figure: string; planned: number },
): Known {
  const heard =
    seat === null ? undefined : world.information.pictures.get(seat)?.heard.get(heardKey(of.place, of.figure));
  return heard === undefined
    ? { value: of.planned, observedAt: null }
    : { value: heard.value, observedAt: heard.observedAt };
}

/** Whether this seat has been told that the hospital diverts. */
export const divertsAsHeard = (world: ReadonlyWorld, seat: SeatId | null, hospital: PlaceId): boolean =>
  seat !== null && (world.ems.heard.get(seat)?.diverting.has(hospital) ?? false);

/** Crossings this seat believes open: told so last, or never told otherwise and open in the script. */
export const crossingsAsHeard = (world: ReadonlyWorld, seat: SeatId | null): readonly PlaceId[] =>
  crossingsOf(world.scenario).filter(
    (crossing) =>
      (seat === null ? undefined : world.ems.heard.get(seat)?.crossings.get(crossing)) ??
      world.scenario.crossings[crossing]?.open ??
      true,
  );
