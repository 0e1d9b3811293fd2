import type { PlaceId } from '@samaritan/scenarios/values/id';
import { type RoleCounts, type Standard, type Station, stations } from '@samaritan/scenarios/vocabulary/resources';
import type { ReadonlyWorld } from '../world.ts';
import { type Need, type WorkRole, careNeed, wardGivesUpTo, workRoles, worthOfNurse } from './parameters.ts';
import type { Places } from './space.ts';

/** Thousandths of clinicians by role; may be below zero where patients outrun the staff. */
export type Free = Record<WorkRole, number>;

/** What a whole hospital's patients take of its staff, at one standard. */
export function loadOf(patients: Places, standard: Standard): Free {
  const load: Free = { surgeon: 0, anaesthetist: 0, physician: 0, nurse: 0 };
  for (const station of stations) take(load, careNeed[station][standard], -patients[station]);
  return load;
}

export interface FreeStaff {
  readonly free: Free;
  /** Thousandths that the wards give up beyond `free`, for resuscitation and theatre alone. */
  readonly given: Free;
}

/** Staff on duty, helpers included, less what patients in care take now. */
export function freeStaff(world: ReadonlyWorld, hospital: PlaceId): FreeStaff {
  const free: Free = { surgeon: 0, anaesthetist: 0, physician: 0, nurse: 0 };
  const given: Free = { surgeon: 0, anaesthetist: 0, physician: 0, nurse: 0 };
  const staff = world.staffing.hospitals.get(hospital);
  const state = world.hospitals.all.get(hospital);
  if (staff === undefined || state === undefined) return { free, given };
  add(free, staff.onDuty);
  add(free, staff.helpers);
  for (const station of stations) {
    const { baseline, inCare } = state.stations[station];
    take(free, careNeed[station][state.standard], baseline + inCare.size);
  }
  free.nurse -= 1000 * state.escorts.size;
  if (state.standard === 'conventional') {
    const { baseline } = state.stations.ward;
    take(given, careNeed.ward.conventional, -baseline);
    take(given, careNeed.ward[wardGivesUpTo], baseline);
  }
  return { free, given };
}

/** The first role that `need` finds too few of; null where it can be met. */
export function shortOf(need: Need, free: Free, given: Free | null): WorkRole | null {
  for (const role of workRoles)
    if (need[role] > 0 && need[role] > free[role] + (given === null ? 0 : given[role])) return role;
  return null;
}

/** Takes `times` a need from what is free; a negative number gives back. */
function take(from: Free, need: Need, times: number): void {
  from.surgeon -= need.surgeon * times;
  from.anaesthetist -= need.anaesthetist * times;
  from.physician -= need.physician * times;
  from.nurse -= need.nurse * times;
}

/** Adds staff in thousandths, medics and therapists counted as the part of a nurse they are worth. */
function add(to: Free, counts: RoleCounts): void {
  to.surgeon += counts.surgeon * 1000;
  to.anaesthetist += counts.anaesthetist * 1000;
  to.physician += counts.physician * 1000;
  to.nurse += counts.nurse * 1000 + counts.medic * worthOfNurse.medic + counts.therapist * worthOfNurse.therapist;
}

/** Patients beyond the conventional number that one nurse has here at this standard; zero at theatre. */
export function extraPatients(station: Station, standard: Standard): number {
  const perNurse = (s: Standard): number => 1000 / careNeed[station][s].nurse;
  return Math.max(0, perNurse(standard) - perNurse('conventional'));
}
