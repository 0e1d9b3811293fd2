import type { Frozen } from '../kernel/frozen.ts';
import { laneOrder } from './lanes.ts';
import type { CrossingState, QueuedTraveller } from './state.ts';

/** Everyone who waits at a crossing, both ways, lane by lane and in order; those under inspection are not among them. */
export const waitingAt = (crossing: Frozen<CrossingState>): readonly Frozen<QueuedTraveller>[] =>
  [...crossing.directions.values()].flatMap((direction) => laneOrder.flatMap((lane) => direction[lane].queue));

/** How many wait at a crossing, both ways, and how many of them are clinicians. */
export function countWaiting(crossing: Frozen<CrossingState>): {
  readonly travellers: number;
  readonly clinicians: number;
} {
  let travellers = 0;
  let clinicians = 0;
  for (const direction of crossing.directions.values())
    for (const lane of laneOrder) {
      const { queue } = direction[lane];
      travellers += queue.length;
      for (const { traveller } of queue) if (traveller.kind === 'clinician') clinicians++;
    }
  return { travellers, clinicians };
}
