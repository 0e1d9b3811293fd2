import type { EmsEvents } from '../events/ems.ts';
import { labels, unitKinds, destinationPolicies } from '../resources.ts';
import type { FieldsOf } from '../field-kinds.ts';

/** The fields of each event of `EmsEvents`. */
export const emsFields = {
  CallReceived: { hazard: 'hazard', site: 'place', seats: { list: 'seat' } },
  UnitDispatched: { unit: 'unit', to: 'place', leg: 'number', via: { orNull: 'place' }, arrivesAt: 'number' },
  UnitCrossed: { unit: 'unit', to: 'place', arrivesAt: 'number' },
  UnitArrived: { unit: 'unit', place: 'place', site: 'boolean' },
  UnitStaged: { unit: 'unit', at: 'place', waitsToCross: 'boolean' },
  TriageTeamFormed: { site: 'place', team: 'number', unit: { orNull: 'unit' } },
  TriageTeamStoodDown: { site: 'place', team: 'number', unit: { orNull: 'unit' } },
  TriageBegun: { casualty: 'casualty', site: 'place', team: 'number', endsAt: 'number' },
  CasualtyTriaged: {
    casualty: 'casualty',
    site: 'place',
    team: 'number',
    label: { words: labels },
    round: 'number',
    intervention: 'boolean',
  },
  RetriageBegun: { site: 'place', casualties: { list: 'casualty' }, round: 'number' },
  CasualtiesLoaded: {
    unit: 'unit',
    site: 'place',
    casualties: { list: 'casualty' },
    hospital: 'place',
    because: 'text',
    departsAt: 'number',
  },
  UnitDeparted: {
    unit: 'unit',
    to: 'place',
    leg: 'number',
    casualties: { list: 'casualty' },
    via: { orNull: 'place' },
    arrivesAt: 'number',
  },
  CasualtiesHandedOver: { unit: 'unit', hospital: 'place', casualties: { list: 'casualty' }, freeAt: 'number' },
  UnitFreed: { unit: 'unit', at: 'place' },
  UnitJoined: {
    unit: 'unit',
    kind: { words: unitKinds },
    base: 'place',
    at: 'place',
    seat: { orNull: 'seat' },
    lent: 'any',
  },
  DestinationPolicySet: { site: 'place', policy: { words: destinationPolicies } },
  SelfPresenterLeft: {
    casualty: 'casualty',
    site: 'place',
    hospital: 'place',
    crossing: 'number',
    arrivesAt: 'number',
  },
  SelfPresenterStayed: { casualty: 'casualty', site: 'place' },
  PatientArrived: {
    casualty: 'casualty',
    hospital: 'place',
    mode: { words: ['unit', 'self'] },
    label: { orNull: { words: labels } },
  },
  SceneCleared: { site: 'place' },
} as const satisfies FieldsOf<EmsEvents>;
