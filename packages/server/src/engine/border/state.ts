import type { InstrumentId, JurisdictionId, PlaceId } from '@samaritan/scenarios/values/id';
import type { SimTime } from '@samaritan/scenarios/values/time';
import type { Traveller } from '@samaritan/scenarios/vocabulary/events/border';
import type { Lane } from '@samaritan/scenarios/vocabulary/lane';

export interface QueuedTraveller {
  readonly traveller: Traveller;
  readonly since: SimTime;
  /** Smaller goes first. */
  readonly rank: number;
  readonly card: boolean;
  readonly calledAhead: boolean;
  readonly patients: number;
  readonly armedEscort: boolean;
  readonly under: InstrumentId | null;
}

/** One direction of one crossing, by lane. */
export interface LaneState {
  lanes: number;
  busy: QueuedTraveller[];
  queue: QueuedTraveller[];
}

export interface CrossingState {
  readonly id: PlaceId;
  open: boolean;
  /** Keyed by the jurisdiction travelled to, then by lane. */
  readonly directions: Map<JurisdictionId, Record<Lane, LaneState>>;
}

export interface Border {
  readonly crossings: Map<PlaceId, CrossingState>;
}

export const noBorder = (): Border => ({ crossings: new Map() });
