import type { Scenario } from '@samaritan/scenarios/schema/scenario';
import type { Lever, LeverSettings } from '@samaritan/scenarios/vocabulary/levers';
import type { Skill } from '../autopilot/act.ts';
import { seedOf } from '@samaritan/scenarios/values/chance';
import { meanTurnoutShare, turnoutShare } from '../engine/staffing/volunteers.ts';
import type { LeverMetric } from '../evaluation/counterfactual.ts';
import { type MetricId, type Metrics, censoredMetrics, metricIds, moreIsBetter } from '../evaluation/metrics.ts';
import { type JobDone, runAll } from './pool.ts';
import { median, paired } from './statistics.ts';
import type { Job } from './worker.ts';

export interface CompareOptions {
  readonly scenario: Scenario;
  readonly lever: Lever;
  /** Levers of the first and of the second arm; they differ in `lever` alone. */
  readonly arms: readonly [LeverSettings, LeverSettings];
  readonly values: readonly [string, string];
  readonly skill: Skill;
  readonly seed: number;
  readonly replications: number;
  readonly workers: number;
  /** Runs known from an interrupted comparison, by `jobKey`. */
  readonly known: ReadonlyMap<string, Metrics>;
  readonly done: (done: JobDone) => void;
  readonly signal?: AbortSignal;
}

export interface ComparedMetric extends LeverMetric {
  /** Share of pairs in which B was worse than A. */
  readonly harmed: number | null;
  /** Variance of unpaired runs over that of the difference as given, and over that by pairing alone (`Paired`). */
  readonly varianceRatio: number | null;
  readonly pairingRatio: number | null;
  /** For a metric that may never be reached: the share of runs that reached it and the median among those. */
  readonly reached: { readonly a: Reached; readonly b: Reached } | null;
}

export interface Reached {
  readonly share: number;
  readonly median: number | null;
}

export interface Comparison {
  readonly scenario: string;
  readonly lever: Lever;
  readonly values: readonly [string, string];
  readonly skill: Skill;
  readonly seed: number;
  readonly replications: number;
  readonly metrics: readonly ComparedMetric[];
}

export const jobKey = ({ arm, seed }: Job): string => `${arm}/${seed}`;

/** Plays pairs that share every keyed draw and differ in one lever. */
export async function compare(options: CompareOptions): Promise<Comparison> {
  const { scenario, lever, arms, values, skill, seed, replications, workers, known, done, signal } = options;
  const results = new Map(known);
  const seeds = Array.from({ length: replications }, (_, i) => seed + i);
  const jobs = seeds.flatMap((one) => [0, 1].map((arm): Job => ({ arm, seed: one })));
  await runAll({
    start: { scenario, arms: arms.map((levers) => ({ levers, skill, held: lever })) },
    jobs: jobs.filter((job) => !results.has(jobKey(job))),
    workers,
    done: (one) => {
      results.set(jobKey(one.job), one.metrics);
      done(one);
    },
    ...(signal === undefined ? {} : { signal }),
  });
  const armOf = (arm: number): Metrics[] => seeds.flatMap((one) => results.get(jobKey({ arm, seed: one })) ?? []);
  const a = armOf(0);
  const b = armOf(1);
  const luck = seeds.map(turnoutLuck);
  return {
    scenario: scenario.id,
    lever,
    values,
    skill,
    seed,
    replications,
    metrics: metricIds.map((metric) => comparedMetric(metric, a, b, luck)),
  };
}

/** How far the turnout of helpers in the exercise of a seed, which no lever touches, lies from its mean over all seeds. */
const turnoutLuck = (seed: number): number => turnoutShare(seedOf(seed)) - meanTurnoutShare;

/** One metric over pairs of runs: `b` against `a`, run by run; `luck` as in `paired`, one a pair. */
export function comparedMetric(
  metric: MetricId,
  a: readonly Metrics[],
  b: readonly Metrics[],
  luck: readonly number[] | null = null,
): ComparedMetric {
  const exercised = [...a, ...b].some((run) => run[metric].exercised);
  const pairs = a.flatMap((run, i) => {
    const x = run[metric].value;
    const y = b[i]?.[metric].value ?? null;
    return x === null || y === null ? [] : [[x, y] as const];
  });
  const reached =
    exercised && censoredMetrics.includes(metric) ? { a: reachedOf(metric, a), b: reachedOf(metric, b) } : null;
  const none = {
    meanA: null,
    meanB: null,
    difference: null,
    interval: null,
    helped: null,
    harmed: null,
    varianceRatio: null,
    pairingRatio: null,
  };
  if (!exercised || pairs.length === 0) return { metric, exercised, pairs: 0, ...none, reached };
  const xs = pairs.map(([x]) => x);
  const ys = pairs.map(([, y]) => y);
  // Where some runs have no value, those that have one are not a fair draw of the luck.
  const shared = pairs.length === a.length ? luck : null;
  const { means, difference, interval, varianceRatio, pairingRatio } = paired(xs, ys, shared);
  const better = moreIsBetter.includes(metric) ? (x: number, y: number) => y > x : (x: number, y: number) => y < x;
  const helped = pairs.filter(([x, y]) => better(x, y)).length / pairs.length;
  const harmed = pairs.filter(([x, y]) => better(y, x)).length / pairs.length;
  return {
    metric,
    exercised,
    pairs: pairs.length,
    meanA: means[0],
    meanB: means[1],
    difference,
    interval,
    helped,
    harmed,
    varianceRatio,
    pairingRatio,
    reached,
  };
}

function reachedOf(metric: MetricId, runs: readonly Metrics[]): Reached {
  const values = runs.flatMap((run) => run[metric].value ?? []);
  return { share: values.length / runs.length, median: values.length === 0 ? null : median(values) };
}
