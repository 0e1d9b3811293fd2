import type { PlaceId } from '@samaritan/scenarios/values/id';
import type { BorderEvents } from '@samaritan/scenarios/vocabulary/events/border';
import { type Draft, draft, none } from '../kernel/event.ts';
import type { ReadonlyWorld } from '../world.ts';
import { laneFor, laneOrder, rankOf } from './lanes.ts';
import { travellerKey } from './state.ts';

type Moved = BorderEvents['TravellersRelaned']['moved'][number];

/**
 * Puts everyone who waits at a crossing where they would stand had they come to it as it is now: the lane and rank of a new
 * arrival, and among those of one rank still by who came first. Nothing where everyone stands there already.
 */
export function relane(world: ReadonlyWorld, id: PlaceId): readonly Draft[] {
  const crossing = world.border.crossings.get(id);
  if (crossing === undefined) return none;
  const moved: Moved[] = [];
  for (const [to, lanes] of crossing.directions)
    for (const stood of laneOrder)
      for (const { traveller, rank: before } of lanes[stood].queue) {
        const at = world.border.travellers.get(travellerKey(traveller));
        if (at === undefined) continue;
        const lane = laneFor(world, crossing, at.reached);
        const rank = rankOf(world, at.reached);
        if (lane !== stood || rank !== before) moved.push({ traveller, to, lane, rank });
      }
  return moved.length === 0 ? none : [draft('TravellersRelaned', { crossing: id, moved })];
}
