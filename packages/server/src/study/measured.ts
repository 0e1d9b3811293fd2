import { type Metrics, metrics } from '../evaluation/metrics.ts';
import type { Played } from './counterfactuals.ts';

/** The metrics of a log already played. */
export function measureOfLog({ scenario, events }: Pick<Played, 'scenario' | 'events'>): Metrics {
  const fold = metrics(scenario);
  for (const event of events) fold.on(event);
  return fold.result();
}
