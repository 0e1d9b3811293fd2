import { type CasualtyId, id } from '@samaritan/scenarios/values/id';
import type { Severity } from '@samaritan/scenarios/vocabulary/severity';
import { expect, test } from 'vitest';
import { confusion } from '../../../packages/server/src/engine/ems/parameters.ts';
import { classAt, labelOf, teamKey, teamOf } from '../../../packages/server/src/engine/ems/triage.ts';
import { seedOf } from '../../../packages/scenarios/src/values/chance.ts';
import { Town, plaza, plazaTown } from '../../builders/plaza-town.ts';

const gravity = { immediate: 0, delayed: 1, minimal: 2 } as const;
const field = Object.keys(gravity) as (keyof typeof gravity)[];
const chanceOf = (severity: Severity, label: string): number =>
  confusion[severity].find(([one]) => one === label)?.[1] ?? 0;
/** True classes of Kahn 2009's 148 patients. */
const train = { immediate: 2, delayed: 26, minimal: 120 } as const;

test('the matrix gives Kahn’s margins: 68 yellow, 58 green, and the reds but for the cap on two patients', () => {
  const labelled = (label: keyof typeof gravity): number =>
    field.reduce((sum, severity) => sum + train[severity] * chanceOf(severity, label), 0);
  expect(labelled('minimal')).toBeCloseTo(58, 6);
  expect(labelled('delayed')).toBeCloseTo(68 + 2 * 0.15, 6);
  expect(labelled('immediate')).toBeCloseTo(22 - 2 * 0.15, 6);
  for (const severity of field) expect(confusion[severity].reduce((sum, [, p]) => sum + p, 0)).toBeCloseTo(1, 12);
});

test('sorting the train crash gives 68 to 90 over-triaged and at most 8 under-triaged in the median of 201 runs', () => {
  const runs = Array.from({ length: 201 }, (_, run) => {
    let over = 0;
    let under = 0;
    for (const severity of field)
      for (let n = 0; n < train[severity]; n++) {
        const label = labelOf(seedOf(run), id<CasualtyId>(`${severity}-${n}`), severity, 1);
        if (!(label in gravity)) throw new Error(`label ${label}`);
        const by = gravity[label as keyof typeof gravity] - gravity[severity];
        if (by < 0) over++;
        if (by > 0) under++;
      }
    return { over, under };
  });
  const median = (numbers: readonly number[]): number => numbers.toSorted((a, b) => a - b)[100] ?? -1;
  const over = median(runs.map((run) => run.over));
  expect(over).toBeGreaterThanOrEqual(68);
  expect(over).toBeLessThanOrEqual(90);
  expect(median(runs.map((run) => run.under))).toBeLessThanOrEqual(8);
});

test('a second look sorts by what decay has made of a casualty', () => {
  expect([classAt('delayed', 11), classAt('delayed', 9)]).toEqual(['delayed', 'immediate']);
  expect([classAt('immediate', 6), classAt('immediate', 4)]).toEqual(['immediate', 'expectant']);
  expect(classAt('minimal', 8)).toBe('minimal');
});

test('teams sort each casualty who waits once a round, dead ones as dead, and then carry', () => {
  const town = new Town().until(15).sendAll().until(120);
  const sorted = town.events('CasualtyTriaged');
  const waited = [...town.world.casualties.all.values()].filter(({ leavesAt }) => leavesAt === null);
  expect(sorted.map(({ data }) => data.casualty).toSorted()).toEqual(waited.map(({ id: one }) => one).toSorted());
  for (const { at, data } of sorted) {
    const died = town.events('CasualtyDied').find((event) => event.data.casualty === data.casualty);
    expect(data.label === 'dead').toBe(died !== undefined && died.at <= at);
  }
  expect(town.events('TriageTeamStoodDown').length).toBe(town.events('TriageTeamFormed').length);
  expect(town.events('TriageTeamFormed').length).toBeGreaterThan(1);
});

test('the same casualties are labelled alike however late the crews come', () => {
  const labels = (minute: number): Map<string, string> =>
    new Map(
      new Town(plazaTown(), 11)
        .until(minute)
        .sendAll()
        .until(300)
        .events('CasualtyTriaged')
        .map(({ data }) => [data.casualty, data.label]),
    );
  const early = labels(12);
  const late = labels(14);
  const both = [...early.keys()].filter(
    (one) => late.has(one) && early.get(one) !== 'dead' && late.get(one) !== 'dead',
  );
  expect(both.length).toBeGreaterThan(25);
  for (const one of both) expect(late.get(one)).toBe(early.get(one));
});

test('the grave are carried before the walking', () => {
  const town = new Town().until(15).sendAll().until(400);
  const loads = town.events('CasualtiesLoaded').filter(({ data }) => !data.unit.includes('bus'));
  const label = (casualty: CasualtyId): string | null | undefined => town.world.casualties.all.get(casualty)?.label;
  const firstWalker = loads.findIndex(({ data }) => data.casualties.every((one) => label(one) === 'minimal'));
  const reds = loads.flatMap(({ data }, i) => (data.casualties.some((one) => label(one) === 'immediate') ? [i] : []));
  expect(reds.length).toBeGreaterThan(4);
  if (firstWalker >= 0) expect(Math.max(...reds)).toBeLessThan(firstWalker);
  expect(town.events('SceneCleared')).toHaveLength(1);
  expect(town.world.ems.scenes.get(plaza)?.present.size).toBe(0);
});

test('a team’s timer names its scene and number', () => {
  expect(teamOf(teamKey(plaza, 12))).toEqual({ site: plaza, team: 12 });
});
