import type { CasualtyId, PlaceId } from '@samaritan/scenarios/values/id';
import type { SimTime } from '@samaritan/scenarios/values/time';
import type { HospitalEvents } from '@samaritan/scenarios/vocabulary/events/hospitals';
import type { Label, Standard, Station } from '@samaritan/scenarios/vocabulary/resources';

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
  standard: Standard;
  divert: readonly Label[];
  arrived: number;
  died: number;
  discharged: number;
}

export interface Hospitals {
  readonly all: Map<PlaceId, HospitalState>;
}

export const noHospitals = (): Hospitals => ({ all: new Map() });
