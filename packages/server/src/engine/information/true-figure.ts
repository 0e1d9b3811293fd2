import { type PlaceId, type SeatId, id } from '@samaritan/scenarios/values/id';
import type { FigureName } from '@samaritan/scenarios/vocabulary/figures';
import type { ReadonlyWorld } from '../world.ts';
import { noteFigures } from './own-eyes.ts';

/** What a figure of a place truly is now; null where the place has no such figure, or no count of a scene has begun. */
export function trueFigure(world: ReadonlyWorld, place: PlaceId, figure: FigureName): number | null {
  const scene = world.information.scenes.get(place);
  if (scene !== undefined) {
    const counts: { readonly [F in FigureName]?: number } = {
      injured: scene.injured,
      dead: scene.dead.size,
      immediateWaiting: scene.waiting.immediate,
      delayedWaiting: scene.waiting.delayed,
      minimalWaiting: scene.waiting.minimal,
    };
    const counted = counts[figure];
    if (counted !== undefined) return counted;
  }
  let found: number | null = null;
  noteFigures(world, { seat: nobody, place }, (name, value) => {
    if (name === figure) found = value;
  });
  return found;
}

/** Whose miscounts are not asked for: what a scene is miscounted by is answered above. */
const nobody = id<SeatId>('nobody');
