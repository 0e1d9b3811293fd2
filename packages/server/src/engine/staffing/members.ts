import type { Scenario, StaffGroup } from '@samaritan/scenarios/schema/scenario';
import {
  type ClinicianId,
  type JurisdictionId,
  type LicenceClassId,
  type PlaceId,
  type StaffGroupId,
  id,
} from '@samaritan/scenarios/values/id';
import { EngineFault } from '@samaritan/scenarios/values/result';
import type { Role } from '@samaritan/scenarios/vocabulary/resources';
import { type Seed, chance, pick, purpose } from '@samaritan/scenarios/values/chance';
import { roleOfClass } from './role-of-class.ts';

export interface Member {
  readonly clinician: ClinicianId;
  readonly group: StaffGroupId;
  /** Number in the group, from 1. */
  readonly ordinal: number;
  readonly said: LicenceClassId;
  readonly role: Role;
  readonly home: JurisdictionId;
  readonly card: boolean;
  readonly registered: boolean;
  readonly impostor: boolean;
}

/** Throws on a group the scenario does not have, which the loader refuses beforehand. */
export function groupOf(scenario: Scenario, group: StaffGroupId): StaffGroup {
  const found = scenario.staff[group];
  if (found === undefined) throw new EngineFault(`no staff group ${group}`);
  return found;
}

/** Whether a scenario has such a person, who may have set out or not: `GROUP/N`, N from 1 to the group's count. */
export function isMember({ staff }: Scenario, clinician: string): boolean {
  const cut = clinician.lastIndexOf('/');
  const ordinal = Number(clinician.slice(cut + 1));
  const group = staff[id<StaffGroupId>(clinician.slice(0, cut))];
  return group !== undefined && Number.isInteger(ordinal) && ordinal >= 1 && ordinal <= group.count;
}

export const memberId = (group: StaffGroupId, index: number): ClinicianId => id<ClinicianId>(`${group}/${index + 1}`);

/** The `index`th member of a group, from 0. Any first few of a group have its mix of classes as nearly as they can. */
export function memberOf(
  { scenario, seed }: { readonly scenario: Scenario; readonly seed: Seed },
  group: StaffGroupId,
  index: number,
): Member {
  const about = groupOf(scenario, group);
  const clinician = memberId(group, index);
  // Multiples of the golden ratio fall evenly on the unit interval however many are taken.
  const spread = ((index + 0.5) * 0.6180339887498949) % 1;
  const said = pick(spread, mixOf(about)) ?? id<LicenceClassId>('rn');
  return {
    clinician,
    group,
    ordinal: index + 1,
    said,
    role: roleOfClass(said),
    home: about.of,
    card: chance(seed, hasCard, clinician) < about.nexus,
    registered: chance(seed, isRegistered, clinician) < about.registered,
    impostor: concealsSanction(about) || chance(seed, isImpostor, clinician) < about.impostors,
  };
}

type Mix = readonly (readonly [LicenceClassId, number])[];
const mixes = new WeakMap<StaffGroup, Mix>();

/** Classes of a group and their shares. Reckoned once for each group of a scenario. */
function mixOf(group: StaffGroup): Mix {
  const before = mixes.get(group);
  if (before !== undefined) return before;
  const mix = Object.entries(group.class).map(([name, share]) => [id<LicenceClassId>(name), share] as const);
  mixes.set(group, mix);
  return mix;
}

/** A licence that was taken away is not what its holder says it is; one that has run out, or is restricted, is shown as it is. */
const concealed: ReadonlySet<string> = new Set(['suspended', 'revoked']);

const concealsSanction = ({ licences }: StaffGroup): boolean => licences.some(({ status }) => concealed.has(status));

/** The licences a member of a group shows at the door, by their own account. */
export const shownLicences = ({ licences }: StaffGroup): StaffGroup['licences'] =>
  licences.map((held) => (concealed.has(held.status) ? { ...held, status: 'active' } : held));

/** Where a member works or heads for: among the group's hospitals, or all where it names none, in proportion to staffed beds. */
export function workplaceOf(
  { scenario, seed }: { readonly scenario: Scenario; readonly seed: Seed },
  group: StaffGroupId,
  index: number,
): PlaceId {
  const chosen = pick(
    chance(seed, workplace, memberId(group, index)),
    workplacesOf(scenario, groupOf(scenario, group)),
  );
  if (chosen === undefined) throw new EngineFault(`staff group ${group} has no hospital to go to`);
  return chosen;
}

type Weighed = readonly (readonly [PlaceId, number])[];
const known = new WeakMap<StaffGroup, Weighed>();

/** Hospitals a group works at or heads for, with their staffed beds. Reckoned once for each group of a scenario. */
export function workplacesOf(scenario: Scenario, group: StaffGroup): Weighed {
  const before = known.get(group);
  if (before !== undefined) return before;
  const names = group.work.length > 0 ? group.work : Object.keys(scenario.hospitals).map((one) => id<PlaceId>(one));
  const weighed = names.map((one) => [one, scenario.hospitals[one]?.staffed ?? 0] as const);
  known.set(group, weighed);
  return weighed;
}

/** How many of a group of commuters are due at its next shift. */
export const dueOf = ({ count, onShift }: StaffGroup): number => Math.round(count * onShift);

const hasCard = purpose('staffing.card');
const isRegistered = purpose('staffing.registered');
const isImpostor = purpose('staffing.impostor');
const workplace = purpose('staffing.workplace');
