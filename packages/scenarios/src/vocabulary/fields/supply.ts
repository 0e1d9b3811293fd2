import type { SupplyEvents } from '../events/supply.ts';
import { resourceKinds } from '../resources.ts';
import type { FieldsOf } from '../field-kinds.ts';

/** The fields of each event of `SupplyEvents`. */
export const supplyFields = {
  StockCounted: { place: 'place', kind: { words: resourceKinds }, quantity: 'number' },
  ResourcesShipped: {
    shipment: 'shipment',
    request: 'request',
    kind: { words: resourceKinds },
    quantity: 'number',
    from: 'place',
    to: 'place',
    via: { orNull: 'place' },
    under: { orNull: 'instrument' },
    arrivesAt: 'number',
  },
  ShipmentCrossed: { shipment: 'shipment', arrivesAt: 'number' },
  ResourcesArrived: {
    shipment: 'shipment',
    request: 'request',
    kind: { words: resourceKinds },
    quantity: 'number',
    to: 'place',
  },
  SupplyUsed: { place: 'place', kind: { words: resourceKinds }, quantity: 'number', left: 'number' },
  SupplyRanOut: { place: 'place', kind: { words: resourceKinds } },
} as const satisfies FieldsOf<SupplyEvents>;
