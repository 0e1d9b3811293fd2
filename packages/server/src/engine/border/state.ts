import type { ClinicianId, InstrumentId, JurisdictionId, PlaceId } from '@samaritan/scenarios/values/id';
import type { SimTime } from '@samaritan/scenarios/values/time';
import type { BorderEvents, Traveller } from '@samaritan/scenarios/vocabulary/events/border';
import type { Lane } from '@samaritan/scenarios/vocabulary/lane';
import type { Lever } from '@samaritan/scenarios/vocabulary/levers';
import type { Frozen } from '../kernel/frozen.ts';

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
  readonly vehicle: ClinicianId | null;
}

/** One direction of one crossing, by lane. */
export interface LaneState {
  lanes: number;
  busy: QueuedTraveller[];
  queue: QueuedTraveller[];
  /** Vehicles in the queue: whoever travels alone, and one for those who share. */
  vehicles: number;
}

export interface CrossingState {
  readonly id: PlaceId;
  open: boolean;
  closedBecause: BorderEvents['CrossingClosed']['because'] | null;
  /** Uncoordinated travellers are looked at harder until then; null: no threat was raised. */
  threatUntil: SimTime | null;
  /** The struck plaza is a scene until then. */
  plazaHeldUntil: SimTime | null;
  /** Health workers pass the emergency lane while the public may not. */
  essential: boolean;
  /** Keyed by the jurisdiction travelled to, then by lane. */
  readonly directions: Map<JurisdictionId, Record<Lane, LaneState>>;
}

/** A traveller between reaching the line and being past it, wherever it was sent meanwhile. */
export interface TravellerAtLine {
  reached: BorderEvents['TravellerReachedCrossing'];
  /** Reached the first crossing then. */
  readonly firstAt: SimTime;
  /** Lane it waits in or is inspected in; null: on the way between crossings. */
  lane: Lane | null;
  /** Its inspection ends then; null: not begun. */
  inspectedUntil: SimTime | null;
  /** What it is let through under, and the lever that had a part in it, once its inspection has begun. */
  under: string;
  lever: Lever | null;
  diversions: number;
  /** Crossing it was sent to and has not reached. */
  sentTo: PlaceId | null;
}

export interface Border {
  readonly crossings: Map<PlaceId, CrossingState>;
  /** By `kind/id`. */
  readonly travellers: Map<string, TravellerAtLine>;
  /** Travellers at the line, by `kind/id`, of each vehicle that several share. */
  readonly vehicles: Map<ClinicianId, Set<string>>;
  /** How often each traveller has passed the line, by `kind/id`: the ordinal of its luck there. */
  readonly passages: Map<string, number>;
}

export const noBorder = (): Border => ({
  crossings: new Map(),
  travellers: new Map(),
  vehicles: new Map(),
  passages: new Map(),
});

/** The one name of a traveller among all kinds. */
export function travellerKey({ kind, id }: Traveller): string {
  const ofKind = travellerKeys[kind];
  let key = ofKind.get(id);
  if (key !== undefined) return key;
  key = `${kind}/${id}`;
  if (ofKind.size >= remembered) ofKind.clear();
  ofKind.set(id, key);
  return key;
}

const remembered = 16_384;

/** Each put together once: a traveller is looked up half a dozen times at the line, in every exercise by the same name. */
const travellerKeys: Readonly<Record<Traveller['kind'], Map<string, string>>> = {
  unit: new Map(),
  clinician: new Map(),
  shipment: new Map(),
};

/** Whether two names are of one traveller. */
export const isSameTraveller = (a: Traveller, b: Traveller): boolean => a.id === b.id && a.kind === b.kind;

/** Whether a traveller stands for its vehicle: travels alone, or is the first of those aboard. */
export const standsForVehicle = ({ vehicle, traveller }: Pick<QueuedTraveller, 'vehicle' | 'traveller'>): boolean =>
  vehicle === null || vehicle === traveller.id;

/** The order of a queue: rank, then who came first, then name. */
export function goesBefore(a: Frozen<QueuedTraveller>, b: Frozen<QueuedTraveller>): boolean {
  if (a.rank !== b.rank) return a.rank < b.rank;
  if (a.since !== b.since) return a.since < b.since;
  return travellerKey(a.traveller) < travellerKey(b.traveller);
}
