import fc from 'fast-check';
import { expect, test } from 'vitest';
import {
  formatClock,
  formatList,
  formatLocal,
  formatMinutes,
  formatNumber,
  formatPercent,
  formatSigned,
  plural,
} from '../../packages/server/src/words/format.ts';

test('English closes figures up and French parts them with no-break spaces', () => {
  expect(formatNumber(1600, 'en')).toBe('1,600');
  expect(formatNumber(1600, 'fr')).toBe('1\u00a0600');
  expect(formatNumber(1234567.25, 'en', 1)).toBe('1,234,567.3');
  expect(formatNumber(0.5, 'fr', 1)).toBe('0,5');
  expect(formatPercent(0.57, 'en')).toBe('57%');
  expect(formatPercent(0.57, 'fr')).toBe('57\u00a0%');
});

test('nothing is never minus nothing', () => {
  expect(formatNumber(-0.2, 'en')).toBe('0');
  expect(formatSigned(-0.01, 'en', 1)).toBe('0.0');
  expect(formatSigned(0.01, 'en', 1)).toBe('0.0');
  expect(formatSigned(3, 'en')).toBe('+3');
  expect(formatSigned(-6.25, 'en', 1)).toBe('\u22126.3');
});

test('minutes become hours over ninety', () => {
  expect(formatMinutes(90, 'en')).toBe('90\u00a0min');
  expect(formatMinutes(125, 'en')).toBe('2\u00a0h\u00a005');
  expect(formatMinutes(-2, 'en')).toBe('\u22122\u00a0min');
  expect(formatMinutes(-0.2, 'en')).toBe('0\u00a0min');
});

test('the clock counts from StartEx and drops seconds', () => {
  expect(formatClock(0)).toBe('T+00:00');
  expect(formatClock(6_119_000)).toBe('T+01:41');
});

test('dates are written out in each language', () => {
  expect(formatLocal('2026-10-14T16:00', 'en')).toBe('14\u00a0October 2026, 16:00');
  expect(formatLocal('2026-08-01T09:05', 'fr')).toBe('1er\u00a0août 2026, 9\u00a0h\u00a005');
  expect(formatLocal('soon', 'en')).toBe('soon');
});

test('lists end in the word for and', () => {
  expect(formatList([], 'en')).toBe('');
  expect(formatList(['a'], 'fr')).toBe('a');
  expect(formatList(['a', 'b', 'c'], 'fr')).toBe('a, b et c');
});

test('French counts nothing and one alike, English one alone', () => {
  const forms = { one: 'bed', other: 'beds' };
  expect([0, 1, 2].map((n) => plural(n, 'fr', forms))).toEqual(['bed', 'bed', 'beds']);
  expect([0, 1, 2].map((n) => plural(n, 'en', forms))).toEqual(['beds', 'bed', 'beds']);
});

test('a whole number read back is the number that was written', () => {
  fc.assert(
    fc.property(fc.integer({ min: -1e9, max: 1e9 }), (n) => {
      const read = Number(formatNumber(n, 'fr').replaceAll('\u00a0', '').replace('\u2212', '-'));
      expect(read).toBe(n);
    }),
  );
});
