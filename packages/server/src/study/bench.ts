import type { Scenario } from '@samaritan/scenarios/schema/scenario';
import { simTime } from '@samaritan/scenarios/values/time';
import type { LeverSettings } from '@samaritan/scenarios/vocabulary/levers';
import { type Purpose, chance, exponential, purpose, seedOf } from '@samaritan/scenarios/values/chance';
import type { Event } from '../engine/kernel/event.ts';
import { Timers } from '../engine/kernel/timers.ts';
import { type Decider, Recorded } from './decider.ts';
import { type PlayOptions, play } from './play.ts';
import { sealQuietly } from './quiet.ts';
import { median } from './statistics.ts';

/** One figure: what it was, and its median over the rounds. */
export interface Figure {
  readonly name: string;
  readonly unit: string;
  readonly median: number;
  readonly rounds: readonly number[];
}

const delays: Purpose = purpose('bench.hold');

/**
 * Need: a director asks "what if" and wants the answer before the room has talked on. The classic hold model: take the
 * earliest of `pending` timers and set it again, exponentially later. Holds a second.
 */
export function holdFigure(pending: number, rounds: number): Figure {
  const timers = new Timers();
  const waits = Float64Array.from({ length: 65_536 }, (_, i) =>
    Math.round(exponential(chance(seedOf(1), delays, 'hold' as never, i), 1e6)),
  );
  for (let i = 0; i < pending; i++)
    timers.set(timers.intern('ems', `unit-${i}`, 'hold'), simTime(waits[i & 65_535] ?? 0), 0, 0);
  const holds = 1_000_000;
  const round = (): number => {
    const began = performance.now();
    for (let i = 0; i < holds; i++) {
      const key = timers.earliest();
      const at = timers.atOf(key);
      timers.cancel(key);
      timers.set(key, (at + (waits[i & 65_535] ?? 0)) as typeof at, 0, 0);
    }
    return holds / ((performance.now() - began) / 1000);
  };
  round();
  return figure(`holds at ${pending} pending`, 'holds/s', rounds, round);
}

export interface ModelBench {
  readonly scenario: Scenario;
  readonly levers: LeverSettings;
  readonly rounds: number;
}

/** Rounds before the first that counts: until then much of the time goes into compiling. */
const warmUp = 6;

/**
 * Need: a comparison plays hundreds of exercises. Whole ones by the skilled autopilot without log, the program warm: events
 * a second of wall time; processor time of an event, which other work on the machine disturbs less; time of an exercise.
 */
export function modelFigures(name: string, { scenario, levers, rounds }: ModelBench): readonly Figure[] {
  const round = (seed: number): Round => timed({ ...quiet, scenario, levers, seed: seedOf(seed) });
  for (let i = 0; i < warmUp; i++) round(i);
  const played = Array.from({ length: rounds }, (_, i) => round(i + 1));
  return [...speedFigures(name, played), over(`${name}: a whole exercise`, 'ms', played, ({ wall }) => wall)];
}

/** Exercises whose commands are recorded for `recordedFigures`, played in turn. */
const recordings = 3;

/**
 * Need: whoever speeds the model up must see it apart from the desks' thinking. The same exercises once more, each seat
 * giving the commands it gave then at the wakes it had then: events a second and processor time of an event, the model alone.
 */
export function recordedFigures(name: string, { scenario, levers, rounds }: ModelBench): readonly Figure[] {
  const plays = Array.from({ length: recordings }, (_, i) => {
    const options = { ...quiet, scenario, levers, seed: seedOf(i + 1) };
    const events: Event[] = [];
    play({ ...options, sink: (event) => void events.push(event) });
    const decider = new Recorded(events, nobody);
    return { ...options, decider: () => decider };
  });
  const all = Array.from({ length: warmUp * recordings + rounds }, (_, i) => plays[i % recordings]);
  const played = all.flatMap((options) => (options === undefined ? [] : timed(options))).slice(-rounds);
  return speedFigures(`${name}, recorded commands`, played);
}

/** Stands in where a recorded command is refused, which does not happen in the very exercise it was given in. */
const nobody: Decider = {
  decide: ({ scenario }) => ({ commands: [], at: scenario.endEx }),
  instead: () => [],
};

const quiet = { skill: 'skilled', seal: sealQuietly } as const;

interface Round {
  readonly events: number;
  /** Milliseconds. */
  readonly wall: number;
  /** Microseconds. */
  readonly processor: number;
}

function timed(options: Omit<PlayOptions, 'sink'>): Round {
  let events = 0;
  const began = performance.now();
  const used = process.cpuUsage();
  play({ ...options, sink: () => void events++ });
  return { events, wall: performance.now() - began, processor: process.cpuUsage(used).user };
}

const speedFigures = (name: string, played: readonly Round[]): readonly Figure[] => [
  over(`${name}: events`, 'events/s', played, ({ events, wall }) => events / (wall / 1000)),
  over(`${name}: cost of an event`, 'µs of processor', played, ({ events, processor }) => processor / events),
];

function over(name: string, unit: string, played: readonly Round[], value: (round: Round) => number): Figure {
  const rounds = played.map(value);
  return { name, unit, median: median(rounds), rounds };
}

/** The same scenario with `injured` casualties in all, its hazards growing in proportion. */
export function withCasualties(scenario: Scenario, injured: number): Scenario {
  const whole = Object.values(scenario.hazards).reduce((sum, hazard) => sum + hazard.injured, 0);
  const hazards = Object.fromEntries(
    Object.entries(scenario.hazards).map(([name, hazard]) => [
      name,
      { ...hazard, injured: Math.round((hazard.injured * injured) / whole) },
    ]),
  );
  return { ...scenario, hazards };
}

/** So many rounds and their median. */
export function figure(name: string, unit: string, rounds: number, round: () => number): Figure {
  const values = Array.from({ length: rounds }, round);
  return { name, unit, median: median(values), rounds: values };
}
