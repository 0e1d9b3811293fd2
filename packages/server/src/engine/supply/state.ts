import type { InstrumentId, PlaceId, RequestId, ShipmentId } from '@samaritan/scenarios/values/id';
import type { ResourceKind } from '@samaritan/scenarios/vocabulary/resources';

export interface Shipment {
  readonly id: ShipmentId;
  readonly request: RequestId;
  readonly kind: ResourceKind;
  readonly quantity: number;
  readonly from: PlaceId;
  readonly to: PlaceId;
  /** Crossing it goes to first; null within one country. */
  readonly via: PlaceId | null;
  readonly under: InstrumentId | null;
  state: 'on-road' | 'at-crossing' | 'past-crossing' | 'arrived';
}

export interface Supply {
  /** What lies where, by kind: stockpiles, and hospitals' shelves. */
  readonly stock: Map<PlaceId, Map<ResourceKind, number>>;
  readonly shipments: Map<ShipmentId, Shipment>;
}

export const noSupply = (): Supply => ({ stock: new Map(), shipments: new Map() });
