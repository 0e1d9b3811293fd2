import { type PlaceId, id } from '@samaritan/scenarios/values/id';
import { type ResourceKind, resourceKinds } from '@samaritan/scenarios/vocabulary/resources';
import { chance, lognormal, purpose } from '@samaritan/scenarios/values/chance';
import { type Draft, type EventOf, draft, none } from '../kernel/event.ts';
import type { ReadonlyWorld } from '../world.ts';
import { redCells } from './parameters.ts';

/** What stockpiles hold and what red cells hospitals have at StartEx, in the order of the scenario. */
export function countStock({ scenario }: ReadonlyWorld): readonly Draft[] {
  const held = Object.entries(scenario.stockpiles).flatMap(([place, { holds }]) =>
    resourceKinds.flatMap((kind) => {
      const quantity = holds[kind];
      return quantity === undefined ? none : [draft('StockCounted', { place: id<PlaceId>(place), kind, quantity })];
    }),
  );
  const shelves = Object.entries(scenario.hospitals).map(([place, hospital]) => {
    const usual = Math.max(redCells.least, Math.round(hospital.staffed * redCells.perStaffedBed));
    return draft('StockCounted', {
      place: id<PlaceId>(place),
      kind: 'red-cells',
      quantity: hospital.redCells ?? usual,
    });
  });
  return [...held, ...shelves];
}

const bloodOfOperation = purpose('supply.red-cells');

/** An operation takes red cells off the shelf, no more than lie there; the shelf is said to be empty once. */
export function useBlood(world: ReadonlyWorld, { data }: EventOf<'TreatmentBegun'>): readonly Draft[] {
  if (data.station !== 'theatre') return none;
  const place = data.hospital;
  const there = stockOf(world, place, 'red-cells');
  if (there === 0) return none;
  const u = chance(world.seed, bloodOfOperation, data.casualty);
  const wanted = Math.max(1, Math.round(lognormal(u, redCells.median, redCells.spread)));
  const quantity = Math.min(wanted, there);
  const left = there - quantity;
  const used = draft('SupplyUsed', { place, kind: 'red-cells', quantity, left });
  return left > 0 ? [used] : [used, draft('SupplyRanOut', { place, kind: 'red-cells' })];
}

/** How much of a kind lies at a place; 0 where none was ever counted. */
export const stockOf = (world: ReadonlyWorld, place: PlaceId, kind: ResourceKind): number =>
  world.supply.stock.get(place)?.get(kind) ?? 0;
