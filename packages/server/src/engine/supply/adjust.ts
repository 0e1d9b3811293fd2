import { ok, refuse } from '@samaritan/scenarios/values/result';
import type { Adjustment } from '@samaritan/scenarios/vocabulary/control';
import { resourceKinds } from '@samaritan/scenarios/vocabulary/resources';
import { draft } from '../kernel/event.ts';
import type { Decision } from '../kernel/subsystem.ts';
import type { ReadonlyWorld } from '../world.ts';
import { stockOf } from './shelves.ts';

/** More or less of something in a stockpile, or on a hospital's shelf, never less than nothing. */
export function adjustStock(
  world: ReadonlyWorld,
  { stockpile: place, item, by }: Extract<Adjustment, { kind: 'stock' }>,
): Decision {
  const kind = resourceKinds.find((one) => one === item);
  if (!(place in world.scenario.stockpiles) && !(place in world.scenario.hospitals))
    return refuse({ code: 'place-unknown', place });
  if (kind === undefined) return refuse({ code: 'stock-unknown', item });
  const there = stockOf(world, place, kind);
  if (!Number.isInteger(by) || by === 0 || there + by < 0) return refuse({ code: 'quantity-wrong', quantity: by });
  const quantity = there + by;
  const counted = draft('StockCounted', { place, kind, quantity });
  return ok(quantity === 0 ? [counted, draft('SupplyRanOut', { place, kind })] : [counted]);
}
