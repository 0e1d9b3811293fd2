import { duration, minutes } from '@samaritan/scenarios/values/time';
import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { decayTable } from '../../../packages/server/src/engine/casualties/decay-table.ts';
import { rpmMix } from '../../../packages/server/src/engine/casualties/parameters.ts';
import {
  failsAt,
  rpmAfter,
  stopsAt,
  survival,
  survivalAtRpm,
} from '../../../packages/server/src/engine/casualties/sacco.ts';

const published = [0.052, 0.089, 0.15, 0.23, 0.35, 0.49, 0.63, 0.75, 0.84, 0.9, 0.94, 0.97, 0.98];
const rpm = fc.integer({ min: 0, max: 12 });
const clock = fc.integer({ min: 0, max: 12 * 3_600_000 }).map(duration);
const unit = fc.double({ min: 0.0001, max: 0.9999, noNaN: true });

test('the smooth form gives the published survival of every RPM to within half a point', () => {
  for (const [r, s] of published.entries()) expect(Math.abs(survivalAtRpm(r) - s)).toBeLessThan(0.005);
});

test('RPM passes through the table every half-hour and is linear between', () => {
  for (const [r, row] of decayTable.entries())
    for (const [step, after] of row.entries()) expect(rpmAfter(r, minutes(30 * step))).toBe(after);
  expect(rpmAfter(7, minutes(45))).toBe(5.5);
  expect(rpmAfter(8, minutes(15))).toBe(8);
});

const calibrated = { 0: 13.0, 15: 14.0, 30: 14.8, 45: 18.7, 60: 22.5, 90: 28.1, 120: 38.4 };

/** Per cent dead of the immediate mix with care after so many minutes. */
const deaths = (delay: number, survives: (rpm: number, delay: number) => number): number =>
  100 * rpmMix.immediate.reduce((sum, [r, share]) => sum + share * (1 - survives(r, delay)), 0);

test('mortality of the immediate mix by minutes to care is the calibrated curve', () => {
  // The curve was reckoned with the published survival, straight between whole RPM; the smooth form in play comes within half a point.
  const straight = (r: number, delay: number): number => {
    const now = rpmAfter(r, minutes(delay));
    const below = published[Math.floor(now)] ?? 0;
    return below + (now - Math.floor(now)) * ((published[Math.floor(now) + 1] ?? below) - below);
  };
  for (const [delay, percent] of Object.entries(calibrated)) {
    expect(Math.abs(deaths(Number(delay), straight) - percent)).toBeLessThan(0.06);
    const smooth = deaths(Number(delay), (r, m) => survival('immediate', r, minutes(m)));
    expect(Math.abs(smooth - percent)).toBeLessThan(0.5);
  }
});

test('the delayed die three tenths as often as their RPM says, the minimal one in two thousand at any time', () => {
  expect(survival('delayed', 10, minutes(60))).toBeCloseTo(1 - 0.3 * (1 - survivalAtRpm(9)), 12);
  expect(survival('minimal', 12, minutes(300))).toBe(0.9995);
});

test('survival never rises with delay', () => {
  const severity = fc.constantFrom('immediate', 'delayed', 'minimal', 'expectant');
  fc.assert(
    fc.property(severity, rpm, clock, clock, (s, r, a, b) => {
      const [early, late] = a < b ? [a, b] : [b, a];
      expect(survival(s, r, late)).toBeLessThanOrEqual(survival(s, r, early));
    }),
  );
});

test('a casualty fails in the very millisecond in which survival falls below its threshold', () => {
  fc.assert(
    fc.property(fc.constantFrom('immediate', 'delayed', 'expectant'), rpm, unit, (s, r, threshold) => {
      const at = failsAt(s, r, threshold);
      if (at === null) expect(survival(s, r, minutes(72 * 60))).toBeGreaterThanOrEqual(threshold);
      else {
        expect(survival(s, r, at)).toBeLessThan(threshold);
        if (at > 0) expect(survival(s, r, duration(at - 1))).toBeGreaterThanOrEqual(threshold);
      }
    }),
  );
});

test('RPM has come to nothing when it stops, and not before', () => {
  for (let r = 1; r <= 12; r++) {
    expect(rpmAfter(r, stopsAt(r))).toBe(0);
    expect(rpmAfter(r, duration(stopsAt(r) - 60_000))).toBeGreaterThan(0);
  }
  expect(stopsAt(0)).toBe(0);
});
