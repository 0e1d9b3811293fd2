import type { Frozen } from '../kernel/frozen.ts';
import { laneOrder } from './lanes.ts';
import type { CrossingState, QueuedTraveller } from './state.ts';

/** Everyone who waits at a crossing, both ways, lane by lane and in order; those under inspection are not among them. */
export const waitingAt = (crossing: Frozen<CrossingState>): readonly Frozen<QueuedTraveller>[] =>
  [...crossing.directions.values()].flatMap((direction) => laneOrder.flatMap((lane) => direction[lane].queue));
