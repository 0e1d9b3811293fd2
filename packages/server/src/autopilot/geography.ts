import { countryOf, subdivisionOf } from '@samaritan/scenarios/schema/tree';
import type { JurisdictionId, PlaceId } from '@samaritan/scenarios/values/id';
import { type Position, distance } from '@samaritan/scenarios/values/position';
import type { Briefing } from './briefing.ts';
import { perBriefing } from './per-briefing.ts';

/** Keys of a record of the briefing, in the order written. */
export const keysOf = <K extends string>(record: Readonly<Record<K, unknown>>): readonly K[] =>
  Object.keys(record) as K[];

interface Where {
  readonly in: JurisdictionId;
  readonly subdivision: JurisdictionId;
  readonly country: JurisdictionId;
}

const whereabouts = perBriefing((briefing) => {
  const places = [briefing.hospitals, briefing.sites, briefing.bases, briefing.stockpiles];
  const found = new Map<PlaceId, Where>();
  for (const kind of places)
    for (const place of keysOf(kind)) {
      const of = kind[place]?.in;
      if (of === undefined || found.has(place)) continue;
      found.set(place, { in: of, subdivision: subdivisionOf(briefing, of), country: countryOf(briefing, of) });
    }
  return found;
});

/** The jurisdiction a place lies in; null for a crossing or an outlet. */
export const jurisdictionOf = (briefing: Briefing, place: PlaceId): JurisdictionId | null =>
  whereabouts(briefing).get(place)?.in ?? null;

/** The state or province a place lies in; null for a crossing. */
export const subdivisionOfPlace = (briefing: Briefing, place: PlaceId): JurisdictionId | null =>
  whereabouts(briefing).get(place)?.subdivision ?? null;

/** The country a place lies in; null for a crossing. */
export const countryOfPlace = (briefing: Briefing, place: PlaceId): JurisdictionId | null =>
  whereabouts(briefing).get(place)?.country ?? null;

function positionOf(briefing: Briefing, place: PlaceId): Position | null {
  const kinds = [briefing.hospitals, briefing.sites, briefing.bases, briefing.stockpiles, briefing.crossings];
  return kinds.find((kind) => kind[place] !== undefined)?.[place]?.at ?? null;
}

/** Straight-line kilometres; infinite where either place is nowhere. */
export function kilometres(briefing: Briefing, from: PlaceId, to: PlaceId): number {
  const all = distances(briefing);
  let around = all.get(from);
  if (around === undefined) all.set(from, (around = new Map()));
  let km = around.get(to);
  if (km === undefined) around.set(to, (km = measure(briefing, from, to)));
  return km;
}

const distances = perBriefing(() => new Map<PlaceId, Map<PlaceId, number>>());

function measure(briefing: Briefing, from: PlaceId, to: PlaceId): number {
  const [a, b] = [positionOf(briefing, from), positionOf(briefing, to)];
  return a === null || b === null ? Number.POSITIVE_INFINITY : distance(a, b);
}

/** Places by their distance from another, the nearest first; names decide between equals. */
export const nearestFirst = (briefing: Briefing, places: readonly PlaceId[], to: PlaceId): readonly PlaceId[] =>
  places
    .map((place) => ({ place, km: kilometres(briefing, place, to) }))
    .toSorted((a, b) => a.km - b.km || (a.place < b.place ? -1 : 1))
    .map(({ place }) => place);
