import fc from 'fast-check';
import { expect, test } from 'vitest';
import { id } from '../../packages/scenarios/src/values/id.ts';
import { chance, purpose, seedOf } from '../../packages/scenarios/src/values/chance.ts';
import {
  fewestPairsForLuck,
  mean,
  median,
  paired,
  quantile,
  studentQuantile975,
  variance,
} from '../../packages/server/src/study/statistics.ts';

test('mean, variance, median and quantiles are those of the textbook', () => {
  expect(mean([1, 2, 3, 6])).toBe(3);
  expect(variance([1, 2, 3, 6])).toBeCloseTo(14 / 3, 12);
  expect(median([5, 1, 3])).toBe(3);
  expect(quantile([0, 10], 0.05)).toBeCloseTo(0.5, 12);
});

test("Student's 97.5 % points agree with the printed tables to 1 %", () => {
  for (const [freedom, tabulated] of [
    [1, 12.706],
    [4, 2.776],
    [9, 2.262],
    [29, 2.045],
    [199, 1.972],
  ] as const)
    expect(Math.abs(studentQuantile975(freedom) / tabulated - 1)).toBeLessThan(0.01);
});

test('pairs that share their luck show a difference that unpaired runs would drown', () => {
  const luck = Array.from({ length: 50 }, (_, i) => 100 + 40 * Math.sin(i * 12.9898));
  const { difference, interval, varianceRatio } = paired(
    luck,
    luck.map((x, i) => x - 1 - (i % 2) * 0.1),
  );
  expect(difference).toBeCloseTo(-1.05, 10);
  expect(interval?.[1]).toBeLessThan(-1);
  expect(varianceRatio).toBeGreaterThan(1000);
});

test('luck with a known mean is taken out of both arms, and what is left is as sure as it says', () => {
  // Both arms hang on one shared draw, the first far more: pairing alone gains little, for the difference hangs on it too.
  const study = (seed: number, pairs: number): ReturnType<typeof paired>[] => {
    const drawn = (what: string, i: number): number => chance(seedOf(seed), purpose(what), id('study'), i) - 0.5;
    const luck = Array.from({ length: pairs }, (_, i) => drawn('luck', i));
    const a = luck.map((one, i) => 1000 + 1700 * one + 60 * drawn('a', i));
    const b = luck.map((one, i) => 200 + 400 * one + 60 * drawn('b', i));
    return [paired(a, b), paired(a, b, luck)];
  };
  const studies = Array.from({ length: 400 }, (_, seed) => study(seed, 30));
  for (const which of [0, 1] as const) {
    const right = studies.filter((both) => {
      const [low, high] = both[which]?.interval ?? [0, 0];
      return low <= -800 && -800 <= high;
    });
    expect(right.length / studies.length).toBeGreaterThan(0.92);
    expect(right.length / studies.length).toBeLessThan(0.98);
  }
  for (const [plain, known] of studies) {
    expect(known?.pairingRatio).toBe(plain?.varianceRatio);
    expect(known?.varianceRatio).toBeGreaterThan(10 * (plain?.varianceRatio ?? Number.NaN));
    expect((known?.means[1] ?? 0) - (known?.means[0] ?? 0)).toBeCloseTo(known?.difference ?? Number.NaN, 6);
  }
  const [plain, few] = study(7, fewestPairsForLuck - 1);
  expect(few).toEqual(plain);
});

test('pairs that never differ have no variance ratio, and a single pair no interval', () => {
  expect(paired([1, 2], [1, 2])).toMatchObject({ difference: 0, varianceRatio: null });
  expect(paired([1], [3])).toMatchObject({ difference: 2, interval: null });
});

test('a 95 % interval lies around the mean difference, the same far to both sides', () => {
  fc.assert(
    fc.property(
      fc.array(
        fc.tuple(fc.double({ min: -1e6, max: 1e6, noNaN: true }), fc.double({ min: -1e6, max: 1e6, noNaN: true })),
        { minLength: 2 },
      ),
      (pairs) => {
        const { difference, interval } = paired(
          pairs.map(([a]) => a),
          pairs.map(([, b]) => b),
        );
        if (interval === null) throw new Error('an interval was due');
        expect(interval[0] + interval[1]).toBeCloseTo(2 * difference, 3);
        expect(interval[0]).toBeLessThanOrEqual(interval[1]);
      },
    ),
  );
});
