import { lineage, subdivisionOf } from '@samaritan/scenarios/schema/tree';
import { type PlaceId, type SeatId, type StaffGroupId, id } from '@samaritan/scenarios/values/id';
import type { ResourceKind, UnitKind } from '@samaritan/scenarios/vocabulary/resources';
import type { Briefing } from './briefing.ts';
import { jurisdictionOf, keysOf } from './geography.ts';
import { type Standpoint, perBriefing } from './per-briefing.ts';

/** Something a seat could send, and how much of it the briefing says there is. */
export interface Provider {
  readonly provider: StaffGroupId | PlaceId;
  readonly has: number;
}

/** Vehicles that answer a request for a kind of resource, and what share of a fleet its own dispatch can spare (judgement). */
const vehicles: Readonly<Partial<Record<ResourceKind, readonly UnitKind[]>>> = {
  ambulances: ['advanced', 'basic'],
  buses: ['bus'],
};
const spare = 0.5;

interface Providers {
  readonly all: readonly Provider[];
  readonly total: number;
}

const asked = perBriefing(() => new Map<SeatId, Map<ResourceKind, Providers>>());

/**
 * What of a kind a seat can send: teams that live in its jurisdiction, half the vehicles of its bases, stock of its
 * stockpiles. Largest first. Empty for a seat that may not approve.
 */
export const providersOf = (from: Standpoint, seat: SeatId, kind: ResourceKind): readonly Provider[] =>
  ofSeat(from, seat, kind).all;

/** How much of a kind a seat could send in all. */
export const totalOf = (from: Standpoint, seat: SeatId, kind: ResourceKind): number => ofSeat(from, seat, kind).total;

function ofSeat({ briefing }: Standpoint, seat: SeatId, kind: ResourceKind): Providers {
  const seats = asked(briefing);
  let kinds = seats.get(seat);
  if (kinds === undefined) seats.set(seat, (kinds = new Map()));
  const known = kinds.get(kind);
  if (known !== undefined) return known;
  const all = findProviders(briefing, seat, kind);
  const found = { all, total: all.reduce((sum, { has }) => sum + has, 0) };
  kinds.set(kind, found);
  return found;
}

function findProviders(briefing: Briefing, seat: SeatId, kind: ResourceKind): readonly Provider[] {
  const theirs = briefing.seats[seat];
  if (theirs === undefined || !theirs.may.includes('approve-resources')) return [];
  const covers = (place: PlaceId): boolean => {
    const within = jurisdictionOf(briefing, place);
    return theirs.runs.includes(place) || (within !== null && lineage(briefing, within).includes(theirs.of));
  };
  const teams = Object.entries(briefing.staff)
    .filter(([, group]) => group.kind === 'team' && group.resource === kind)
    .filter(([, group]) => lineage(briefing, group.of).includes(theirs.of))
    .map(([name, { count }]): Provider => ({ provider: id<StaffGroupId>(name), has: count }));
  const fleets = keysOf(briefing.bases)
    .filter((base) => theirs.runs.includes(base))
    .map((base): Provider => ({
      provider: base,
      has: Math.ceil(fleetOf(briefing, base, vehicles[kind] ?? []) * spare),
    }));
  const stocks = keysOf(briefing.stockpiles)
    .filter(covers)
    .map((place): Provider => ({ provider: place, has: briefing.stockpiles[place]?.holds[kind] ?? 0 }));
  return [...teams, ...fleets, ...stocks].filter(({ has }) => has > 0).toSorted((a, b) => b.has - a.has);
}

/** Units of these kinds at a base at StartEx. */
export function fleetOf(briefing: Briefing, base: PlaceId, kinds: readonly UnitKind[]): number {
  const fleet = briefing.bases[base]?.fleet ?? {};
  return kinds.reduce((sum, kind) => sum + (fleet[kind] ?? 0), 0);
}

/** Clinicians who live across the line and work at a hospital, by the briefing: their hospital loses them when it shuts. */
export const commutersOf = ({ briefing }: Standpoint, hospital: PlaceId): number =>
  commuters(briefing).get(hospital) ?? 0;

const commuters = perBriefing(
  (briefing) => new Map(keysOf(briefing.hospitals).map((hospital) => [hospital, countCommuters(briefing, hospital)])),
);

function countCommuters(briefing: Briefing, hospital: PlaceId): number {
  const at = briefing.hospitals[hospital];
  if (at === undefined) return 0;
  let people = 0;
  for (const group of Object.values(briefing.staff)) {
    if (group.kind !== 'commuters' || !group.work.includes(hospital)) continue;
    if (subdivisionOf(briefing, group.of) === subdivisionOf(briefing, at.in)) continue;
    const beds = group.work.reduce((sum, work) => sum + (briefing.hospitals[work]?.staffed ?? 0), 0);
    people += beds === 0 ? 0 : (group.count * at.staffed) / beds;
  }
  return Math.round(people);
}
