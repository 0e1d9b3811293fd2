import { placed } from '@samaritan/scenarios/schema/tree';
import { type ShipmentId, id } from '@samaritan/scenarios/values/id';
import { EngineFault } from '@samaritan/scenarios/values/result';
import { after, duration } from '@samaritan/scenarios/values/time';
import { chance, lognormal, purpose } from '@samaritan/scenarios/values/chance';
import { type Draft, type EventOf, draft, none } from '../kernel/event.ts';
import type { Frozen } from '../kernel/frozen.ts';
import { driveTime, route } from '../travel/road.ts';
import type { ReadonlyWorld } from '../world.ts';
import { loading } from './parameters.ts';
import { stockOf } from './shelves.ts';
import type { Shipment } from './state.ts';

const load = purpose('supply.loading');
const road = purpose('supply.road');

/** An approved request for stock leaves its stockpile: what was promised, or what is left of it. */
export function ship(world: ReadonlyWorld, { data }: EventOf<'RequestApproved'>): readonly Draft[] {
  const from = data.provider;
  const request = world.authority.requests.get(data.request);
  if (!isStockpile(world, from) || request === undefined) return none;
  const there = stockOf(world, from, request.kind);
  const quantity = Math.min(data.quantity, there);
  if (quantity <= 0) return none;
  // By the stockpile's own count, not by the request, whose name changes with the moment it was made.
  const earlier = [...world.supply.shipments.values()].filter((one) => one.from === from);
  if (earlier.some((one) => one.request === data.request)) return none;
  const shipment = id<ShipmentId>(`${from}/${earlier.length + 1}`);
  const to = request.deliverTo;
  const { via, first } = route(world.scenario, from, to);
  const packed = duration(lognormal(chance(world.seed, load, shipment), loading.median, loading.spread));
  const arrivesAt = after(after(world.now, packed), driveTime(first, 'plain', chance(world.seed, road, shipment, 1)));
  const { kind, under } = request;
  return [
    draft('StockCounted', { place: from, kind, quantity: there - quantity }),
    draft('ResourcesShipped', { shipment, request: data.request, kind, quantity, from, to, via, under, arrivesAt }),
  ];
}

/** At the line, called ahead where it travels under an agreement; or at its destination. */
export function arrive(world: ReadonlyWorld, entity: string): readonly Draft[] {
  const shipment = world.supply.shipments.get(id<ShipmentId>(entity));
  if (shipment === undefined) return none;
  return shipment.via !== null && shipment.state === 'on-road'
    ? [reachLine(world, shipment, shipment.via)]
    : unload(world, shipment);
}

function reachLine(world: ReadonlyWorld, shipment: Frozen<Shipment>, crossing: NonNullable<Shipment['via']>): Draft {
  const to = placed(world.scenario, shipment.to)?.in;
  if (to === undefined) throw new EngineFault(`shipment ${shipment.id} goes to ${shipment.to}, which lies nowhere`);
  return draft('TravellerReachedCrossing', {
    traveller: { kind: 'shipment', id: shipment.id },
    crossing,
    to,
    card: false,
    calledAhead: shipment.under !== null,
    patients: 0,
    armedEscort: false,
    under: shipment.under,
    vehicle: null,
  });
}

/** Past the line, from whichever crossing let it through. */
export function cross(world: ReadonlyWorld, { data }: EventOf<'TravellerCleared'>): readonly Draft[] {
  if (data.traveller.kind !== 'shipment') return none;
  const shipment = world.supply.shipments.get(id<ShipmentId>(data.traveller.id));
  if (shipment === undefined) return none;
  const { second } = route(world.scenario, shipment.from, shipment.to, [data.crossing]);
  const arrivesAt = after(world.now, driveTime(second, 'plain', chance(world.seed, road, shipment.id, 2)));
  return [draft('ShipmentCrossed', { shipment: shipment.id, arrivesAt })];
}

function unload(
  world: ReadonlyWorld,
  { id: shipment, request, kind, quantity, to }: Frozen<Shipment>,
): readonly Draft[] {
  return [
    draft('StockCounted', { place: to, kind, quantity: stockOf(world, to, kind) + quantity }),
    draft('ResourcesArrived', { shipment, request, kind, quantity, to }),
  ];
}

const isStockpile = (world: ReadonlyWorld, provider: string): provider is Shipment['from'] =>
  provider in world.scenario.stockpiles;
