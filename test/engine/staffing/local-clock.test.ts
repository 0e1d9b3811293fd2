import { expect, test } from 'vitest';
import { type JurisdictionId, id } from '@samaritan/scenarios/values/id';
import { hours, minutes, simTime } from '@samaritan/scenarios/values/time';
import {
  type Wall,
  localMoment,
  nextAt,
  withinOfficeHours,
} from '../../../packages/server/src/engine/staffing/local-clock.ts';
import { hospitalTown } from '../../builders/hospital-town.ts';

const jurisdictions = {
  ...hospitalTown().jurisdictions,
  [id<JurisdictionId>('CA-ON')]: { in: id<JurisdictionId>('CA'), zone: 'America/Halifax' },
  [id<JurisdictionId>('US-OH')]: { in: id<JurisdictionId>('US'), zone: 'America/Chicago' },
};
const office = { from: 8 * 60 + 30, to: 16 * 60 + 30 };
/** The wall of a county of Michigan, or of another jurisdiction of the town. */
const starting = (startEx: string, of = 'wayne'): Wall => ({
  scenario: hospitalTown({ startEx, jurisdictions }),
  in: id(of),
});

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

test('walls on either side of StartEx show their own hour, and their own day', () => {
  const late = '2026-10-16T23:30 America/Detroit';
  expect(localMoment(starting(late, 'windsor'), simTime(0))).toEqual({ minute: 30, weekday: 6 });
  expect(localMoment(starting(late, 'US-OH'), simTime(0))).toEqual({ minute: 22 * 60 + 30, weekday: 5 });
  const early = '2026-10-18T00:30 America/Detroit';
  expect(localMoment(starting(early, 'US-OH'), simTime(0))).toEqual({ minute: 23 * 60 + 30, weekday: 6 });
});

test('shifts change and offices open by the clock of the place: earlier in the east, later in the west', () => {
  const at = '2026-10-16T15:45 America/Detroit';
  const changes = ['windsor', 'wayne', 'US-OH'].map((of) => nextAt(starting(at, of), simTime(0), 19 * 60));
  expect(changes).toEqual([hours(2.25), hours(3.25), hours(4.25)]);
  const answers = ['windsor', 'wayne', 'US-OH'].map((of) => withinOfficeHours(starting(at, of), simTime(0), office));
  // 16:45 on a Friday in the east, where it is 07:30 in Michigan when the office opens on Monday.
  expect(answers).toEqual([hours(63.75), 0, 0]);
});

test('a shift that spans a change of clocks ends when the wall says so', () => {
  const autumn = starting('2026-10-31T22:00 America/Detroit', 'windsor');
  expect(nextAt(autumn, simTime(0), 7 * 60)).toBe(hours(9));
  expect(localMoment(autumn, simTime(hours(9)))).toEqual({ minute: 7 * 60, weekday: 0 });
});
