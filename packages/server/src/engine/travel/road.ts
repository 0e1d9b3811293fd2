import type { Scenario } from '@samaritan/scenarios/schema/scenario';
import { countryOf, placed, positionOf } from '@samaritan/scenarios/schema/tree';
import type { PlaceId } from '@samaritan/scenarios/values/id';
import { type Kilometres, type Position, distance } from '@samaritan/scenarios/values/position';
import { type Duration, hours, plus } from '@samaritan/scenarios/values/time';
import { lognormal } from '@samaritan/scenarios/values/chance';
import { flight, road } from './parameters.ts';

export type Pace = 'siren' | 'plain';

/**
 * Median driving time for a straight-line distance: each further band of it is driven at that band's speed. `u` in (0, 1)
 * draws the traffic around that median; leave it out for the median itself.
 */
export function driveTime(straight: Kilometres, pace: Pace, u = 0.5): Duration {
  const speed = road[pace];
  const urban = Math.min(straight, road.urbanUpTo);
  const arterial = Math.max(0, Math.min(straight, road.arterialUpTo) - road.urbanUpTo);
  const rural = Math.max(0, straight - road.arterialUpTo);
  const median = road.circuity * (urban / speed.urban + arterial / speed.arterial + rural / speed.rural);
  return hours(Math.max(road.least / 3_600_000, lognormal(u, median, road.spread)));
}

/** Flying time for a straight-line distance, start and landing included. */
export const flyTime = (straight: Kilometres): Duration => plus(flight.overhead, hours(straight / flight.speed));

/** A way from one point to another; across the line it is cut at a crossing. */
export interface Route {
  readonly via: PlaceId | null;
  /** To the crossing, or all the way. */
  readonly first: Kilometres;
  /** From the crossing on; 0 where there is none. */
  readonly second: Kilometres;
}

/** The shortest way by the crossings given (all of the scenario's by default), or straight on within one country. */
export function route(
  scenario: Scenario,
  from: PlaceId,
  to: PlaceId,
  crossings: readonly PlaceId[] = allCrossings(scenario),
): Route {
  const start = placed(scenario, from);
  const end = placed(scenario, to);
  const oneCountry =
    start === undefined || end === undefined || countryOf(scenario, start.in) === countryOf(scenario, end.in);
  return routeBetween(scenario, positionOf(scenario, from), positionOf(scenario, to), oneCountry ? [] : crossings);
}

/** Between two positions, through the nearest of `crossings`; straight where there are none. */
export function routeBetween(scenario: Scenario, from: Position, to: Position, crossings: readonly PlaceId[]): Route {
  let best: Route | null = null;
  for (const via of crossings) {
    const at = positionOf(scenario, via);
    const way: Route = { via, first: distance(from, at), second: distance(at, to) };
    if (best === null || way.first + way.second < best.first + best.second) best = way;
  }
  return best ?? { via: null, first: distance(from, to), second: 0 as Kilometres };
}

const allCrossings = (scenario: Scenario): readonly PlaceId[] => Object.keys(scenario.crossings) as PlaceId[];
