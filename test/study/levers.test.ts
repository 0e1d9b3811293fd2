import type { Scenario } from '@samaritan/scenarios/schema/scenario';
import { id } from '@samaritan/scenarios/values/id';
import type { EventType } from '@samaritan/scenarios/vocabulary/event-types';
import { type Lever, type PlainLever, valuesOf } from '@samaritan/scenarios/vocabulary/levers';
import { expect, test } from 'vitest';
import { turningTime } from '../../packages/server/src/engine/authority/parameters.ts';
import type { MetricId } from '../../packages/server/src/evaluation/metrics.ts';
import { type Line, type Played, asksForTeam, line, played, riverTowns } from '../builders/river-towns.ts';

/** A lever, the metric next to it (the one its mechanism moves first), and the events that must name it. */
interface Case {
  readonly lever: Lever;
  readonly metric: MetricId;
  readonly named: readonly EventType[];
  /** Steps of the values' order at which nothing need change. */
  readonly flat?: readonly string[];
  readonly town?: (scenario: Scenario) => Scenario;
  readonly levers?: Readonly<Record<string, string>>;
}

/** Cards would hide what relief of arms costs, for a lane of cardholders has few places. */
const withoutCards = (scenario: Scenario): Scenario => ({
  ...scenario,
  staff: Object.fromEntries(Object.entries(scenario.staff).map(([name, group]) => [name, { ...group, nexus: 0 }])),
});

const cases: readonly Case[] = [
  {
    lever: 'licence.data',
    metric: 'clinician_hours_waiting',
    named: ['VerificationQueued', 'VerificationBegun'],
  },
  {
    lever: 'licence.recognition',
    metric: 'responders_refused_or_idle',
    named: ['RecognitionDecided'],
    // A waiver lets in whom harmonised law lets in; what differs is the scope they may work in.
    flat: ['harmonised'],
    levers: { 'licence.data': 'electronic' },
  },
  {
    lever: 'compact.nemac',
    metric: 'minutes_to_first_mutual_aid_unit',
    named: ['RecognitionDecided'],
    // A compact that one party has only listed sends nothing.
    flat: ['listed'],
  },
  { lever: 'play.depth', metric: 'local_picture_age_minutes', named: ['ItemSent'] },
  {
    lever: 'nexus.card',
    metric: 'responder_crossing_minutes',
    named: ['InspectionBegun', 'TravellerCleared'],
    levers: { 'arms.carriage': 'reciprocal' },
  },
  {
    lever: 'arms.carriage',
    metric: 'convoy_minutes_at_line',
    named: ['InspectionBegun', 'TravellerCleared'],
    town: withoutCards,
  },
];

/** All that desks do: the team is asked for and sent, Michigan's volunteers are called, ambulances go to the plaza. */
const script = (strikes: number): readonly Line[] => [
  ...asksForTeam(strikes),
  line(strikes + 5, 'ministry', 'CallForVolunteers', { group: id('michigan-volunteers') }),
  line(strikes + 5, 'dispatch', 'DispatchUnits', {
    base: id('medic-base'),
    kind: 'advanced',
    count: 4,
    to: id('plaza'),
  }),
];

function playedWith({ lever, town = (one) => one, levers = {} }: Case, seed: number, value: string): Played {
  return played({ scenario: town(riverTowns()), seed, levers: { ...levers, [lever]: value }, script: script(10) });
}

/** Not reached by EndEx is later than any time that was. */
const measured = (play: Played, metric: MetricId): number => {
  const { value, exercised } = play.metrics()[metric];
  expect(exercised).toBe(true);
  return value ?? Number.POSITIVE_INFINITY;
};

test.each(cases)('$lever moves $metric down, step by step', (one) => {
  const values = valuesOf(one.lever);
  const all = [1, 2, 3, 4].map((seed) => values.map((value) => measured(playedWith(one, seed, value), one.metric)));
  for (let step = 1; step < values.length; step++) {
    const moved = all.map((results) => (results[step - 1] ?? 0) - (results[step] ?? 0));
    // Two values that never come about differ by nothing.
    const steps = moved.map((by) => (Number.isNaN(by) ? 0 : by));
    for (const by of steps) expect(by).toBeGreaterThanOrEqual(0);
    const flat = one.flat?.includes(values[step] ?? '') === true;
    if (flat) expect(steps.every((by) => by === 0)).toBe(true);
    else expect(steps.some((by) => by > 0)).toBe(true);
  }
});

test.each(cases)('$lever is named by what it delayed or allowed, at its first value and at its last', (one) => {
  const values = valuesOf(one.lever);
  for (const value of [values[0] ?? '', values.at(-1) ?? '']) {
    const { events } = playedWith(one, 1, value);
    const named = new Set(events.filter(({ lever }) => lever === one.lever).map(({ type }) => type));
    if (one.lever === 'compact.nemac' && value === 'absent')
      expect([...named].toSorted()).toEqual(['RequestDenied', 'RequestHeld']);
    else for (const type of one.named) expect(named).toContain(type);
  }
});

test('a lever is not named by a verdict that another law gave', () => {
  const play = played({ levers: { 'licence.recognition': 'waiver' }, script: script(10) });
  const byExemption = play.of('RecognitionDecided').filter(({ data }) => data.verdict.by === 'mi-333-16171');
  expect(byExemption.length).toBeGreaterThan(0);
  for (const { lever } of byExemption) expect(lever).toBeUndefined();
});

const plain = cases.flatMap((one) =>
  one.lever.startsWith('compact.') ? [] : [{ ...one, lever: one.lever as PlainLever }],
);

test.each(plain)(
  '$lever turned in play, before the blast, changes the world as one that stood from the start',
  (one) => {
    const { lever, metric, town = (scenario) => scenario, levers = {} } = one;
    const values = valuesOf(lever);
    const [first = '', last = ''] = [values[0], values.at(-1)];
    const strikes = Math.ceil(turningTime[lever] / 60_000) + 20;
    const scenario = town(riverTowns({ strikes }));
    const turn = line(5, 'regulator', 'TurnLever', { lever, value: last });
    const left = played({ scenario, levers: { ...levers, [lever]: first }, script: script(strikes) });
    const turned = played({ scenario, levers: { ...levers, [lever]: first }, script: [...script(strikes), turn] });
    const always = played({ scenario, levers: { ...levers, [lever]: last }, script: script(strikes) });
    expect(turned.of('LeverTurned')).toMatchObject([{ lever, data: { lever, from: first, to: last } }]);
    expect(turned.world.authority.levers[lever]).toBe(last);
    expect(measured(turned, metric)).toBeLessThan(measured(left, metric));
    expect(measured(turned, metric)).toBe(measured(always, metric));
  },
);

test('a compact is for legislatures: no desk turns it in play', () => {
  const turn = line(5, 'regulator', 'TurnLever', { lever: 'compact.nemac', value: 'absent' });
  expect(() => played({ script: [turn] })).toThrow('lever-not-yours');
});

/** What luck alone decides, and no agreement can. */
const luckIn = (play: Played): unknown => ({
  injuries: play.of('CasualtyInjured').map(({ at, data }) => ({ ...data, at, nearest: null })),
  walking: play.of('SelfPresenterLeft').map(({ at, data }) => [at, data.casualty, data.hospital]),
  firstLegs: play
    .of('UnitDispatched')
    .flatMap(({ at, data }) => (data.leg === 1 ? [[at, data.unit, data.arrivesAt]] : [])),
  leaving: play
    .of('ClinicianSetOut')
    .flatMap(({ at, data }) => (data.group === 'team' ? [] : [[at, data.clinician, data.impostor, data.card]])),
});

test.each(cases)('two plays that differ in $lever meet the same injuries, walkers, roads and volunteers', (one) => {
  const values = valuesOf(one.lever);
  for (const seed of [4, 5]) {
    const [first, last] = [values[0] ?? '', values.at(-1) ?? ''].map((value) => playedWith(one, seed, value));
    if (first === undefined || last === undefined) throw new Error('no values');
    const luck = luckIn(first);
    expect(luckIn(last)).toEqual(luck);
    expect(luck).toMatchObject({
      walking: expect.arrayContaining([expect.anything()]),
      firstLegs: expect.arrayContaining([expect.anything()]),
      leaving: expect.arrayContaining([expect.anything()]),
    });
  }
});
