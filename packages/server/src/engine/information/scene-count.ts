import { type PlaceId, type SeatId, id } from '@samaritan/scenarios/values/id';
import { inMinutes, between } from '@samaritan/scenarios/values/time';
import { chance, purpose } from '@samaritan/scenarios/values/chance';
import { exp, normalQuantile } from '@samaritan/scenarios/values/numeric';
import type { ReadonlyWorld } from '../world.ts';
import { sceneCount } from './parameters.ts';

/** Figures of a scene that somebody has to count among smoke and people. */
export const counted = ['injured', 'dead', 'immediateWaiting', 'delayedWaiting', 'minimalWaiting'] as const;
export type Counted = (typeof counted)[number];

const miscount = purpose('information.miscount');

/**
 * What a seat makes of a true count at a scene: off by a factor of its own for this site and figure, which shrinks with
 * the time since the first call. Nothing is counted before that call: null.
 */
export function estimate(
  world: ReadonlyWorld,
  { seat, site, figure }: { readonly seat: SeatId; readonly site: PlaceId; readonly figure: Counted },
): number | null {
  const scene = world.information.scenes.get(site);
  if (scene === undefined || scene.calledAt === null) return null;
  const truth = {
    injured: scene.injured,
    dead: scene.dead.size,
    immediateWaiting: scene.waiting.immediate,
    delayedWaiting: scene.waiting.delayed,
    minimalWaiting: scene.waiting.minimal,
  }[figure];
  const sigma = sceneCount.spread * exp(-inMinutes(between(scene.calledAt, world.now)) / sceneCount.settles);
  const z = normalQuantile(chance(world.seed, miscount, id(`${site}/${seat}`), counted.indexOf(figure)));
  return Math.round(truth * exp(sigma * z));
}
