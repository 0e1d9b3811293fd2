import type { Hospital, Scenario } from '@samaritan/scenarios/schema/scenario';
import type { RoleCounts } from '@samaritan/scenarios/vocabulary/resources';
import type { SimTime } from '@samaritan/scenarios/values/time';
import { loadOf } from '../hospitals/need.ts';
import { baselineOf } from '../hospitals/space.ts';
import { countsOf } from './counts.ts';
import { type LocalMoment, localMoment } from './local-clock.ts';
import {
  ableAndWilling,
  offDutyReached,
  patientsPerTherapist,
  rosterMargin,
  shiftChanges,
  standby,
} from './parameters.ts';

/**
 * Regular staff on the roster of the shift that works at this local moment: what the patients of before the event take at
 * conventional standard, a margin over it, and those kept ready for what comes. No more surgical teams than theatres.
 */
export function rosterOf(hospital: Hospital, moment: LocalMoment): RoleCounts {
  const baseline = baselineOf(hospital, moment);
  const load = loadOf(baseline, 'conventional');
  const ready = standby[hospital.trauma];
  const whole = (thousandths: number): number => Math.ceil((thousandths / 1000) * rosterMargin);
  return countsOf((role) => {
    switch (role) {
      case 'surgeon':
      case 'anaesthetist':
        return Math.min(hospital.theatres, whole(load[role]) + ready[role]);
      case 'physician':
      case 'nurse':
        return whole(load[role]) + ready[role];
      case 'therapist':
        return Math.ceil(baseline.intensive / patientsPerTherapist);
      default:
        return 0;
    }
  });
}

/** The roster of the shift that `at` falls in, by the hour that tells day from night at its start. */
export function rosterAt(scenario: Scenario, hospital: Hospital, at: SimTime): RoleCounts {
  const { minute, weekday } = localMoment({ scenario, in: hospital.in }, at);
  const byDay = minute >= shiftChanges.day && minute < shiftChanges.night;
  // The middle of either shift stands for it: lists run at noon, none at one in the morning.
  return rosterOf(hospital, { minute: byDay ? 12 * 60 : 60, weekday });
}

/** Who comes back when the off-duty staff are called, by the roster of a working day. */
export function calledBackOf(hospital: Hospital): RoleCounts {
  const day = rosterOf(hospital, { minute: 12 * 60, weekday: 3 });
  return countsOf((role) => Math.floor(day[role] * offDutyReached * ableAndWilling));
}
