import type { CasualtyId, InstrumentId, PlaceId, SeatId, TransferId } from '../../values/id.ts';
import type { SimTime } from '../../values/time.ts';
import type { Label, Standard, Station, TransferStation, Wait } from '../resources.ts';

export interface HospitalEvents {
  /** What stands at StartEx: places by station, and how many of them patients of before the event take. */
  HospitalOpened: {
    readonly hospital: PlaceId;
    readonly space: Readonly<Record<Station, number>>;
    readonly baseline: Readonly<Record<Station, number>>;
  };
  /** Sorted at the door: waits for a place at `station`; a lower `priority` goes first. */
  PatientQueued: {
    readonly casualty: CasualtyId;
    readonly hospital: PlaceId;
    readonly station: Station;
    readonly priority: number;
  };
  TreatmentBegun: {
    readonly casualty: CasualtyId;
    readonly hospital: PlaceId;
    readonly station: Station;
    readonly standard: Standard;
    readonly endsAt: SimTime;
  };
  TreatmentEnded: {
    readonly casualty: CasualtyId;
    readonly hospital: PlaceId;
    readonly station: Station;
    readonly next: Station | 'home';
  };
  /** What holds the head of this queue from now on; null: nothing does. */
  StationBlocked: {
    readonly hospital: PlaceId;
    readonly station: Station;
    readonly cause: Extract<Wait, 'door' | 'theatre' | 'staff' | 'recognition' | 'verification' | 'supply'> | null;
  };
  PatientLeft: {
    readonly casualty: CasualtyId;
    readonly hospital: PlaceId;
    readonly station: Station;
    readonly how: 'home' | 'died';
  };
  SurgeActivated: { readonly hospital: PlaceId };
  /** Inpatients moved or sent home under surge: places free since the last such event. */
  BedsFreed: {
    readonly hospital: PlaceId;
    readonly ward: number;
    readonly intensive: number;
    readonly emergency: number;
    readonly minor: number;
  };
  /** Control has staffed more places, or fewer (`by` below zero); `space`: what there is from now on. */
  BedsChanged: {
    readonly hospital: PlaceId;
    readonly station: 'ward' | 'intensive';
    readonly by: number;
    readonly space: number;
  };
  /** A scheduled operation that was running at StartEx ends, and no other starts. */
  ElectiveCaseEnded: { readonly hospital: PlaceId; readonly left: number };
  DiversionSet: { readonly hospital: PlaceId; readonly divert: readonly Label[] };
  /** With the places there are from now. */
  StandardOfCareSet: {
    readonly hospital: PlaceId;
    readonly standard: Standard;
    readonly space: Readonly<Record<Station, number>>;
  };
  /** `answersAt`: where no desk sits at the receiving hospital, its own word comes then; null: a desk answers, or it has. */
  TransferRequested: {
    readonly transfer: TransferId;
    readonly from: PlaceId;
    readonly to: PlaceId;
    readonly station: TransferStation;
    readonly count: number;
    readonly under: InstrumentId | null;
    readonly by: SeatId;
    readonly answersAt: SimTime | null;
  };
  /** `because`: a desk said so, the same desk runs both, the hospital without a desk took or could not take them, or no law lets them go. */
  TransferAnswered: {
    readonly transfer: TransferId;
    readonly accepted: boolean;
    readonly by: SeatId | null;
    readonly because: TransferReason;
  };
  /** A nurse who went along is back. */
  EscortReturned: { readonly hospital: PlaceId; readonly casualty: CasualtyId };
}

export const transferReasons = ['desk', 'own-desk', 'no-desk', 'cannot-treat', 'not-in-force', 'not-declared'] as const;
export type TransferReason = (typeof transferReasons)[number];
