import type {
  CasualtyId,
  HazardId,
  InstrumentId,
  PlaceId,
  RequestId,
  SeatId,
  TransferId,
  UnitId,
} from '../../values/id.ts';
import type { Duration, SimTime } from '../../values/time.ts';
import type { DestinationPolicy, Label, TransferStation, UnitKind } from '../resources.ts';

export interface EmsEvents {
  /** The first call about a hazard is answered: dispatch knows. */
  CallReceived: { readonly hazard: HazardId; readonly site: PlaceId; readonly seats: readonly SeatId[] };
  /** `via`: the crossing on the way, reached at `arrivesAt`; null: `arrivesAt` is at `to`. */
  UnitDispatched: {
    readonly unit: UnitId;
    readonly to: PlaceId;
    readonly leg: number;
    readonly via: PlaceId | null;
    readonly arrivesAt: SimTime;
  };
  /** Past the crossing and on the road again. */
  UnitCrossed: { readonly unit: UnitId; readonly to: PlaceId; readonly arrivesAt: SimTime };
  UnitArrived: { readonly unit: UnitId; readonly place: PlaceId; readonly site: boolean };
  /** `waitsToCross`: its crew may not cross, so it stands on the near side of this crossing. */
  UnitStaged: { readonly unit: UnitId; readonly at: PlaceId; readonly waitsToCross?: boolean };
  /**
   * Sorts casualties until none is left to sort: the crew of this unit, which carries nobody meanwhile, or (null) a fire
   * crew in a second round.
   */
  TriageTeamFormed: { readonly site: PlaceId; readonly team: number; readonly unit: UnitId | null };
  TriageTeamStoodDown: { readonly site: PlaceId; readonly team: number; readonly unit: UnitId | null };
  /** The next triage of this scene ends then; one at a time for each triage team. */
  TriageBegun: {
    readonly casualty: CasualtyId;
    readonly site: PlaceId;
    readonly team: number;
    readonly endsAt: SimTime;
  };
  CasualtyTriaged: {
    readonly casualty: CasualtyId;
    readonly site: PlaceId;
    readonly team: number;
    readonly label: Label;
    readonly round: number;
    readonly intervention: boolean;
  };
  RetriageBegun: { readonly site: PlaceId; readonly casualties: readonly CasualtyId[]; readonly round: number };
  /** Chosen by the policy in force from what dispatch was told; `because` says which figure or rule decided. */
  CasualtiesLoaded: {
    readonly unit: UnitId;
    readonly site: PlaceId;
    readonly casualties: readonly CasualtyId[];
    readonly hospital: PlaceId;
    readonly because: string;
    readonly departsAt: SimTime;
  };
  UnitDeparted: {
    readonly unit: UnitId;
    readonly to: PlaceId;
    readonly leg: number;
    readonly casualties: readonly CasualtyId[];
    readonly via: PlaceId | null;
    readonly arrivesAt: SimTime;
  };
  /** Off-loading ends and the unit is free at `freeAt`. */
  CasualtiesHandedOver: {
    readonly unit: UnitId;
    readonly hospital: PlaceId;
    readonly casualties: readonly CasualtyId[];
    readonly freeAt: SimTime;
  };
  UnitFreed: { readonly unit: UnitId; readonly at: PlaceId };
  /** A unit is ready at its base, at StartEx or lent later; `seat` is the dispatch it answers to. */
  UnitJoined: {
    readonly unit: UnitId;
    readonly kind: UnitKind;
    readonly base: PlaceId;
    readonly at: PlaceId;
    readonly seat: SeatId | null;
    /** Lent to a neighbour under this request, whose agreement lets the crew cross. */
    readonly lent?: { readonly request: RequestId; readonly under: InstrumentId | null };
  };
  DestinationPolicySet: { readonly site: PlaceId; readonly policy: DestinationPolicy };
  /** `crossing`: the part of the way spent at the line; 0 on one side. */
  SelfPresenterLeft: {
    readonly casualty: CasualtyId;
    readonly site: PlaceId;
    readonly hospital: PlaceId;
    readonly crossing: Duration;
    readonly arrivesAt: SimTime;
  };
  /** Would have left alone, but waits for an ambulance as the public was told to. */
  SelfPresenterStayed: { readonly casualty: CasualtyId; readonly site: PlaceId };
  PatientArrived: {
    readonly casualty: CasualtyId;
    readonly hospital: PlaceId;
    readonly mode: 'unit' | 'self';
    readonly label: Label | null;
  };
  /** Nobody is left to move from this scene. */
  SceneCleared: { readonly site: PlaceId };
  /** On its way to the hospital that sends patients, to take one of them. */
  TransferUnitSent: { readonly transfer: TransferId; readonly unit: UnitId };
  /** The crew has taken over one patient who waited; `escort`: a nurse of the sending hospital goes along. */
  TransferLoaded: {
    readonly transfer: TransferId;
    readonly unit: UnitId;
    readonly casualty: CasualtyId;
    readonly from: PlaceId;
    readonly to: PlaceId;
    readonly station: TransferStation;
    readonly escort: boolean;
    readonly departsAt: SimTime;
  };
  /** Has left the sending hospital for good. */
  TransferDeparted: {
    readonly transfer: TransferId;
    readonly unit: UnitId;
    readonly casualty: CasualtyId;
    readonly from: PlaceId;
    readonly to: PlaceId;
  };
  /** At the receiving hospital, which queues the patient for the station he was sent for. */
  TransferArrived: {
    readonly transfer: TransferId;
    readonly unit: UnitId;
    readonly casualty: CasualtyId;
    readonly from: PlaceId;
    readonly to: PlaceId;
    readonly station: TransferStation;
  };
}
