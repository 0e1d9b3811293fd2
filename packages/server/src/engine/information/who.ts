import type { Desk } from '@samaritan/scenarios/schema/seat';
import type { Scenario } from '@samaritan/scenarios/schema/scenario';
import { countryOf, depthOf, lineage, placed, subdivisionOf } from '@samaritan/scenarios/schema/tree';
import { type JurisdictionId, type PlaceId, type SeatId, id } from '@samaritan/scenarios/values/id';
import { EngineFault } from '@samaritan/scenarios/values/result';

/** The seats of a scenario by what word is addressed by; worked out once, for a scenario never changes. */
interface Directory {
  readonly all: readonly SeatId[];
  readonly running: ReadonlyMap<PlaceId, readonly SeatId[]>;
  readonly depth: ReadonlyMap<SeatId, number>;
}

const directories = new WeakMap<Scenario, Directory>();

function directoryOf(scenario: Scenario): Directory {
  const known = directories.get(scenario);
  if (known !== undefined) return known;
  const all = Object.keys(scenario.seats)
    .toSorted()
    .map((seat) => id<SeatId>(seat));
  const running = new Map<PlaceId, SeatId[]>();
  const depth = new Map<SeatId, number>();
  for (const seat of all) {
    for (const place of scenario.seats[seat]?.runs ?? []) running.set(place, [...(running.get(place) ?? []), seat]);
    depth.set(seat, Math.min(deepest, depthOf(scenario, jurisdictionOf(scenario, seat))));
  }
  const made = { all, running, depth };
  directories.set(scenario, made);
  return made;
}

/** Everything below a state or province plays as local. */
const deepest = 2;

/** The seat behind an event; null where it was the world or control. */
export const seatBehind = (scenario: Scenario, by: string): SeatId | null =>
  by in scenario.seats ? id<SeatId>(by) : null;

function jurisdictionOf(scenario: Scenario, seat: SeatId): JurisdictionId {
  const of = scenario.seats[seat]?.of;
  if (of === undefined) throw new EngineFault(`no seat ${seat}`);
  return of;
}

/** Every seat, by name. */
export const allSeats = (scenario: Scenario): readonly SeatId[] => directoryOf(scenario).all;

/** Seats that run a place, by name. */
export const seatsRunning = (scenario: Scenario, place: PlaceId): readonly SeatId[] =>
  directoryOf(scenario).running.get(place) ?? [];

/** 0 national, 1 state or province, 2 local. */
export const levelOf = (scenario: Scenario, seat: SeatId): number => directoryOf(scenario).depth.get(seat) ?? deepest;

/** Seats of these desks in the country (or, where `near`, in the same state or province) of a place. */
export function desksAround(
  scenario: Scenario,
  place: PlaceId,
  { desks, near }: { readonly desks: readonly Desk[]; readonly near: 'country' | 'subdivision' },
): readonly SeatId[] {
  const at = placed(scenario, place)?.in;
  if (at === undefined) return [];
  const within = near === 'country' ? countryOf : subdivisionOf;
  const wanted = within(scenario, at);
  return allSeats(scenario).filter((seat) => {
    const desk = scenario.seats[seat]?.desk;
    return desk !== undefined && desks.includes(desk) && within(scenario, jurisdictionOf(scenario, seat)) === wanted;
  });
}

/** Whether a seat stands in a jurisdiction's own line of government: above it, in it, or below it. */
export function isInLineOf(scenario: Scenario, seat: SeatId, jurisdiction: JurisdictionId): boolean {
  const own = jurisdictionOf(scenario, seat);
  return lineage(scenario, own).includes(jurisdiction) || lineage(scenario, jurisdiction).includes(own);
}
