import type { JurisdictionId, PlaceId } from '@samaritan/scenarios/values/id';
import { after } from '@samaritan/scenarios/values/time';
import type { Lane } from '@samaritan/scenarios/vocabulary/lane';
import { type Draft, draft, none } from '../kernel/event.ts';
import type { Frozen } from '../kernel/frozen.ts';
import type { ReadonlyWorld } from '../world.ts';
import { inspectionOf } from './inspection.ts';
import { type Direction, isHealthWorker, laneOrder, placesIn } from './lanes.ts';
import { type CrossingState, type QueuedTraveller, type TravellerAtLine, travellerKey } from './state.ts';

/**
 * The next traveller whose inspection can begin at this crossing: at most one, so that the rule is asked again with that
 * place taken. While it is shut only health workers pass, by the emergency lane, and only under such an order.
 */
export function nextInspection(world: ReadonlyWorld, id: PlaceId): readonly Draft[] {
  const crossing = world.border.crossings.get(id);
  if (crossing === undefined || (!crossing.open && !crossing.essential)) return none;
  for (const [to, lanes] of crossing.directions) {
    const next = crossing.open ? nextByLane(world, crossing, lanes) : nextHealthWorker(world, crossing, lanes);
    if (next === null) continue;
    const at = world.border.travellers.get(travellerKey(next.queued.traveller));
    if (at !== undefined) return [begin(world, crossing, { at, to, lane: next.lane })];
  }
  return none;
}

/** Begins an inspection without a queue: where a counterfactual spares the line altogether. */
export function beginAtOnce(world: ReadonlyWorld, at: TravellerAtLine, lane: Lane): readonly Draft[] {
  const crossing = world.border.crossings.get(at.reached.crossing);
  return crossing === undefined ? none : [begin(world, crossing, { at, to: at.reached.to, lane })];
}

interface Next {
  readonly queued: Frozen<QueuedTraveller>;
  readonly lane: Lane;
}

function nextByLane(world: ReadonlyWorld, crossing: Frozen<CrossingState>, lanes: Direction): Next | null {
  for (const lane of laneOrder) {
    const queued = lanes[lane].queue[0];
    if (queued === undefined) continue;
    // A lane taken away leaves its queue to the general lanes.
    const by: Lane = lanes[lane].lanes > 0 ? lane : 'general';
    if (lanes[by].busy.length < placesIn(world, crossing, by, lanes[by].lanes)) return { queued, lane: by };
  }
  return null;
}

function nextHealthWorker(world: ReadonlyWorld, crossing: Frozen<CrossingState>, lanes: Direction): Next | null {
  const { emergency } = lanes;
  const opened = Math.max(1, emergency.lanes);
  if (emergency.busy.length >= placesIn(world, crossing, 'emergency', opened)) return null;
  let best: Frozen<QueuedTraveller> | null = null;
  for (const lane of laneOrder) {
    const first = lanes[lane].queue.find(({ traveller }) => isHealthWorker(traveller));
    if (first !== undefined && (best === null || first.rank < best.rank)) best = first;
  }
  return best === null ? null : { queued: best, lane: 'emergency' };
}

interface Begin {
  readonly at: Frozen<TravellerAtLine>;
  readonly to: JurisdictionId;
  readonly lane: Lane;
}

function begin(world: ReadonlyWorld, crossing: Frozen<CrossingState>, { at, to, lane }: Begin): Draft {
  const { lasts, under, lever } = inspectionOf(world, crossing, at.reached);
  const endsAt = after(world.now, lasts);
  const { traveller } = at.reached;
  return draft('InspectionBegun', { traveller, crossing: crossing.id, to, lane, under, endsAt }, lever);
}
