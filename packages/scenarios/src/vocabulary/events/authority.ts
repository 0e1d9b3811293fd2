import type { InstrumentId, JurisdictionId, PlaceId, RequestId, SeatId, StaffGroupId } from '../../values/id.ts';
import type { SimTime } from '../../values/time.ts';
import type { OrderKind } from '../commands.ts';
import type { Lever } from '../levers.ts';
import type { ResourceKind } from '../resources.ts';
import type { Sealed } from '../sealed.ts';

export const instrumentStates = ['absent', 'listed', 'dormant', 'requested', 'active', 'ended'] as const;
export type InstrumentState = (typeof instrumentStates)[number];

export interface AuthorityEvents {
  EmergencyDeclared: {
    readonly jurisdiction: JurisdictionId;
    readonly level: 'local' | 'subdivision' | 'national';
    readonly by: SeatId;
  };
  OrderIssued: { readonly order: OrderKind; readonly jurisdiction: JurisdictionId; readonly by: SeatId };
  /** An order takes effect when the machinery behind it has run. */
  OrderInForce: { readonly order: OrderKind; readonly jurisdiction: JurisdictionId };
  AidRequested: {
    readonly request: RequestId;
    readonly kind: ResourceKind;
    readonly quantity: number;
    readonly from: SeatId;
    readonly to: SeatId;
    readonly deliverTo: PlaceId;
    readonly under: InstrumentId | null;
    readonly priority: 'urgent' | 'routine';
  };
  AidOffered: {
    readonly request: RequestId | null;
    readonly kind: ResourceKind;
    readonly quantity: number;
    readonly from: SeatId;
    readonly to: SeatId;
    readonly under: InstrumentId | null;
  };
  RequestApproved: {
    readonly request: RequestId;
    readonly provider: StaffGroupId | PlaceId;
    readonly quantity: number;
    readonly by: SeatId;
  };
  /** Approved at the desk, but the office finds no lawful basis to send under the instrument named, and says so at `until`. */
  RequestHeld: {
    readonly request: RequestId;
    readonly by: SeatId;
    readonly because: 'not-in-force' | 'not-declared';
    readonly until: SimTime;
  };
  /** `because` where no lawful basis was found; then nobody wrote a reason. */
  RequestDenied: {
    readonly request: RequestId;
    readonly by: SeatId;
    readonly reason: Sealed;
    readonly because?: 'not-in-force' | 'not-declared';
  };
  InstrumentMoved: {
    readonly instrument: InstrumentId;
    readonly between: readonly JurisdictionId[];
    readonly from: InstrumentState;
    readonly to: InstrumentState;
  };
  /** A seat learned of a declaration, order or instrument. */
  AuthorityTold: { readonly seat: SeatId; readonly about: string };
  /** A seat turned a lever it has authority over; the machinery behind it takes until `at`. */
  LeverOrdered: { readonly lever: Lever; readonly value: string; readonly by: SeatId; readonly at: SimTime };
  LeverTurned: { readonly lever: Lever; readonly from: string; readonly to: string };
}
