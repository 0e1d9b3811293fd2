import type { Hospital } from '@samaritan/scenarios/schema/scenario';
import type { Standard, Station } from '@samaritan/scenarios/vocabulary/resources';
import type { LocalMoment } from '../staffing/local-clock.ts';
import {
  bays,
  dayHours,
  intensiveGrowth,
  listHours,
  ordinaryUse,
  resuscitationGrowth,
  resuscitationPlaces,
} from './parameters.ts';

export type Places = Readonly<Record<Station, number>>;

/** Places by station at a standard of care; figures a scenario leaves out come from the ratios of MODEL.md 3.1. */
export function spaceOf(hospital: Hospital, standard: Standard): Places {
  const all = hospital.bays ?? Math.max(2, Math.round((hospital.staffed * bays.visitsPerBed) / bays.visitsPerBay));
  const emergency = Math.max(1, Math.round(all * bays.acuteShare));
  const ordinary = hospital.resuscitation ?? resuscitationPlaces[hospital.trauma];
  return {
    resuscitation: ordinary * resuscitationGrowth[standard],
    theatre: hospital.theatres,
    emergency,
    minor: Math.max(1, all - emergency) * bays.minorPerBay,
    intensive: hospital.icu * intensiveGrowth[standard],
    ward: Math.max(0, hospital.staffed - hospital.icu) + (standard === 'crisis' ? (hospital.surgeBeds ?? 0) : 0),
  };
}

/** Places taken by patients of before the event, at a local day and time. Above space where they lie in corridors. */
export function baselineOf(hospital: Hospital, { minute, weekday }: LocalMoment): Places {
  const space = spaceOf(hospital, 'conventional');
  const day = minute >= dayHours.from && minute < dayHours.to;
  const lists = weekday >= 1 && weekday <= 5 && minute >= listHours.from && minute < listHours.to;
  const hour = day ? 'day' : 'night';
  return {
    resuscitation: Math.round(space.resuscitation * ordinaryUse.resuscitation),
    theatre: Math.round(space.theatre * (lists ? ordinaryUse.theatre.lists : ordinaryUse.theatre.otherwise)),
    emergency: Math.round(space.emergency * ordinaryUse.emergency[hour]),
    minor: Math.round(space.minor * ordinaryUse.minor[hour]),
    intensive: Math.round(space.intensive * hospital.occupied),
    ward: Math.round(space.ward * hospital.occupied),
  };
}
