import { assert, integer, property } from 'fast-check';
import { expect, test } from 'vitest';
import {
  type Stamp,
  momentOfClock,
  readStamps,
  withChange,
  without,
} from '../../../packages/web/src/evaluator/stamps.ts';

const stamp: Stamp = { id: 'a', at: 1000, objective: 'move', task: 0, seat: null, text: 'seen', refused: null };
const minute = 60_000;
const startAt = 16 * 60; // StartEx at 16:00

test('what a browser kept comes back whole, and what is half written comes to nothing', () => {
  expect(readStamps(JSON.stringify([stamp, { ...stamp, id: 'b', at: null }]))).toHaveLength(2);
  expect(readStamps('[{"id":"a"}]')).toEqual([]);
  expect(readStamps('[{"id":')).toEqual([]);
  expect(readStamps('{}')).toEqual([]);
  expect(readStamps(null)).toEqual([]);
});

test('a change reaches the one stamp it is of', () => {
  const two = [stamp, { ...stamp, id: 'b' }];
  expect(withChange(two, 'b', { text: 'more' }).map(({ text }) => text)).toEqual(['seen', 'more']);
  expect(without(two, 'a').map(({ id }) => id)).toEqual(['b']);
});

test('a time typed is the nearest such moment: just now, and over midnight too', () => {
  expect(momentOfClock(16 * 60 + 40, 42 * minute, startAt)).toBe(40 * minute);
  expect(momentOfClock(17 * 60 + 5, 42 * minute, startAt)).toBe(65 * minute);
  const midnight = 8 * 60 * minute;
  expect(momentOfClock(23 * 60 + 58, midnight + 3 * minute, startAt)).toBe(midnight - 2 * minute);
  expect(momentOfClock(2, midnight - minute, startAt)).toBe(midnight + 2 * minute);
});

test('the seconds of a stamp stay while its minute does, and nothing lies before the start', () => {
  expect(momentOfClock(16 * 60 + 42, 42 * minute + 18_000, startAt)).toBe(42 * minute + 18_000);
  expect(momentOfClock(15 * 60 + 50, 3 * minute, startAt)).toBe(0);
});

test('whatever is typed, the moment shows that clock again, within half a day', () => {
  assert(
    property(integer({ min: 0, max: 1439 }), integer({ min: 13 * 60, max: 6000 }), (clock, near) => {
      const at = momentOfClock(clock, near * minute, startAt);
      expect((startAt + at / minute) % 1440).toBe(clock);
      expect(Math.abs(at - near * minute)).toBeLessThanOrEqual(720 * minute);
    }),
  );
});
