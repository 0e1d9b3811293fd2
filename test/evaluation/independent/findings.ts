import { fates, lostBy, minutes, outcome } from './casualties.ts';
import { credentials } from './credentials.ts';
import { deathChain, deathsByWait } from './death-steps.ts';
import { gaps } from './gaps.ts';
import type { MetricValue } from './metrics.ts';
import { msel } from './msel.ts';
import { objectives } from './objectives.ts';
import { type RawLog, momentOf, sum } from './raw-log.ts';
import type { Counterfactual, LeverRow } from './study-runs.ts';

/** What a report says is a matter of judgement: which runs test a wait, and which decisions shorten it. */
export interface Judgement {
  readonly kind: string;
  readonly wait?: string;
  readonly tests?: readonly { readonly name: string }[];
  readonly decisions?: readonly { readonly command: string }[];
}

interface Sources {
  readonly metrics: Readonly<Record<string, MetricValue>>;
  readonly runs: readonly Counterfactual[];
  readonly levers: readonly LeverRow[];
  readonly judged: readonly Judgement[];
}

export type Finding = { readonly kind: 'wait'; readonly preventable: number } | { readonly kind: 'target' | 'gap' };

export function findings(log: RawLog, sources: Sources): readonly Finding[] {
  const rows = minutes(log).rows;
  const byWait = [...deathsByWait(log, fates(log))].map(([wait, dead]) => {
    const lostHere = new Map(dead.map((fate) => [fate.id, lostBy(log, fate).get(wait) ?? 0]));
    const worst = Math.max(...lostHere.values());
    const example = dead.filter(({ id }) => lostHere.get(id) === worst).toSorted((a, b) => (a.id < b.id ? -1 : 1))[0];
    const row = rows.find((one) => one.wait === wait);
    const judged = sources.judged.find((one) => one.wait === wait);
    return {
      kind: 'wait' as const,
      wait,
      preventable: dead.length,
      preventableSeqs: dead.map(({ death }) => death?.seq ?? 0),
      minutesLost: row?.sum ?? 0,
      casualties: row?.casualties ?? 0,
      example: example === undefined ? null : deathChain(log, example),
      decisions: (judged?.decisions ?? []).map(({ command }) => ({ command, first: firstOf(log, command) })),
      tests: (judged?.tests ?? []).map(({ name }) => testOf(name, sources)),
    };
  });
  const targets = objectives(log).flatMap(({ objective, tasks, capabilities }) =>
    tasks.flatMap(({ task, status, doneAt, settledSeq, chain }) =>
      status === 'late' || status === 'missed'
        ? [{ kind: 'target' as const, objective, task, status, doneAt, settledSeq, chain, capabilities }]
        : [],
    ),
  );
  return [...byWait.toSorted((a, b) => b.preventable - a.preventable), ...targets, ...gaps(log)] as readonly Finding[];
}

function firstOf(log: RawLog, command: string): unknown {
  const first = log.of('CommandAccepted').find(({ data }) => data.type === command);
  return first === undefined ? null : { ...momentOf(first), seat: first.data.seat };
}

function testOf(name: string, { metrics, runs, levers }: Sources): unknown {
  const lost = (of: Readonly<Record<string, MetricValue>>, ...ids: readonly string[]): number =>
    sum(ids.map((id) => of[id]?.value ?? 0));
  const run = runs.find((one) => one.name === name);
  if (run !== undefined)
    return {
      name,
      livesSaved: lost(metrics, 'deaths', 'deaths_to_come') - lost(run.metrics, 'deaths', 'deaths_to_come'),
      preventableSpared: lost(metrics, 'preventable_deaths') - lost(run.metrics, 'preventable_deaths'),
    };
  const row = levers.find(({ lever, values }) => `${lever}=${values[1]}` === name);
  const fewer = (...ids: readonly string[]): number =>
    sum(ids.map((id) => 0 - (row?.metrics.find(({ metric }) => metric === id)?.difference ?? 0)));
  return { name, livesSaved: fewer('deaths', 'deaths_to_come'), preventableSpared: fewer('preventable_deaths') };
}

export function strengths(log: RawLog): unknown {
  const met = objectives(log).flatMap(({ objective, tasks }) =>
    tasks.flatMap(({ task, status, value, doneAt, settledSeq }) =>
      status === 'met' ? [{ kind: 'target-met', objective, task, value, doneAt, settledSeq }] : [],
    ),
  );
  const inTime = msel(log).flatMap(({ row, status, actual, shownBy }) =>
    status === 'seen' ? [{ kind: 'action-in-time', row, seen: actual[0], shownBy }] : [],
  );
  const { savedBeyond } = outcome(log);
  const { impostors } = credentials(log);
  return [
    ...met,
    ...inTime,
    ...(savedBeyond > 0 ? [{ kind: 'saved-beyond-baseline', count: savedBeyond }] : []),
    ...(impostors.rejected > 0
      ? [{ kind: 'impostors-rejected', count: impostors.rejected, of: impostors.arrived }]
      : []),
  ];
}

/** A row of the plan for each finding, in their order. */
export const plan = (found: readonly Finding[]): unknown =>
  found.map((finding) => {
    const { kind } = finding;
    if (kind === 'wait') return { issue: { kind, preventable: finding.preventable } };
    return { issue: { kind, task: (finding as { readonly task?: number }).task } };
  });
