import type { InstrumentId, JurisdictionId, PlaceId, RequestId, SeatId } from '@samaritan/scenarios/values/id';
import type { SimTime } from '@samaritan/scenarios/values/time';
import type { OrderKind } from '@samaritan/scenarios/vocabulary/commands';
import type { InstrumentState } from '@samaritan/scenarios/vocabulary/events/authority';
import type { Lever, LeverSettings } from '@samaritan/scenarios/vocabulary/levers';
import type { ResourceKind } from '@samaritan/scenarios/vocabulary/resources';

export interface Declaration {
  readonly jurisdiction: JurisdictionId;
  readonly level: 'local' | 'subdivision' | 'national';
  readonly at: SimTime;
}

export interface Order {
  readonly order: OrderKind;
  readonly jurisdiction: JurisdictionId;
  readonly at: SimTime;
  inForceSince: SimTime | null;
}

export interface AidRequest {
  readonly id: RequestId;
  readonly kind: ResourceKind;
  readonly quantity: number;
  readonly from: SeatId;
  readonly to: SeatId;
  readonly deliverTo: PlaceId;
  readonly under: InstrumentId | null;
  readonly at: SimTime;
  /** `held`: approved at the desk, but on its way to a denial for want of a lawful basis. */
  state: 'sent' | 'held' | 'approved' | 'denied';
  /** Who held it, and why. */
  held: { readonly by: SeatId; readonly because: 'not-in-force' | 'not-declared' } | null;
}

export interface InstrumentRecord {
  state: InstrumentState;
  readonly between: readonly JurisdictionId[];
  since: SimTime;
}

export interface Authority {
  levers: LeverSettings;
  /** As they stood at StartEx, which every seat knows. */
  readonly atStart: LeverSettings;
  /** Those that stand. */
  declarations: Declaration[];
  readonly orders: Order[];
  readonly requests: Map<RequestId, AidRequest>;
  readonly instruments: Map<InstrumentId, InstrumentRecord>;
  /** Who has been told of what, and when: `declaration:US-MI`, `order:licence-waiver:US-MI`, `instrument:nemac`; of its end `instrument:emac:ended`. */
  readonly told: Map<string, Map<SeatId, SimTime>>;
  /** Sites where a hazard struck, in order. */
  readonly struck: PlaceId[];
  /** Levers on their way to another value. */
  readonly turning: Map<Lever, { readonly value: string; readonly by: SeatId; readonly at: SimTime }>;
}

export const noAuthority = (levers: LeverSettings): Authority => ({
  levers,
  atStart: levers,
  declarations: [],
  orders: [],
  requests: new Map(),
  instruments: new Map(),
  told: new Map(),
  struck: [],
  turning: new Map(),
});
