import { type Lever, valuesOf } from '@samaritan/scenarios/vocabulary/levers';
import { sparedWaits } from '../../../packages/server/src/engine/world.ts';
import { type MetricValue, metrics } from './metrics.ts';
import { RawLog } from './raw-log.ts';

/** A run of the study as it was heard: what was asked for and what happened. */
export interface HeardRun {
  readonly levers: RawLog['header']['levers'];
  readonly spared: readonly string[];
  readonly events: RawLog['events'];
}

type Metrics = Readonly<Record<string, MetricValue>>;

export interface Counterfactual {
  readonly name: string;
  readonly metrics: Metrics;
}

/** Runs in which one wait cost nothing. */
export function counterfactuals(log: RawLog, runs: readonly HeardRun[]): readonly Counterfactual[] {
  return sparedWaits.map((wait) => {
    const run = runs.find(({ spared }) => spared.length === 1 && spared[0] === wait);
    if (run === undefined || !alike(run.levers, log.header.levers)) throw new Error(`no run without ${wait}`);
    return {
      name: `without-${wait}`,
      changed: { kind: 'wait-spared', wait },
      metrics: metrics(new RawLog(log.header, run.events)),
    };
  });
}

const alike = (a: object, b: object): boolean => JSON.stringify(sorted(a)) === JSON.stringify(sorted(b));
const sorted = (of: object): readonly unknown[] => Object.entries(of).toSorted(([a], [b]) => (a < b ? -1 : 1));

/** Metrics of which more is better, and those that may never be reached. */
const better = {
  helper_hours_at_bedside: -1,
  helpers_at_work: -1,
  patients_transferred: -1,
  doses_before_onset: -1,
} as Readonly<Record<string, number | undefined>>;
const first = ['minutes_to_first_cross_border_unit', 'minutes_to_first_mutual_aid_unit'];

export interface LeverRow {
  readonly lever: Lever;
  readonly values: readonly [string, string];
  readonly comparable: boolean;
  readonly metrics: readonly { readonly metric: string; readonly difference: number | null }[];
}

/** One run for each lever that an entry names, at the other end of its values. */
export function leverRows(log: RawLog, runs: readonly HeardRun[]): readonly LeverRow[] {
  const named = new Set<Lever>();
  for (const { lever } of log.events) if (lever !== undefined) named.add(lever);
  const base = metrics(log);
  return [...named].toSorted().map((lever) => {
    const words = valuesOf(lever);
    const now = log.header.levers[lever] ?? words[0] ?? '';
    const other = (now === words.at(-1) ? words[0] : words.at(-1)) ?? '';
    const wanted = { ...log.header.levers, [lever]: other };
    const run = runs.find(({ levers, spared }) => spared.length === 0 && alike(levers, wanted));
    if (run === undefined) throw new Error(`no run with ${lever} at ${other}`);
    const then = metrics(new RawLog(log.header, run.events));
    const applied = stillApplied(log, run);
    return {
      lever,
      values: [now, other],
      replications: 1,
      applied,
      comparable: applied >= 0.8,
      metrics: Object.keys(base).map((metric) => pair(metric, base[metric], then[metric])),
    };
  });
}

/** Of the commands accepted in play, the share accepted again. */
function stillApplied(log: RawLog, run: HeardRun): number {
  const given = log.of('CommandAccepted').map(({ data }) => data.id);
  const again = new Set(new RawLog(log.header, run.events).of('CommandAccepted').map(({ data }) => data.id));
  return given.length === 0 ? 1 : given.filter((id) => again.has(id)).length / given.length;
}

function pair(metric: string, a: MetricValue | undefined, b: MetricValue | undefined): LeverRow['metrics'][number] {
  const [meanA, meanB] = [a?.value ?? null, b?.value ?? null];
  const exercised = a?.exercised === true || b?.exercised === true;
  const whole = exercised && meanA !== null && meanB !== null;
  const difference = whole ? meanB - meanA : null;
  const reached = (value: number | null): unknown => ({ share: value === null ? 0 : 1, median: value });
  const row = {
    metric,
    exercised,
    pairs: whole ? 1 : 0,
    meanA: whole ? meanA : null,
    meanB: whole ? meanB : null,
    difference,
    // Of one pair nothing can be said.
    interval: null,
    varianceRatio: null,
    pairingRatio: null,
    helped: difference === null ? null : difference * (better[metric] ?? 1) < 0 ? 1 : 0,
    harmed: difference === null ? null : difference * (better[metric] ?? 1) > 0 ? 1 : 0,
    reached: exercised && first.includes(metric) ? { a: reached(meanA), b: reached(meanB) } : null,
  };
  return row;
}
