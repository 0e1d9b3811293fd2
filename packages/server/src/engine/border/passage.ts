import type { JurisdictionId, PlaceId } from '@samaritan/scenarios/values/id';
import { after } from '@samaritan/scenarios/values/time';
import type { Lane } from '@samaritan/scenarios/vocabulary/lane';
import { type Draft, draft, none } from '../kernel/event.ts';
import type { Frozen } from '../kernel/frozen.ts';
import type { ReadonlyWorld } from '../world.ts';
import { inspectionOf } from './inspection.ts';
import { type Direction, isHealthWorker, laneOrder, passesEssential, placesIn } from './lanes.ts';
import { type CrossingState, type QueuedTraveller, type TravellerAtLine, goesBefore, travellerKey } from './state.ts';

/**
 * The next traveller whose inspection can begin at this crossing: at most one, so that the rule is asked again with that
 * place taken. While it is shut only health workers pass, by the emergency lane, and only under such an order.
 */
export function nextInspection(world: ReadonlyWorld, id: PlaceId): readonly Draft[] {
  const crossing = world.border.crossings.get(id);
  if (crossing === undefined || (!crossing.open && !passesEssential(world, crossing))) return none;
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
    const { busy, lanes: opened } = lanes[lane];
    const queued = firstOf(lanes, mayUse(crossing, lane));
    if (queued !== null && busy.length < placesIn(world, crossing, lane, opened)) return { queued, lane };
  }
  return null;
}

/**
 * The queues a lane takes from. Whoever has a lane of its own may use a free place of the general lanes as well, and
 * cardholders, who are health workers all, the emergency lane while an order lets those through.
 */
function mayUse({ essential }: Frozen<CrossingState>, lane: Lane): readonly Lane[] {
  if (lane === 'general') return laneOrder;
  return lane === 'emergency' && essential ? emergencyWithCards : itself[lane];
}

const emergencyWithCards: readonly Lane[] = ['emergency', 'nexus'];
const itself = { emergency: ['emergency'], nexus: ['nexus'], fast: ['fast'] } as const;

type Queued = Frozen<QueuedTraveller>;

/** The first by rank, then by time, of those at the heads of these queues, or of those in them who `may`. */
function firstOf(lanes: Direction, of: readonly Lane[], may?: (one: Queued) => boolean): Queued | null {
  let best: Queued | null = null;
  for (const lane of of) {
    const { queue } = lanes[lane];
    const first = may === undefined ? queue[0] : queue.find(may);
    if (first !== undefined && (best === null || goesBefore(first, best))) best = first;
  }
  return best;
}

function nextHealthWorker(world: ReadonlyWorld, crossing: Frozen<CrossingState>, lanes: Direction): Next | null {
  const { emergency } = lanes;
  const opened = Math.max(1, emergency.lanes);
  if (emergency.busy.length >= placesIn(world, crossing, 'emergency', opened)) return null;
  const queued = firstOf(lanes, laneOrder, ({ traveller }) => isHealthWorker(traveller));
  return queued === null ? null : { queued, lane: 'emergency' };
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
  return draft('InspectionBegun', { traveller, crossing: crossing.id, to, lane, under, endsAt, shared: false }, lever);
}
