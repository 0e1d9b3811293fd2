import fc from 'fast-check';
import { expect, test } from 'vitest';
import {
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
