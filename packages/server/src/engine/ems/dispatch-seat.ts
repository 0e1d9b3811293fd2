import type { Scenario } from '@samaritan/scenarios/schema/scenario';
import { countryOf } from '@samaritan/scenarios/schema/tree';
import type { PlaceId, SeatId } from '@samaritan/scenarios/values/id';
import { nearestOf, sideOf } from '../travel/reach.ts';

const seatsOf = (scenario: Scenario): readonly SeatId[] => Object.keys(scenario.seats) as SeatId[];

const isDispatch = (scenario: Scenario, seat: SeatId): boolean => scenario.seats[seat]?.desk === 'ems-dispatch';

/** The dispatch seat that runs a base; null where none does. */
export const dispatchOfBase = (scenario: Scenario, base: PlaceId): SeatId | null =>
  seatsOf(scenario).find((seat) => isDispatch(scenario, seat) && scenario.seats[seat]?.runs.includes(base)) ?? null;

/** The dispatch seat a place answers to: of those on its side, the one with the nearest base. */
export function dispatchOfPlace(scenario: Scenario, place: PlaceId): SeatId | null {
  let known = ofPlaces.get(scenario);
  if (known === undefined) ofPlaces.set(scenario, (known = new Map()));
  let seat = known.get(place);
  if (seat === undefined) known.set(place, (seat = nearestDispatch(scenario, place)));
  return seat;
}

/** Worked out once for each place of a scenario, which never changes: every load asks for it. */
const ofPlaces = new WeakMap<Scenario, Map<PlaceId, SeatId | null>>();

function nearestDispatch(scenario: Scenario, place: PlaceId): SeatId | null {
  const side = sideOf(scenario, place);
  const bases = (Object.keys(scenario.bases) as PlaceId[]).filter(
    (base) => (side === null || sideOf(scenario, base) === side) && dispatchOfBase(scenario, base) !== null,
  );
  const base = nearestOf(scenario, bases, place);
  return base === undefined ? null : dispatchOfBase(scenario, base);
}

/** Who hears of a first call: dispatch, fire and police of that side, and whoever runs the site. */
export function calledSeats(scenario: Scenario, site: PlaceId): readonly SeatId[] {
  const side = sideOf(scenario, site);
  return seatsOf(scenario).filter((seat) => {
    const at = scenario.seats[seat];
    if (at === undefined || !(at.desk === 'ems-dispatch' || at.desk === 'fire-command' || at.desk === 'police'))
      return false;
    return (
      at.runs.includes(site) ||
      at.runs.some((place) => sideOf(scenario, place) === side) ||
      jurisdictionIs(scenario, seat, side)
    );
  });
}

function jurisdictionIs(scenario: Scenario, seat: SeatId, side: string | null): boolean {
  const of = scenario.seats[seat]?.of;
  return of !== undefined && side !== null && countryOf(scenario, of) === side;
}
