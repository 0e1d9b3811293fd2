import { type CompactLever, type Lever, valuesOf } from '@samaritan/scenarios/vocabulary/levers';
import { type Wait, waits } from '@samaritan/scenarios/vocabulary/resources';
import type { Scenario } from '@samaritan/scenarios/schema/scenario';
import type { SeatId } from '@samaritan/scenarios/values/id';
import type { CommandType } from '@samaritan/scenarios/vocabulary/commands';
import { type CasualtyPath, type CasualtyPaths, diedPreventably } from '../casualty-paths.ts';
import type { EventLog } from '../causes.ts';
import type { CounterfactualResult, LeverRow } from '../counterfactual.ts';
import type { Fold } from '../fold.ts';
import { lostBy, mainWait } from '../lost-minutes.ts';
import type { MetricId, Metrics } from '../metrics.ts';
import { actsOn, remedies } from '../wait-remedies.ts';
import { deathChain } from './death-chain.ts';
import type { Finding, FindingStatus, FindingTest, TargetFinding, WaitFinding } from './finding.ts';
import type { GapFinding } from './gaps.ts';
import type { MinutesLost } from './minutes.ts';
import { type Moment, momentOf } from './moment.ts';
import type { ObjectiveReport } from './objectives.ts';

/** First accepted command of each kind, and whose. */
export type FirstCommands = ReadonlyMap<CommandType, Moment & { readonly seat: SeatId }>;

/** Notes when each kind of decision was first taken. */
export function firstCommands(): Fold<FirstCommands> {
  const first = new Map<CommandType, Moment & { readonly seat: SeatId }>();
  return {
    hears: {
      CommandAccepted: (e) => {
        if (!first.has(e.data.type)) first.set(e.data.type, { ...momentOf(e), seat: e.data.seat });
      },
    },
    result: () => first,
  };
}

export interface FindingSources {
  readonly scenario: Scenario;
  readonly log: EventLog;
  readonly paths: CasualtyPaths;
  readonly minutes: MinutesLost;
  readonly objectives: readonly ObjectiveReport[];
  readonly gaps: readonly GapFinding[];
  readonly commands: FirstCommands;
  readonly metrics: Metrics;
  readonly counterfactuals: readonly CounterfactualResult[];
  readonly leverRows: readonly LeverRow[];
}

/** Areas for improvement: waits that preventable deaths died of, most first, targets missed or met late, and help or word that failed. */
export function findings(sources: FindingSources): readonly Finding[] {
  const byWait = new Map<Wait, CasualtyPath[]>();
  for (const path of sources.paths.casualties) {
    const main = diedPreventably(path) ? mainWait(lostBy(path, sources.paths)) : null;
    if (main !== null) byWait.set(main, [...(byWait.get(main) ?? []), path]);
  }
  const found = waits.flatMap((wait) => {
    const dead = byWait.get(wait);
    return dead === undefined ? [] : [waitFinding(wait, dead, sources)];
  });
  return [
    ...found.toSorted((a, b) => b.preventable - a.preventable),
    ...targetFindings(sources.objectives),
    ...sources.gaps,
  ];
}

function waitFinding(wait: Wait, dead: readonly CasualtyPath[], sources: FindingSources): WaitFinding {
  const { log, paths, minutes, commands, scenario } = sources;
  const row = minutes.rows.find((one) => one.wait === wait);
  const lostHere = (path: CasualtyPath): number => lostBy(path, paths)[wait] ?? 0;
  const worst = dead.toSorted((a, b) => lostHere(b) - lostHere(a) || (a.casualty < b.casualty ? -1 : 1))[0];
  const tests = testsOf(wait, sources);
  return {
    kind: 'wait',
    wait,
    preventable: dead.length,
    preventableSeqs: dead.map(({ died }) => died?.seq ?? 0),
    minutesLost: row?.sum ?? 0,
    casualties: row?.casualties ?? 0,
    example: worst === undefined ? null : deathChain(worst, paths, log),
    decisions: remedies[wait].decisions.map((command) => ({ command, first: commands.get(command) ?? null })),
    levers: leversOf(scenario, wait),
    tests,
    status: statusOf(tests),
    capabilities: remedies[wait].capabilities,
  };
}

/** Levers that act on the wait: the plain ones, and the compacts that the scenario names. */
function leversOf(scenario: Scenario, wait: Wait): readonly Lever[] {
  const compacts = new Set<CompactLever>();
  for (const agreement of Object.keys(scenario.agreements)) compacts.add(`compact.${agreement}`);
  for (const lever of Object.keys(scenario.levers))
    if (lever.startsWith('compact.')) compacts.add(`compact.${lever.slice('compact.'.length)}`);
  return remedies[wait].levers.flatMap((lever): readonly Lever[] => (lever === 'compact' ? [...compacts] : [lever]));
}

/** What the runs say that take this wait away, or another that bears on it, or turn a lever that acts on it to a later value. */
function testsOf(wait: Wait, { counterfactuals, leverRows, metrics }: FindingSources): readonly FindingTest[] {
  const dying = (of: Metrics): number => (of.deaths.value ?? 0) + (of.deaths_to_come.value ?? 0);
  const runs = counterfactuals
    .filter(({ changed }) => {
      if (changed.kind === 'wait-spared') return changed.wait === wait || remedies[wait].spared.includes(changed.wait);
      return changed.kind === 'lever-set' && actsOn(changed.lever, wait);
    })
    .map(({ name, changed, metrics: other }) => ({
      name,
      changed,
      livesSaved: dying(metrics) - dying(other),
      preventableSpared: (metrics.preventable_deaths.value ?? 0) - (other.preventable_deaths.value ?? 0),
      removes: changed.kind === 'wait-spared' && changed.wait === wait,
      sure: true,
    }));
  return [...runs, ...leverRows.filter((row) => isTestOf(row, wait)).map(leverTest)];
}

/** A lever already at its later value, or a row that says nothing of their play, tests nothing. */
const isTestOf = ({ lever, values: [from, to], comparable }: LeverRow, wait: Wait): boolean =>
  comparable && actsOn(lever, wait) && valuesOf(lever).indexOf(to) > valuesOf(lever).indexOf(from);

function leverTest({ lever, values: [, value], metrics }: LeverRow): FindingTest {
  const spared = (id: MetricId): number => 0 - (metrics.find(({ metric }) => metric === id)?.difference ?? 0);
  const interval = metrics.find(({ metric }) => metric === 'deaths')?.interval ?? null;
  return {
    name: `${lever}=${value}`,
    changed: { kind: 'lever-set', lever, value },
    livesSaved: spared('deaths') + spared('deaths_to_come'),
    preventableSpared: spared('preventable_deaths'),
    removes: false,
    sure: interval === null || interval[1] < 0,
  };
}

/** A lever or another wait may save lives for reasons of its own, so neither confirms this one. */
function statusOf(tests: readonly FindingTest[]): FindingStatus {
  const without = tests.filter(({ removes }) => removes);
  if (without.length === 0) return 'untested';
  return without.some(({ livesSaved, sure }) => sure && livesSaved > 0) ? 'confirmed' : 'not-confirmed';
}

function targetFindings(objectives: readonly ObjectiveReport[]): readonly TargetFinding[] {
  return objectives.flatMap(({ objective, capabilities, tasks }) =>
    tasks.flatMap(({ task, status, doneAt, settledSeq, chain }): readonly TargetFinding[] =>
      status === 'late' || status === 'missed'
        ? [{ kind: 'target', objective, task, status, doneAt, settledSeq, chain, capabilities }]
        : [],
    ),
  );
}
