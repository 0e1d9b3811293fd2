import type { SparedWait } from '../engine/world.ts';
import type { Lever } from '@samaritan/scenarios/vocabulary/levers';
import type { MetricId, Metrics } from './metrics.ts';

/** What was otherwise in a counterfactual run: a wait that cost nothing at its source, a lever, or a command left out. */
export type Counterfactual =
  | { readonly kind: 'wait-spared'; readonly wait: SparedWait }
  | { readonly kind: 'lever-set'; readonly lever: Lever; readonly value: string }
  | { readonly kind: 'command-left-out'; readonly command: string };

/** One run with the same seed and one thing otherwise, played to the same end. The study runs it; evaluation only reads it. */
export interface CounterfactualResult {
  readonly name: string;
  readonly changed: Counterfactual;
  readonly metrics: Metrics;
}

/** A lever priced over pairs of runs that differ in it alone: A with the first value, B with the second. */
export interface LeverRow {
  readonly lever: Lever;
  readonly values: readonly [string, string];
  readonly replications: number;
  /** Of the seats' own commands, the share that still applied under the other value; null where the autopilot decided anew. */
  readonly applied: number | null;
  /** False where too few of their commands applied: then the figures say nothing about their play. */
  readonly comparable: boolean;
  readonly metrics: readonly LeverMetric[];
}

export interface LeverMetric {
  readonly metric: MetricId;
  readonly exercised: boolean;
  /** Pairs in which both runs have a value. */
  readonly pairs: number;
  readonly meanA: number | null;
  readonly meanB: number | null;
  /** Mean paired difference, B less A, and its 95 % interval. */
  readonly difference: number | null;
  readonly interval: readonly [number, number] | null;
  /** Share of pairs in which B was better. */
  readonly helped: number | null;
}
