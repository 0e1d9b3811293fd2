import type { ClinicianId, InstrumentId, JurisdictionId, PlaceId } from '../../values/id.ts';
import type { Duration, SimTime } from '../../values/time.ts';
import type { Lane } from '../lane.ts';

/** Whoever or whatever stands at a line: an ambulance, a clinician, a shipment. */
export interface Traveller {
  readonly kind: 'unit' | 'clinician' | 'shipment';
  readonly id: string;
}

export interface BorderEvents {
  /** A crossing as it stands at StartEx: lanes each way, by kind. */
  CrossingStaffed: {
    readonly crossing: PlaceId;
    readonly open: boolean;
    readonly directions: readonly { readonly to: JurisdictionId; readonly lanes: Readonly<Record<Lane, number>> }[];
  };
  CrossingClosed: { readonly crossing: PlaceId; readonly because: 'hazard' | 'order' | 'command' | 'control' };
  CrossingOpened: { readonly crossing: PlaceId; readonly because: 'order' | 'command' | 'control' };
  /** After an attack the officers of a crossing look harder at whoever nobody announced, until then. */
  ThreatRaised: { readonly crossing: PlaceId; readonly until: SimTime };
  /** The plaza is a scene, and its crossing cannot open before. */
  PlazaHeld: { readonly crossing: PlaceId; readonly until: SimTime };
  /** The struck plaza is no longer a scene. */
  PlazaReleased: { readonly crossing: PlaceId };
  /** Whether health workers may pass an emergency lane while the public may not. */
  EssentialWorkersAdmitted: { readonly crossing: PlaceId; readonly admitted: boolean };
  LaneSet: { readonly crossing: PlaceId; readonly lane: Lane; readonly lanes: number };
  /** Said by whoever travels; the border answers with a queue and in the end a clearance. */
  TravellerReachedCrossing: {
    readonly traveller: Traveller;
    readonly crossing: PlaceId;
    readonly to: JurisdictionId;
    readonly card: boolean;
    readonly calledAhead: boolean;
    readonly patients: number;
    readonly armedEscort: boolean;
    readonly under: InstrumentId | null;
    /** Named for the first of those aboard, who are all looked at together; null: travels alone. */
    readonly vehicle: ClinicianId | null;
  };
  CrossingQueued: {
    readonly traveller: Traveller;
    readonly crossing: PlaceId;
    readonly to: JurisdictionId;
    readonly lane: Lane;
    readonly rank: number;
  };
  /** Those who wait at a crossing and are now better served in another lane of it, or in another place of its order. */
  TravellersRelaned: {
    readonly crossing: PlaceId;
    readonly moved: readonly {
      readonly traveller: Traveller;
      readonly to: JurisdictionId;
      readonly lane: Lane;
      readonly rank: number;
    }[];
  };
  InspectionBegun: {
    readonly traveller: Traveller;
    readonly crossing: PlaceId;
    readonly to: JurisdictionId;
    readonly lane: Lane;
    readonly under: string;
    readonly endsAt: SimTime;
    /** Looked at together with another of its vehicle, and takes no place of its own. */
    readonly shared: boolean;
  };
  TravellerCleared: {
    readonly traveller: Traveller;
    readonly crossing: PlaceId;
    readonly to: JurisdictionId;
    readonly lane: Lane;
    readonly under: string;
    readonly waited: Duration;
  };
  /** Sent to another crossing, where this one is shut and another is open. */
  TravellerDiverted: {
    readonly traveller: Traveller;
    readonly from: PlaceId;
    readonly to: PlaceId;
    readonly reachesAt: SimTime;
  };
}
