import type { Scenario } from '@samaritan/scenarios/schema/scenario';
import type { ClinicianId, StaffGroupId } from '@samaritan/scenarios/values/id';
import { type SimTime, inHours } from '@samaritan/scenarios/values/time';
import type { Fold } from '../fold.ts';

/** What outsiders gave, not what they waited: a lever that brings fewer of them must not look like one that spares waiting. */
export interface HelpAtBedside {
  /** Clinician-hours from the beginning of a shift to the end, or to setting out for another hospital. */
  readonly hours: number;
  /** Who began a shift. */
  readonly people: number;
}

/** Clinicians from outside, commuters and impostors excluded, from when each began to work. */
export function helpAtBedside(scenario: Scenario): Fold<HelpAtBedside> {
  const groups = new Map<ClinicianId, StaffGroupId>();
  const working = new Map<ClinicianId, SimTime>();
  const people = new Set<ClinicianId>();
  let given = 0;
  const stop = (clinician: ClinicianId, at: SimTime): void => {
    const since = working.get(clinician);
    if (since !== undefined) given += at - since;
    working.delete(clinician);
  };
  return {
    hears: {
      ClinicianSetOut: ({ at, data: { clinician, group } }) => {
        stop(clinician, at);
        groups.set(clinician, group);
      },
      ShiftBegun: ({ at, data: { clinician, impostor } }) => {
        const group = groups.get(clinician);
        if (impostor || group === undefined || scenario.staff[group]?.kind === 'commuters') return;
        if (!working.has(clinician)) working.set(clinician, at);
        people.add(clinician);
      },
    },
    result: (end) => {
      let still = 0;
      for (const since of working.values()) still += end - since;
      return { hours: inHours((given + still) as SimTime), people: people.size };
    },
  };
}
