import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { exp, ln, normalQuantile } from '../../../packages/scenarios/src/values/numeric.ts';

const relative = (got: number, wanted: number): number => Math.abs(got - wanted) / Math.max(1e-300, Math.abs(wanted));

test('the logarithm agrees with the built-in one to fourteen digits', () => {
  const x = fc.double({ min: 1e-300, max: 1e300, noNaN: true });
  fc.assert(
    fc.property(x, (n) => {
      expect(Math.abs(ln(n) - Math.log(n))).toBeLessThan(1e-13 * (1 + Math.abs(Math.log(n))));
    }),
  );
});

test('the exponential agrees with the built-in one to thirteen digits, and undoes the logarithm', () => {
  for (let x = -600; x <= 600; x += 0.37) expect(relative(exp(x), Math.exp(x))).toBeLessThan(2e-13);
  for (let x = 0.01; x < 1000; x *= 1.7) expect(relative(exp(ln(x)), x)).toBeLessThan(1e-13);
});

test('logarithm and exponential keep to their ends', () => {
  expect([ln(0), ln(1), exp(0)]).toEqual([Number.NEGATIVE_INFINITY, 0, 1]);
  expect(ln(-1)).toBeNaN();
  expect([exp(710), exp(-800)]).toEqual([Number.POSITIVE_INFINITY, 0]);
});

test('the normal quantile gives the tabled points and is odd about one half', () => {
  const points = { 0.5: 0, 0.84134474606854: 1, 0.97724986805182: 2, 0.99865010196837: 3, 0.975: 1.959963984540054 };
  for (const [p, z] of Object.entries(points)) expect(normalQuantile(Number(p))).toBeCloseTo(z, 7);
  const p = fc.double({ min: 1e-9, max: 0.5, noNaN: true });
  fc.assert(
    fc.property(p, (u) => {
      expect(Math.abs(normalQuantile(u) + normalQuantile(1 - u))).toBeLessThan(1e-4);
    }),
  );
});

test('the normal quantile never falls as the chance rises', () => {
  const p = fc.double({ min: 1e-12, max: 1 - 1e-12, noNaN: true });
  fc.assert(
    fc.property(p, p, (a, b) => {
      const [low, high] = a < b ? [a, b] : [b, a];
      expect(normalQuantile(low)).toBeLessThanOrEqual(normalQuantile(high) + 1e-8);
    }),
  );
});
