import type { Scenario } from '@samaritan/scenarios/schema/scenario';
import type { CommandId } from '@samaritan/scenarios/values/id';
import type { SimTime } from '@samaritan/scenarios/values/time';
import { type Lever, type LeverSettings, valuesOf } from '@samaritan/scenarios/vocabulary/levers';
import type { Skill } from '../autopilot/act.ts';
import { seedOf } from '@samaritan/scenarios/values/chance';
import type { EventSink } from '../engine/kernel/engine.ts';
import type { Event } from '../engine/kernel/event.ts';
import { type SparedWait, sparedWaits } from '../engine/world.ts';
import type { CounterfactualResult, LeverRow } from '../evaluation/counterfactual.ts';
import { type Metrics, metricIds, metrics } from '../evaluation/metrics.ts';
import { comparedMetric } from './compare.ts';
import { Recorded, autopilot } from './decider.ts';
import { type Deed, deedsOf } from './deeds.ts';
import { play } from './play.ts';
import { sealQuietly } from './quiet.ts';

/** A played exercise, as its log tells it. */
export interface Played {
  readonly scenario: Scenario;
  readonly seed: number;
  readonly levers: LeverSettings;
  readonly skill: Skill;
  readonly events: readonly Event[];
}

/** Fewer of the commands of seats and of control than this still applying, the other world is no longer a picture of their play. */
const comparableShare = 0.8;

export interface Counterfactuals {
  readonly waits: readonly CounterfactualResult[];
  readonly levers: readonly LeverRow[];
}

/**
 * Plays the exercise again with its seats' own commands: once for each wait that can be set to zero, and once for each
 * lever that an event of it names, at that lever's other end. Gives the number of runs done after each.
 */
export function* counterfactuals(played: Played, base: Metrics): Generator<number, Counterfactuals> {
  let runs = 0;
  const waits: CounterfactualResult[] = [];
  for (const wait of sparedWaits) {
    const { metrics: after } = again(played, { spared: [wait] });
    waits.push({ name: `without-${wait}`, changed: { kind: 'wait-spared', wait }, metrics: after });
    yield ++runs;
  }
  const levers: LeverRow[] = [];
  for (const lever of touchedLevers(played.events)) {
    const row = leverRow(played, lever, base);
    if (row !== null) levers.push(row);
    yield ++runs;
  }
  return { waits, levers };
}

/** Levers that some event names as what delayed or allowed it, in order of name. */
export function touchedLevers(events: readonly Event[]): readonly Lever[] {
  const named = new Set<Lever>();
  for (const { lever } of events) if (lever !== undefined) named.add(lever);
  return [...named].toSorted();
}

function leverRow(played: Played, lever: Lever, base: Metrics): LeverRow | null {
  const words = valuesOf(lever);
  const now = played.levers[lever] ?? words[0];
  const other = now === words.at(-1) ? words[0] : words.at(-1);
  if (now === undefined || other === undefined) return null;
  const { metrics: after, applied } = again(played, { levers: { ...played.levers, [lever]: other } });
  return {
    lever,
    values: [now, other],
    replications: 1,
    applied,
    comparable: applied >= comparableShare,
    metrics: metricIds.map((metric) => comparedMetric(metric, [base], [after])),
  };
}

interface Otherwise {
  readonly levers?: LeverSettings;
  readonly spared?: readonly SparedWait[];
  /** Told of every event of the other world. */
  readonly sink?: EventSink;
}

interface Again {
  readonly metrics: Metrics;
  /** Of the commands accepted in play, those of seats and those of control, the share accepted again. */
  readonly applied: number;
}

/**
 * Plays an exercise again as it was played: seats that people sat in, their commands and control's, each at its own moment.
 * With nothing otherwise it comes to the same end.
 */
export function again(
  played: Played,
  { levers = played.levers, spared = [], sink = () => undefined }: Otherwise = {},
): Again {
  const { scenario, seed, skill, events } = played;
  const fold = metrics(scenario);
  const deeds = deedsOf(events);
  const given = commandsIn(events, deeds);
  const accepted = new Set<CommandId>();
  const until = stoppedAt(events);
  play({
    scenario,
    seed: seedOf(seed),
    levers,
    skill,
    spared,
    seal: sealQuietly,
    deeds,
    ...(until === null ? {} : { until }),
    sink: (event) => {
      fold.on(event);
      sink(event);
      if (event.type === 'CommandAccepted' || event.type === 'ControlAccepted') accepted.add(event.data.id);
    },
    decider: (world) => new Recorded(events, autopilot(world, skill, sealQuietly)),
  });
  const still = given.filter((name) => accepted.has(name)).length;
  return { metrics: fold.result(), applied: given.length === 0 ? 1 : still / given.length };
}

const commandsIn = (events: readonly Event[], deeds: readonly Deed[]): readonly CommandId[] => [
  ...events.flatMap(({ type, data }) => (type === 'CommandAccepted' ? [data.id] : [])),
  ...deeds.flatMap(({ event: { type, data } }) => (type === 'ControlAccepted' ? [data.id] : [])),
];

/** Where play was cut off, not by anybody in it. */
function stoppedAt(events: readonly Event[]): SimTime | null {
  const end = events.findLast(({ type }) => type === 'ExerciseEnded');
  return end?.type === 'ExerciseEnded' && end.data.because === 'until' ? end.at : null;
}
