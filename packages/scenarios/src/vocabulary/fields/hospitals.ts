import { type HospitalEvents, transferReasons } from '../events/hospitals.ts';
import { labels, stations, standards, transferStations } from '../resources.ts';
import type { FieldsOf } from '../field-kinds.ts';

/** The fields of each event of `HospitalEvents`. */
export const hospitalsFields = {
  HospitalOpened: { hospital: 'place', space: 'any', baseline: 'any' },
  PatientQueued: { casualty: 'casualty', hospital: 'place', station: { words: stations }, priority: 'number' },
  TreatmentBegun: {
    casualty: 'casualty',
    hospital: 'place',
    station: { words: stations },
    standard: { words: standards },
    endsAt: 'number',
  },
  TreatmentEnded: {
    casualty: 'casualty',
    hospital: 'place',
    station: { words: stations },
    next: { words: [...stations, 'home'] },
  },
  StationBlocked: {
    hospital: 'place',
    station: { words: stations },
    cause: { orNull: { words: ['door', 'theatre', 'staff', 'recognition', 'verification', 'supply'] } },
  },
  PatientLeft: {
    casualty: 'casualty',
    hospital: 'place',
    station: { words: stations },
    how: { words: ['home', 'died'] },
  },
  SurgeActivated: { hospital: 'place' },
  BedsFreed: { hospital: 'place', ward: 'number', intensive: 'number', emergency: 'number', minor: 'number' },
  BedsChanged: { hospital: 'place', station: { words: ['ward', 'intensive'] }, by: 'number', space: 'number' },
  ElectiveCaseEnded: { hospital: 'place', left: 'number' },
  DiversionSet: { hospital: 'place', divert: { list: { words: labels } } },
  StandardOfCareSet: { hospital: 'place', standard: { words: standards }, space: 'any' },
  TransferRequested: {
    transfer: 'transfer',
    from: 'place',
    to: 'place',
    station: { words: transferStations },
    count: 'number',
    under: { orNull: 'instrument' },
    by: 'seat',
    answersAt: { orNull: 'number' },
  },
  TransferAnswered: {
    transfer: 'transfer',
    accepted: 'boolean',
    by: { orNull: 'seat' },
    because: { words: transferReasons },
  },
  EscortReturned: { hospital: 'place', casualty: 'casualty' },
} as const satisfies FieldsOf<HospitalEvents>;
