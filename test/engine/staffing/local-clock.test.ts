import { expect, test } from 'vitest';
import { hours, minutes, simTime } from '@samaritan/scenarios/values/time';
import { localMoment, nextAt, withinOfficeHours } from '../../../packages/server/src/engine/staffing/local-clock.ts';
import { hospitalTown } from '../../builders/hospital-town.ts';

const office = { from: 8 * 60 + 30, to: 16 * 60 + 30 };
const starting = (startEx: string) => hospitalTown({ startEx });

test('the wall clock shows the day and minute StartEx is written with, and goes on from there', () => {
  // 14 October 2026 is a Wednesday, 29 February 2028 a Tuesday.
  const autumn = starting('2026-10-14T16:00 America/Detroit');
  expect(localMoment(autumn, simTime(0))).toEqual({ minute: 960, weekday: 3 });
  expect(localMoment(autumn, simTime(hours(9)))).toEqual({ minute: 60, weekday: 4 });
  expect(localMoment(starting('2028-02-29T00:30 America/Moncton'), simTime(0))).toEqual({ minute: 30, weekday: 2 });
});

test('the next change of shift is ahead, also when it strikes now', () => {
  const scenario = starting('2026-10-14T19:00 America/Detroit');
  expect(nextAt(scenario, simTime(0), 19 * 60)).toBe(hours(24));
  expect(nextAt(scenario, simTime(0), 7 * 60)).toBe(hours(12));
  expect(nextAt(scenario, simTime(1), 19 * 60)).toBe(hours(24));
});

test('an answer comes in office hours: at once within them, else when they next begin on a weekday', () => {
  const friday = starting('2026-10-16T10:00 America/Detroit');
  expect(withinOfficeHours(friday, simTime(minutes(90)), office)).toBe(minutes(90));
  // Friday 17:00 and Saturday noon both wait for Monday 08:30.
  expect(withinOfficeHours(friday, simTime(hours(7)), office)).toBe(hours(70.5));
  expect(withinOfficeHours(friday, simTime(hours(26)), office)).toBe(hours(70.5));
  const early = starting('2026-10-16T05:00 America/Detroit');
  expect(withinOfficeHours(early, simTime(0), office)).toBe(hours(3.5));
});
