import { type PlaceId, type ShipmentId, id } from '@samaritan/scenarios/values/id';
import type { ResourceKind } from '@samaritan/scenarios/vocabulary/resources';
import type { Subsystem } from '../kernel/subsystem.ts';
import { countStock, useBlood } from './shelves.ts';
import { arrive, cross, ship } from './shipping.ts';
import type { Shipment, Supply } from './state.ts';

/** Stock: what lies where, what is used up, and what is on its way from a stockpile to a shelf. */
export const supply: Subsystem<Supply> = {
  name: 'supply',
  state: (world) => world.supply,
  due: { arrive },
  react: {
    ExerciseStarted: countStock,
    TreatmentBegun: useBlood,
    RequestApproved: ship,
    TravellerCleared: cross,
  },
  evolve: {
    StockCounted: (state, { data }) => put(state, data.place, data.kind, data.quantity),
    SupplyUsed: (state, { data }) => put(state, data.place, data.kind, data.left),
    ResourcesShipped: (state, { data }, timers) => {
      const { shipment, request, kind, quantity, from, to, via, under } = data;
      const sent: Shipment = { id: shipment, request, kind, quantity, from, to, via, under, state: 'on-road' };
      state.shipments.set(shipment, sent);
      timers.set(shipment, 'arrive', data.arrivesAt);
    },
    TravellerReachedCrossing: (state, { data: { traveller } }) => {
      if (traveller.kind === 'shipment') move(state, id(traveller.id), 'at-crossing');
    },
    ShipmentCrossed: (state, { data }, timers) => {
      move(state, data.shipment, 'past-crossing');
      timers.set(data.shipment, 'arrive', data.arrivesAt);
    },
    ResourcesArrived: (state, { data }) => move(state, data.shipment, 'arrived'),
  },
};

function put(state: Supply, place: PlaceId, kind: ResourceKind, quantity: number): void {
  const shelf = state.stock.get(place);
  if (shelf === undefined) state.stock.set(place, new Map([[kind, quantity]]));
  else shelf.set(kind, quantity);
}

function move(state: Supply, shipment: ShipmentId, to: Shipment['state']): void {
  const moved = state.shipments.get(shipment);
  if (moved !== undefined) moved.state = to;
}
