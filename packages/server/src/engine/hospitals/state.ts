import type { CasualtyId, InstrumentId, PlaceId, SeatId, TransferId } from '@samaritan/scenarios/values/id';
import type { SimTime } from '@samaritan/scenarios/values/time';
import type { HospitalEvents } from '@samaritan/scenarios/vocabulary/events/hospitals';
import type { Label, Standard, Station, TransferStation } from '@samaritan/scenarios/vocabulary/resources';

export type BlockCause = HospitalEvents['StationBlocked']['cause'];

export interface QueuedPatient {
  readonly casualty: CasualtyId;
  readonly priority: number;
  readonly since: SimTime;
}

export interface StationState {
  /** Places there are, staffed or not. */
  space: number;
  /** Places taken by patients of before the event. */
  baseline: number;
  /** Patients of the event in care here. */
  readonly inCare: Set<CasualtyId>;
  /** In order: priority, then since, then id. */
  queue: QueuedPatient[];
  block: BlockCause;
  /** When the head of the queue was held by what, for the account of waits. */
  readonly blocks: { readonly at: SimTime; readonly cause: BlockCause }[];
}

export interface HospitalState {
  readonly id: PlaceId;
  readonly stations: Record<Station, StationState>;
  surgeSince: SimTime | null;
  /** Freed since surge began, by station. */
  readonly freed: { ward: number; intensive: number; emergency: number; minor: number };
  standard: Standard;
  /** Places control has added, or taken away. */
  readonly changed: { ward: number; intensive: number };
  /** Theatres in ordinary use at StartEx. */
  readonly lists: number;
  divert: readonly Label[];
  arrived: number;
  died: number;
  discharged: number;
  /** Waiting at all stations together. */
  waiting: number;
  /** Patients of whose nurses one is away with them, sent to another hospital. */
  readonly escorts: Set<CasualtyId>;
}

/** Patients to be carried from one hospital to another. */
export interface Transfer {
  readonly id: TransferId;
  readonly from: PlaceId;
  readonly to: PlaceId;
  readonly station: TransferStation;
  readonly count: number;
  readonly under: InstrumentId | null;
  readonly by: SeatId;
  state: 'asked' | 'accepted' | 'refused';
  /** Patients whom a crew has taken over so far. */
  taken: number;
}

/** Where in which hospital a patient of the event is. */
export interface PatientPlace {
  readonly hospital: PlaceId;
  readonly station: Station;
  /** As queued, so that it can be found in its queue; null: in care. */
  readonly queued: QueuedPatient | null;
  /** Being made ready by the crew that will take him elsewhere; with a nurse who goes along, or without. */
  readonly leaving?: { readonly escort: boolean };
}

export interface Hospitals {
  readonly all: Map<PlaceId, HospitalState>;
  readonly patients: Map<CasualtyId, PatientPlace>;
  readonly transfers: Map<TransferId, Transfer>;
  /** Accepted, and more patients to take. */
  readonly open: Set<TransferId>;
}

export const noHospitals = (): Hospitals => ({
  all: new Map(),
  patients: new Map(),
  transfers: new Map(),
  open: new Set(),
});
