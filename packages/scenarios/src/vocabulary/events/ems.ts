import type { CasualtyId, HazardId, PlaceId, SeatId, UnitId } from '../../values/id.ts';
import type { SimTime } from '../../values/time.ts';
import type { DestinationPolicy, Label, UnitKind } from '../resources.ts';

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
  UnitStaged: { readonly unit: UnitId; readonly at: PlaceId };
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
  };
  DestinationPolicySet: { readonly site: PlaceId; readonly policy: DestinationPolicy };
  SelfPresenterLeft: { readonly casualty: CasualtyId; readonly hospital: PlaceId; readonly arrivesAt: SimTime };
  PatientArrived: {
    readonly casualty: CasualtyId;
    readonly hospital: PlaceId;
    readonly mode: 'unit' | 'self';
    readonly label: Label | null;
  };
  /** Nobody is left to move from this scene. */
  SceneCleared: { readonly site: PlaceId };
}
