import type { Scenario } from '@samaritan/scenarios/schema/scenario';
import type { CasualtyId, PlaceId } from '@samaritan/scenarios/values/id';
import { type SimTime, inHours, startEx } from '@samaritan/scenarios/values/time';
import type { Station } from '@samaritan/scenarios/vocabulary/resources';
import type { Fold } from '../fold.ts';

interface Beds {
  readonly staffed: number;
  /** Patients of before the event in ward and intensive care. */
  baseline: number;
  /** Patients of the event in, or waiting for, ward or intensive care. */
  event: number;
  since: SimTime;
  over: number;
}

/**
 * Hours of inpatient beds wanted beyond the staffed ones: patients in or waiting for a ward or intensive-care place, of
 * before the event and of it, less the scenario's staffed beds, where above zero, over time and all hospitals.
 */
export function bedHoursOverCapacity(scenario: Scenario): Fold<number> {
  const hospitals = new Map<PlaceId, Beds>();
  const inBed = new Map<CasualtyId, Beds>();

  const count = (beds: Beds, at: SimTime): void => {
    const over = beds.baseline + beds.event - beds.staffed;
    if (over > 0) beds.over += over * (at - beds.since);
    beds.since = at;
  };
  const leave = (casualty: CasualtyId, at: SimTime): void => {
    const beds = inBed.get(casualty);
    if (beds === undefined) return;
    count(beds, at);
    beds.event--;
    inBed.delete(casualty);
  };
  const take = (at: SimTime, casualty: CasualtyId, hospital: PlaceId, station: Station): void => {
    const beds = station === 'ward' || station === 'intensive' ? hospitals.get(hospital) : undefined;
    if (beds !== undefined && inBed.get(casualty) === beds) return;
    leave(casualty, at);
    if (beds === undefined) return;
    count(beds, at);
    beds.event++;
    inBed.set(casualty, beds);
  };

  return {
    hears: {
      HospitalOpened: ({ at, data: { hospital, baseline } }) => {
        const staffed = scenario.hospitals[hospital]?.staffed ?? 0;
        hospitals.set(hospital, {
          staffed,
          baseline: baseline.ward + baseline.intensive,
          event: 0,
          since: at,
          over: 0,
        });
      },
      BedsFreed: ({ at, data: { hospital, ward, intensive } }) => {
        const beds = hospitals.get(hospital);
        if (beds === undefined) return;
        count(beds, at);
        beds.baseline -= ward + intensive;
      },
      PatientQueued: ({ at, data }) => take(at, data.casualty, data.hospital, data.station),
      TreatmentBegun: ({ at, data }) => take(at, data.casualty, data.hospital, data.station),
      TreatmentEnded: ({ at, data }) => leave(data.casualty, at),
      TransferLoaded: ({ at, data }) => leave(data.casualty, at),
      PatientLeft: ({ at, data }) => leave(data.casualty, at),
      CasualtyDied: ({ at, data }) => leave(data.casualty, at),
    },
    result: (end) => {
      let over = 0;
      for (const beds of hospitals.values()) {
        const now = Math.max(0, beds.baseline + beds.event - beds.staffed);
        over += beds.over + now * (end - beds.since);
      }
      return inHours((startEx + over) as SimTime);
    },
  };
}
