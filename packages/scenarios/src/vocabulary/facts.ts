import type { EventType } from './event-types.ts';

/** What a predicate may ask, over the truth or over a seat's picture; the name says which. */
export interface FactDefinition {
  /** `place`, `seat` … of each argument, so that the linter can check that it exists. */
  readonly takes: readonly (
    | 'hospital'
    | 'site'
    | 'crossing'
    | 'seat'
    | 'place'
    | 'figure'
    | 'event'
    | 'lever'
    | 'instrument'
    | 'severity'
  )[];
  readonly gives: 'double' | 'bool' | 'string';
  /**
   * Events that can change it; a condition is looked at again only after one of these. `clock`: it changes with time alone;
   * `named-event`: the event that its argument names.
   */
  readonly changedBy: readonly EventType[] | 'clock' | 'named-event';
  readonly means: string;
}

/**
 * The vocabulary. Written in scripts as `truth.hospital("henry-ford").occupancy`, `picture("mi-seoc").figure("henry-ford", "bedsFree")`,
 * `done("AidRequested").by("mi-seoc")`, `elapsed`. Numbers are doubles.
 */
export const facts = {
  'truth.hospital.occupancy': {
    takes: ['hospital'],
    gives: 'double',
    changedBy: ['HospitalOpened', 'TreatmentBegun', 'TreatmentEnded', 'PatientLeft', 'BedsFreed'],
    means: 'beds taken, of staffed beds',
  },
  'truth.hospital.waiting': {
    takes: ['hospital'],
    gives: 'double',
    changedBy: ['PatientQueued', 'TreatmentBegun', 'PatientLeft', 'CasualtyDied', 'TransferLoaded'],
    means: 'patients of the event waiting for a place',
  },
  'truth.hospital.arrived': {
    takes: ['hospital'],
    gives: 'double',
    changedBy: ['PatientArrived', 'TransferArrived'],
    means: 'casualties who have reached it',
  },
  'truth.hospital.nurses': {
    takes: ['hospital'],
    gives: 'double',
    changedBy: ['ShiftChanged', 'StaffCameBack', 'ShiftBegun'],
    means: 'nurses on duty, helpers included',
  },
  'truth.hospital.nursesMissing': {
    takes: ['hospital'],
    gives: 'double',
    changedBy: ['ShiftChanged'],
    means: 'rostered nurses who did not come',
  },
  'truth.hospital.cliniciansWaiting': {
    takes: ['hospital'],
    gives: 'double',
    changedBy: ['ClinicianSetOut', 'ClinicianArrived', 'ShiftBegun', 'ClinicianTurnedAway'],
    means: 'clinicians from outside who wait to be let work',
  },
  'truth.hospital.redCells': {
    takes: ['hospital'],
    gives: 'double',
    changedBy: ['SupplyUsed', 'ResourcesArrived', 'StockCounted'],
    means: 'units of red cells left',
  },
  'truth.hospital.surging': {
    takes: ['hospital'],
    gives: 'bool',
    changedBy: ['SurgeActivated'],
    means: 'surge is active',
  },
  'truth.site.waiting': {
    takes: ['site'],
    gives: 'double',
    changedBy: ['CasualtyInjured', 'CasualtiesLoaded', 'SelfPresenterLeft', 'CasualtyDied', 'SelfPresenterStayed'],
    means: 'living casualties at the scene who wait for an ambulance',
  },
  'truth.site.units': {
    takes: ['site'],
    gives: 'double',
    changedBy: ['UnitArrived', 'UnitDeparted'],
    means: 'units at the scene',
  },
  'truth.crossing.open': {
    takes: ['crossing'],
    gives: 'bool',
    changedBy: ['CrossingClosed', 'CrossingOpened'],
    means: 'the crossing is open',
  },
  'truth.crossing.queue': {
    takes: ['crossing'],
    gives: 'double',
    changedBy: ['CrossingQueued', 'TravellerCleared', 'TravellerDiverted'],
    means: 'travellers waiting, both ways',
  },
  'truth.casualties': {
    takes: ['severity'],
    gives: 'double',
    changedBy: ['CasualtyInjured'],
    means: 'casualties of a true severity, or of `any`',
  },
  'truth.deaths': { takes: [], gives: 'double', changedBy: ['CasualtyDied'], means: 'deaths so far' },
  'truth.helpersOnShift': {
    takes: [],
    gives: 'double',
    changedBy: ['ShiftBegun'],
    means: 'clinicians from across the line who have come to work, the hospitals’ own commuters left out',
  },
  'truth.lever': { takes: ['lever'], gives: 'string', changedBy: ['LeverTurned'], means: 'value of a lever now' },
  'truth.instrument': {
    takes: ['instrument'],
    gives: 'string',
    changedBy: ['InstrumentMoved'],
    means: 'state of an instrument',
  },
  'picture.figure': {
    takes: ['seat', 'place', 'figure'],
    gives: 'double',
    changedBy: ['ItemArrived'],
    means: 'the latest figure the seat has heard; -1 where none',
  },
  'picture.age': {
    takes: ['seat', 'place', 'figure'],
    gives: 'double',
    changedBy: 'clock',
    means: 'minutes since that figure was observed; 1e9 where none',
  },
  'picture.unanswered': {
    takes: ['seat'],
    gives: 'double',
    changedBy: ['ItemArrived', 'MessageSent'],
    means: 'messages that want an answer and have none',
  },
  'done.count': {
    takes: ['event'],
    gives: 'double',
    changedBy: 'named-event',
    means: 'how often it happened; `done("X").count`',
  },
  'done.by': {
    takes: ['event', 'seat'],
    gives: 'bool',
    changedBy: 'named-event',
    means: 'whether this seat did it; `done("X").by("seat")`',
  },
  elapsed: { takes: [], gives: 'double', changedBy: 'clock', means: 'minutes since StartEx' },
} as const satisfies Record<string, FactDefinition>;

export type FactName = keyof typeof facts;

/** Where predicates read: the engine over its world, a test over a table. */
export interface Facts {
  read(fact: FactName, args: readonly string[]): number | boolean | string;
}
