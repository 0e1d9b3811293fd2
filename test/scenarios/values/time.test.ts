import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import {
  duration,
  formatDuration,
  formatSimTime,
  parseDuration,
  parseSimTime,
  simTime,
} from '../../../packages/scenarios/src/values/time.ts';

const wholeSeconds = fc.integer({ min: 0, max: 30 * 86_400 }).map((n) => n * 1000);

test('a time or length that was written is read as the same', () => {
  fc.assert(
    fc.property(wholeSeconds, (ms) => {
      expect(parseDuration(formatDuration(duration(ms)))).toBe(ms);
      expect(parseSimTime(formatSimTime(simTime(ms)))).toBe(ms);
    }),
  );
});

test.each([
  ['1:30', 5_400_000],
  ['0:05:30', 330_000],
  ['90 min', 5_400_000],
  ['2 h', 7_200_000],
  ['1.5 h', 5_400_000],
  ['3 d', 259_200_000],
  ['30s', 30_000],
])('%s is a length', (text, ms) => {
  expect(parseDuration(text)).toBe(ms);
});

test.each(['', '90', '1:60', '1:5', '-1:30', '1:30 h', 'an hour', '1:30:75'])('%j is no length', (text) => {
  expect(parseDuration(text)).toBeNull();
});

test.each(['1:30', 'T-0:10', 'T+', 'T + 1:30 h', 't+1:00'])('%j is no time since StartEx', (text) => {
  expect(parseSimTime(text)).toBeNull();
});
