import type { CasualtyId, HazardId, PlaceId, SeatId, UnitId } from '@samaritan/scenarios/values/id';
import type { SimTime } from '@samaritan/scenarios/values/time';
import type { DestinationPolicy, UnitKind } from '@samaritan/scenarios/vocabulary/resources';

export type UnitStatus = 'ready' | 'responding' | 'on-scene' | 'transporting' | 'off-loading' | 'returning' | 'staged';

export interface Unit {
  readonly id: UnitId;
  readonly kind: UnitKind;
  readonly base: PlaceId;
  /** The dispatch seat it answers to. */
  seat: SeatId | null;
  status: UnitStatus;
  /** Where it is, or was last. */
  at: PlaceId;
  /** Where it is going. */
  to: PlaceId | null;
  /** The scene it works for until released. */
  site: PlaceId | null;
  /** Ordinal of its journeys, for keyed chance. */
  leg: number;
  patients: CasualtyId[];
  arrivesAt: SimTime | null;
}

export interface Scene {
  readonly site: PlaceId;
  readonly hazards: HazardId[];
  calledAt: SimTime | null;
  firstUnitAt: SimTime | null;
  policy: DestinationPolicy;
  /** Triage teams at work. */
  teams: number;
  round: number;
  /** Not yet triaged in this round, in order of keyed chance. */
  untriaged: CasualtyId[];
  /** Triaged, waiting for a vehicle. */
  waiting: CasualtyId[];
  /** Sent so far, by hospital, for quotas. */
  sent: Map<PlaceId, number>;
}

export interface Ems {
  readonly units: Map<UnitId, Unit>;
  readonly scenes: Map<PlaceId, Scene>;
}

export const noEms = (): Ems => ({ units: new Map(), scenes: new Map() });
