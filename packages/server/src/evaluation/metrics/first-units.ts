import type { Scenario } from '@samaritan/scenarios/schema/scenario';
import { countryOf, placed } from '@samaritan/scenarios/schema/tree';
import type {
  ClinicianId,
  InstrumentId,
  PlaceId,
  RequestId,
  StaffGroupId,
  UnitId,
} from '@samaritan/scenarios/values/id';
import { type SimTime, inMinutes } from '@samaritan/scenarios/values/time';
import type { Fold } from '../fold.ts';

/** Minutes from the first hazard; null where none had come by the end. */
export interface FirstUnits {
  readonly struck: boolean;
  readonly crossBorder: number | null;
  readonly mutualAid: number | null;
}

/**
 * When help from elsewhere first stood where it was wanted. Cross-border: a unit of a base, or a member of a formed team,
 * reaches a scene or hospital in another country. Mutual aid: the first unit, team member or shipment that an approved
 * request under a named instrument sent reaches a scene, hospital or stockpile.
 */
export function firstUnits(scenario: Scenario): Fold<FirstUnits> {
  const country = countries(scenario);
  const bases = new Map<UnitId, PlaceId>();
  /** Lent under an instrument. */
  const lent = new Set<UnitId>();
  const teamOf = new Map<ClinicianId, StaffGroupId>();
  const instruments = new Map<RequestId, InstrumentId | null>();
  /** Teams sent under an instrument. */
  const obliged = new Set<string>();
  let struck: SimTime | null = null;
  let crossBorder: SimTime | null = null;
  let mutualAid: SimTime | null = null;

  return {
    hears: {
      HazardStruck: ({ at }) => (struck ??= at),
      UnitJoined: ({ data }) => {
        if (data.lent?.under != null) lent.add(data.unit);
        bases.set(data.unit, data.base);
      },
      ClinicianSetOut: ({ data }) => {
        if (scenario.staff[data.group]?.kind === 'team') teamOf.set(data.clinician, data.group);
      },
      AidRequested: ({ data }) => instruments.set(data.request, data.under),
      RequestApproved: ({ data }) => {
        if (instruments.get(data.request) != null) obliged.add(data.provider);
      },
      TeamOrdered: ({ data }) => {
        if (data.under !== null) obliged.add(data.group);
      },
      UnitArrived: ({ at, data: { unit, place } }) => {
        const base = bases.get(unit);
        if (base === undefined || base === place) return;
        if (crossBorder === null && abroad(country, base, place)) crossBorder = at;
        if (mutualAid === null && lent.has(unit)) mutualAid = at;
      },
      ClinicianArrived: ({ at, data: { clinician, hospital } }) => {
        const group = teamOf.get(clinician);
        if (group === undefined) return;
        if (crossBorder === null && abroad(country, group, hospital)) crossBorder = at;
        if (mutualAid === null && obliged.has(group)) mutualAid = at;
      },
      ResourcesArrived: ({ at, data }) => {
        if (mutualAid === null && instruments.get(data.request) != null) mutualAid = at;
      },
    },
    result: () => ({
      struck: struck !== null,
      crossBorder: since(struck, crossBorder),
      mutualAid: since(struck, mutualAid),
    }),
  };
}

/** The country of every place that has one, and of every staff group's home. */
function countries(scenario: Scenario): ReadonlyMap<string, string> {
  const country = new Map<string, string>();
  const places = [scenario.hospitals, scenario.sites, scenario.bases, scenario.stockpiles];
  for (const id of places.flatMap((kind) => Object.keys(kind) as PlaceId[])) {
    const at = placed(scenario, id);
    if (at !== undefined) country.set(id, countryOf(scenario, at.in));
  }
  for (const [group, { of }] of Object.entries(scenario.staff)) country.set(group, countryOf(scenario, of));
  return country;
}

function abroad(country: ReadonlyMap<string, string>, from: string, to: string): boolean {
  const there = country.get(to);
  return there !== undefined && there !== country.get(from);
}

const since = (from: SimTime | null, at: SimTime | null): number | null =>
  from === null || at === null ? null : inMinutes((at - from) as SimTime);
