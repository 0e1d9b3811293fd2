import type { PlaceId, SeatId } from '@samaritan/scenarios/values/id';
import { after } from '@samaritan/scenarios/values/time';
import type { ItemContent } from '@samaritan/scenarios/vocabulary/picture';
import { type Draft, draft, none } from '../kernel/event.ts';
import type { ReadonlyWorld } from '../world.ts';
import { lookAround } from './own-eyes.ts';
import { ownEyes } from './parameters.ts';
import { unitsMoved } from './unit-board.ts';

/**
 * Seen by the seat itself: at once, and the next item of its stream. A rule gives a seat at most one such item at a time, or
 * the second would carry the first one's number.
 */
export function see(world: ReadonlyWorld, seat: SeatId, { topic, content }: Sight): Draft {
  const item = `${topic}/${seat}`;
  const n = (world.information.pictures.get(seat)?.items.length ?? 0) + 1;
  return draft('ItemArrived', { item, seat, n, source: seat, means: 'own-eyes', observedAt: world.now, content });
}

export interface Sight {
  readonly topic: string;
  readonly content: ItemContent;
}

/** What is new in the places a seat runs; nothing where nothing is. */
export function seePlaces(world: ReadonlyWorld, seat: SeatId, places: readonly PlaceId[]): readonly Draft[] {
  const figures = lookAround(world, seat, places);
  const units = unitsMoved(world, seat);
  if (figures.length === 0 && units.length === 0) return none;
  const content: ItemContent = units.length === 0 ? { kind: 'figures', figures } : { kind: 'figures', figures, units };
  return [see(world, seat, { topic: `eyes/${world.now}`, content })];
}

/** A seat looks round its places, and will again. */
export function dueLook(world: ReadonlyWorld, seat: SeatId): readonly Draft[] {
  const at = after(world.now, ownEyes.every);
  const places = world.scenario.seats[seat]?.runs ?? [];
  return [
    draft('Scheduled', { subsystem: 'information', entity: seat, purpose: 'look', at }),
    ...seePlaces(world, seat, places),
  ];
}
