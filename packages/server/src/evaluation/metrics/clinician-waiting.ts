import type { Scenario } from '@samaritan/scenarios/schema/scenario';
import type { ClinicianId, StaffGroupId } from '@samaritan/scenarios/values/id';
import { inHours, type SimTime } from '@samaritan/scenarios/values/time';
import type { Fold } from '../fold.ts';

export interface ClinicianWaiting {
  readonly hours: number;
  readonly arrived: number;
  /** Arrived and not at work by the end: turned away, or waiting still. */
  readonly refusedOrIdle: number;
  readonly impostorsAdmitted: number;
}

/**
 * Clinicians from outside, commuters excluded: their hours from arrival at a hospital to orientation (or the shift, where
 * none is given), to being turned away, or to setting out for another hospital; those still waiting are counted to the end.
 * Somebody sent from one hospital on to another arrived once.
 */
export function clinicianWaiting(scenario: Scenario): Fold<ClinicianWaiting> {
  const commuters = new Set<string>(
    Object.entries(scenario.staff).flatMap(([group, { kind }]) => (kind === 'commuters' ? [group] : [])),
  );
  const groups = new Map<ClinicianId, StaffGroupId>();
  const waiting = new Map<ClinicianId, SimTime>();
  let spent = 0;
  const arrived = new Set<ClinicianId>();
  const atWork = new Set<ClinicianId>();
  let impostorsAdmitted = 0;

  const stop = (clinician: ClinicianId, at: SimTime): void => {
    const since = waiting.get(clinician);
    if (since === undefined) return;
    spent += at - since;
    waiting.delete(clinician);
  };
  const isOutsider = (clinician: ClinicianId): boolean => {
    const group = groups.get(clinician);
    return group !== undefined && !commuters.has(group);
  };

  return {
    hears: {
      ClinicianSetOut: ({ at, data }) => {
        stop(data.clinician, at);
        groups.set(data.clinician, data.group);
      },
      ClinicianArrived: ({ at, data: { clinician } }) => {
        if (!isOutsider(clinician)) return;
        arrived.add(clinician);
        waiting.set(clinician, at);
      },
      OrientationBegun: ({ at, data }) => stop(data.clinician, at),
      ShiftBegun: ({ at, data }) => {
        stop(data.clinician, at);
        if (isOutsider(data.clinician)) atWork.add(data.clinician);
        if (data.impostor) impostorsAdmitted++;
      },
      ClinicianTurnedAway: ({ at, data }) => stop(data.clinician, at),
    },
    result: (end) => {
      let still = 0;
      for (const since of waiting.values()) still += end - since;
      return {
        hours: inHours((spent + still) as SimTime),
        arrived: arrived.size,
        refusedOrIdle: [...arrived].filter((clinician) => !atWork.has(clinician)).length,
        impostorsAdmitted,
      };
    },
  };
}
