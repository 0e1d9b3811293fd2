import type { Scenario } from '@samaritan/scenarios/schema/scenario';
import { countryOf, placed, positionOf } from '@samaritan/scenarios/schema/tree';
import type { PlaceId } from '@samaritan/scenarios/values/id';
import { type Position, distance } from '@samaritan/scenarios/values/position';
import { type Duration, duration } from '@samaritan/scenarios/values/time';
import { type Pace, type Route, driveTime, route } from './road.ts';

/** A hospital as seen from a place: how to get there, and how long that takes in ordinary traffic. */
export interface Reach {
  readonly hospital: PlaceId;
  readonly route: Route;
  /** Straight-line kilometres, by way of the crossing where there is one. */
  readonly km: number;
  /** Median driving time without the crossing. */
  readonly drive: Readonly<Record<Pace, Duration>>;
  /** The crossing's calm time; 0 on one side. */
  readonly calm: Duration;
}

/** Derived from the scenario alone, which never changes: kept so that each casualty need not work it out again. */
const kept = new WeakMap<Scenario, Map<string, readonly Reach[]>>();

/**
 * All hospitals that can be reached from a place by these crossings, nearest drive first (calm crossing time included),
 * then by id. Across the line there are none where `crossings` is empty.
 */
export function hospitalsFrom(scenario: Scenario, from: PlaceId, crossings: readonly PlaceId[]): readonly Reach[] {
  let byPlace = kept.get(scenario);
  if (byPlace === undefined) kept.set(scenario, (byPlace = new Map()));
  const key = `${from}|${crossings.join('|')}`;
  let reaches = byPlace.get(key);
  if (reaches === undefined) byPlace.set(key, (reaches = reckon(scenario, from, crossings)));
  return reaches;
}

function reckon(scenario: Scenario, from: PlaceId, crossings: readonly PlaceId[]): readonly Reach[] {
  const here = sideOf(scenario, from);
  return (Object.keys(scenario.hospitals) as PlaceId[])
    .filter((hospital) => crossings.length > 0 || here === null || sideOf(scenario, hospital) === here)
    .map((hospital) => reachOf(scenario, hospital, route(scenario, from, hospital, crossings)))
    .toSorted((a, b) => a.drive.siren + a.calm - (b.drive.siren + b.calm) || (a.hospital < b.hospital ? -1 : 1));
}

function reachOf(scenario: Scenario, hospital: PlaceId, way: Route): Reach {
  const drive = (pace: Pace): Duration =>
    (driveTime(way.first, pace) + (way.via === null ? 0 : driveTime(way.second, pace))) as Duration;
  const calm = way.via === null ? duration(0) : (scenario.crossings[way.via]?.calm ?? duration(0));
  return {
    hospital,
    route: way,
    km: way.first + way.second,
    drive: { siren: drive('siren'), plain: drive('plain') },
    calm,
  };
}

/** The country a place lies in; null for a crossing, which lies in two. */
export function sideOf(scenario: Scenario, place: PlaceId): string | null {
  const at = placed(scenario, place);
  return at === undefined ? null : countryOf(scenario, at.in);
}

/** Every crossing of the scenario, in the order written. */
export const crossingsOf = (scenario: Scenario): readonly PlaceId[] => Object.keys(scenario.crossings) as PlaceId[];

/** Whether a badly hurt patient belongs there: a trauma centre or a theatre. */
export function takesTrauma(scenario: Scenario, hospital: PlaceId): boolean {
  const at = scenario.hospitals[hospital];
  return at !== undefined && (at.trauma !== 'none' || at.theatres > 0);
}

/** The place of `among` nearest to `to` in a straight line, by id among equals; undefined where there is none. */
export function nearestOf(scenario: Scenario, among: readonly PlaceId[], to: PlaceId): PlaceId | undefined {
  const there = positionOf(scenario, to);
  return among
    .map((place) => ({ place, km: distanceTo(scenario, place, there) }))
    .toSorted((a, b) => a.km - b.km || (a.place < b.place ? -1 : 1))[0]?.place;
}

const distanceTo = (scenario: Scenario, place: PlaceId, there: Position): number =>
  distance(positionOf(scenario, place), there);
