import type { InstrumentId, PlaceId, RequestId, ShipmentId } from '../../values/id.ts';
import type { SimTime } from '../../values/time.ts';
import type { ResourceKind } from '../resources.ts';

export interface SupplyEvents {
  /** What lies there from now on: at StartEx, and after a load has left or come. */
  StockCounted: { readonly place: PlaceId; readonly kind: ResourceKind; readonly quantity: number };
  ResourcesShipped: {
    readonly shipment: ShipmentId;
    readonly request: RequestId;
    readonly kind: ResourceKind;
    readonly quantity: number;
    readonly from: PlaceId;
    readonly to: PlaceId;
    readonly via: PlaceId | null;
    readonly under: InstrumentId | null;
    readonly arrivesAt: SimTime;
  };
  ShipmentCrossed: { readonly shipment: ShipmentId; readonly arrivesAt: SimTime };
  ResourcesArrived: {
    readonly shipment: ShipmentId;
    readonly request: RequestId;
    readonly kind: ResourceKind;
    readonly quantity: number;
    readonly to: PlaceId;
  };
  SupplyUsed: {
    readonly place: PlaceId;
    readonly kind: ResourceKind;
    readonly quantity: number;
    readonly left: number;
  };
  SupplyRanOut: { readonly place: PlaceId; readonly kind: ResourceKind };
}
