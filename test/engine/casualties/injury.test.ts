import { type CasualtyId, type HazardId, id } from '@samaritan/scenarios/values/id';
import { duration, hours } from '@samaritan/scenarios/values/time';
import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { survival } from '../../../packages/server/src/engine/casualties/sacco.ts';
import {
  casualtiesOf,
  countsOf,
  diesAfter,
  injuryOf,
  leavesAfter,
  severitiesOf,
  sparedOf,
} from '../../../packages/server/src/engine/casualties/injury.ts';
import { seedOf } from '../../../packages/scenarios/src/values/chance.ts';
import { plazaTown } from '../../builders/plaza-town.ts';

const blast = id<HazardId>('blast');
const ids = casualtiesOf(blast, 420);
const seed = seedOf(7);
const mix = { dead: 0.04, immediate: 0.15, delayed: 0.26, minimal: 0.53, expectant: 0.02 };
const hazard = plazaTown().hazards[blast];

test('counts follow the mix by largest remainder and sum to everyone hurt', () => {
  expect(Object.fromEntries(countsOf(mix, 420))).toEqual({
    dead: 17,
    immediate: 63,
    delayed: 109,
    minimal: 223,
    expectant: 8,
  });
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 3000 }), (n) => {
      const counts = countsOf(mix, n);
      expect([...counts.values()].reduce((a, b) => a + b, 0)).toBe(n);
      for (const [severity, count] of counts) expect(Math.abs(count - n * mix[severity])).toBeLessThan(1);
    }),
  );
});

test('every severity is dealt to exactly as many as the mix says, and another seed deals otherwise', () => {
  const counts = countsOf(mix, 420);
  const dealt = severitiesOf(seed, ids, counts);
  for (const [severity, count] of counts)
    expect([...dealt.values()].filter((one) => one === severity)).toHaveLength(count);
  const other = severitiesOf(seedOf(8), ids, counts);
  expect(ids.some((one) => dealt.get(one) !== other.get(one))).toBe(true);
});

test('whoever a weaker warning spares, a stronger one spares too', () => {
  const few = sparedOf(seed, ids, 40);
  const many = sparedOf(seed, ids, 120);
  expect([few.size, many.size]).toEqual([40, 120]);
  for (const one of few) expect(many.has(one)).toBe(true);
});

test('one who lives with instant care and fails later dies when survival falls below the threshold, untreated', () => {
  const late = hours(6);
  const dies = diesAfter('immediate', 8, 0.6, late);
  expect(dies).not.toBeNull();
  expect(survival('immediate', 8, dies ?? duration(0))).toBeLessThan(0.6);
});

test('one whom instant care could not save lives on for the drawn time, or until no RPM is left', () => {
  expect(diesAfter('immediate', 7, 0.99, hours(1))).toBe(hours(1));
  expect(diesAfter('immediate', 7, 0.99, hours(9))).toBe(hours(3.5));
  expect(diesAfter('expectant', 0, 0.5, hours(9))).toBe(0);
});

test('shares who would die with instant care agree with the classes’ mortality', () => {
  const many = Array.from({ length: 20_000 }, (_, i) => id<CasualtyId>(`x-${i}`));
  const share = (severity: 'immediate' | 'delayed' | 'expectant'): number =>
    many.filter((one) => !injuryOf(seed, one, severity, 0).instantSurvives).length / many.length;
  expect(share('immediate')).toBeCloseTo(0.13, 1);
  expect(share('delayed')).toBeCloseTo(0.0096, 2);
  expect(share('expectant')).toBeCloseTo(0.83, 1);
});

test('the share of children is the hazard’s, and only delayed and minimal go alone', () => {
  const children = ids.filter((one) => injuryOf(seed, one, 'minimal', 0.25).age === 'child').length / ids.length;
  expect(children).toBeGreaterThan(0.2);
  expect(children).toBeLessThan(0.3);
  if (hazard === undefined) throw new Error('no hazard');
  const goes = (severity: 'immediate' | 'expectant' | 'minimal'): number =>
    ids.filter((casualty) => leavesAfter(seed, casualty, { severity, hazard, walk: duration(0) }) !== null).length;
  expect([goes('immediate'), goes('expectant')]).toEqual([0, 0]);
  expect(goes('minimal') / ids.length).toBeCloseTo(0.6, 1);
});
