import { type CasualtyId, id } from '@samaritan/scenarios/values/id';
import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import {
  chance,
  exponential,
  gammaShape2,
  lognormal,
  pick,
  purpose,
  seedOf,
  triangular,
} from '../../../packages/scenarios/src/values/chance.ts';

const what = purpose('test.what');
const whose = (n: number): CasualtyId => id(`blast-${n}`);
const many = 40_000;
const draws = Array.from({ length: many }, (_, n) => chance(seedOf(7), what, whose(n)));
const mean = (numbers: readonly number[]): number => numbers.reduce((sum, n) => sum + n, 0) / numbers.length;

test('a draw depends on its key alone', () => {
  const again = (): number => chance(seedOf(7), what, whose(12), 3);
  const first = again();
  for (let n = 0; n < 100; n++) chance(seedOf(9), purpose('other'), whose(n));
  expect(again()).toBe(first);
});

test('a known key gives a known number, in every version and on every machine', () => {
  expect(chance(seedOf(7), purpose('casualty.severity'), id<CasualtyId>('blast-1'))).toBe(0.9989159881049264);
});

test('seed, purpose, owner and count each give another draw', () => {
  const base = chance(seedOf(7), what, whose(1), 0);
  expect(chance(seedOf(8), what, whose(1), 0)).not.toBe(base);
  expect(chance(seedOf(7), purpose('test.other'), whose(1), 0)).not.toBe(base);
  expect(chance(seedOf(7), what, whose(2), 0)).not.toBe(base);
  expect(chance(seedOf(7), what, whose(1), 1)).not.toBe(base);
});

test('draws over many owners are even, and those of neighbouring counts, owners and seeds are not alike', () => {
  const bins = Array<number>(20).fill(0);
  for (const u of draws) bins[Math.floor(u * 20)] = (bins[Math.floor(u * 20)] ?? 0) + 1;
  const expected = many / 20;
  const chiSquared = bins.reduce((sum, n) => sum + (n - expected) ** 2 / expected, 0);
  expect(chiSquared).toBeLessThan(43.8); // 19 degrees of freedom, one in a thousand
  const correlation = (other: readonly number[]): number =>
    mean(draws.map((u, n) => (u - 0.5) * ((other[n] ?? 0) - 0.5))) * 12;
  expect(Math.abs(correlation(draws.map((_, n) => chance(seedOf(7), what, whose(n), 1))))).toBeLessThan(0.02);
  expect(Math.abs(correlation(draws.map((_, n) => chance(seedOf(7), what, whose(n + 1)))))).toBeLessThan(0.02);
  expect(Math.abs(correlation(draws.map((_, n) => chance(seedOf(8), what, whose(n)))))).toBeLessThan(0.02);
});

test('every draw lies strictly between 0 and 1', () => {
  fc.assert(
    fc.property(fc.integer(), fc.string(), fc.nat(), (seed, owner, count) => {
      const u = chance(seedOf(seed), what, id<CasualtyId>(owner), count);
      expect(u > 0 && u < 1).toBe(true);
    }),
  );
});

test('distributions have the mean and the median they say', () => {
  expect(mean(draws.map((u) => exponential(u, 12)))).toBeCloseTo(12, 0);
  expect(lognormal(0.5, 30, 0.8)).toBeCloseTo(30, 8);
  expect(mean(draws.map((u) => lognormal(u, 10, 0.5))) / (10 * Math.exp(0.125))).toBeCloseTo(1, 1);
  expect(mean(draws.map((u) => triangular(u, 20, 35, 60)))).toBeCloseTo((20 + 35 + 60) / 3, 0);
  expect(gammaShape2(0.5, 25)).toBeCloseTo(41.96, 1);
  expect(mean(draws.map((u) => gammaShape2(u, 25)))).toBeCloseTo(50, 0);
});

test('every distribution rises with its chance, so that paired runs stay paired', () => {
  const u = fc.double({ min: 1e-9, max: 1 - 1e-9, noNaN: true });
  const shapes = [
    (p: number): number => exponential(p, 5),
    (p: number): number => lognormal(p, 5, 0.7),
    (p: number): number => triangular(p, 1, 2, 9),
    (p: number): number => gammaShape2(p, 25),
  ];
  fc.assert(
    fc.property(u, u, (a, b) => {
      const [low, high] = a < b ? [a, b] : [b, a];
      for (const shape of shapes) expect(shape(low)).toBeLessThanOrEqual(shape(high) * (1 + 1e-6) + 1e-6);
    }),
  );
});

test('a pick takes each key as often as its weight says, and nothing from an empty list', () => {
  const weighted = [
    ['a', 1],
    ['b', 3],
    ['c', 0],
  ] as const;
  const picked = draws.map((u) => pick(u, weighted));
  expect(picked.filter((key) => key === 'b').length / many).toBeCloseTo(0.75, 1);
  expect(picked.includes('c')).toBe(false);
  expect(pick(0.5, [])).toBeUndefined();
});
