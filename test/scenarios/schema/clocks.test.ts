import { clocksOf, aheadAt } from '@samaritan/scenarios/schema/clocks';
import type { Scenario } from '@samaritan/scenarios/schema/scenario';
import { id, type JurisdictionId } from '@samaritan/scenarios/values/id';
import { hours, minutes, simTime } from '@samaritan/scenarios/values/time';
import { momentOf, zoneAhead } from '@samaritan/scenarios/values/zone';
import { expect, test } from 'vitest';
import { libraryScenario } from '../../builders/library.ts';

const jurisdictions: Scenario['jurisdictions'] = {
  [id<JurisdictionId>('US')]: {},
  [id<JurisdictionId>('US-ME')]: { in: id('US'), zone: 'America/New_York' },
  [id<JurisdictionId>('calais')]: { in: id('US-ME') },
  [id<JurisdictionId>('CA')]: {},
  [id<JurisdictionId>('CA-NB')]: { in: id('CA'), zone: 'America/Moncton' },
  [id<JurisdictionId>('charlotte')]: { in: id('CA-NB') },
  [id<JurisdictionId>('CA-SK')]: { in: id('CA'), zone: 'America/Regina' },
  [id<JurisdictionId>('CA-NL')]: { in: id('CA'), zone: 'America/St_Johns' },
};
const written = (startEx: string, long = hours(6)) => ({ startEx, endEx: simTime(long), jurisdictions });
const ahead = (clocks: ReturnType<typeof clocksOf>, of: string, at = simTime(0)) => aheadAt(clocks, id(of), at);

test('a clock is ahead of that of StartEx or behind it, by its own zone or the one it inherits', () => {
  const fromMaine = clocksOf(written('2026-10-07T13:30 America/New_York'));
  expect(['US', 'US-ME', 'calais', 'charlotte', 'CA-SK', 'CA-NL'].map((of) => ahead(fromMaine, of))).toEqual([
    0,
    0,
    0,
    hours(1),
    hours(-2),
    minutes(90),
  ]);
  const fromBrunswick = clocksOf(written('2026-10-07T14:30 America/Moncton'));
  expect(['calais', 'charlotte', 'US'].map((of) => ahead(fromBrunswick, of))).toEqual([hours(-1), 0, 0]);
});

test('only clocks that differ are written down, so that most scripts have none', () => {
  expect(libraryScenario('strait').clocks).toEqual({});
  expect(Object.keys(libraryScenario('st-croix').clocks ?? {})).toEqual(['CA-NB', 'charlotte', 'saint-john']);
});

test('clocks that are changed during the exercise are, to the minute, and those of a zone that changes none are not', () => {
  // Clocks go back at 02:00 on 1 November 2026, four hours after this StartEx; Saskatchewan keeps its own all year.
  const clocks = clocksOf(written('2026-10-31T22:00 America/New_York', hours(24)));
  const at = (of: string) => [ahead(clocks, of, simTime(hours(4) - 1)), ahead(clocks, of, simTime(hours(4)))];
  expect(at('calais')).toEqual([0, hours(-1)]);
  expect(at('CA-SK')).toEqual([hours(-2), hours(-2)]);
  // An hour earlier than in Maine.
  expect(ahead(clocks, 'charlotte', simTime(hours(3) - 1))).toBe(hours(1));
  expect(ahead(clocks, 'charlotte', simTime(hours(3)))).toBe(0);
});

test('a zone that does not exist, a StartEx that is no date and an endless exercise leave the clock of StartEx', () => {
  expect(clocksOf(written('2026-10-07T13:30 Mars/Olympus'))).not.toEqual({});
  expect(clocksOf(written('some day'))).toEqual({});
  expect(ahead(clocksOf(written('2026-10-07T13:30 America/New_York', hours(1e12))), 'calais')).toBe(0);
  const odd = { ...written('2026-10-07T13:30 UTC'), jurisdictions: { [id<JurisdictionId>('x')]: { zone: 'Nowhere' } } };
  expect(clocksOf(odd)).toEqual({});
});

test('a local time and its zone name a moment, on either side of a change of clocks', () => {
  expect(momentOf('2026-10-07T13:30', 'America/New_York')).toBe(Date.UTC(2026, 9, 7, 17, 30));
  expect(momentOf('2028-02-29T23:59', 'America/St_Johns')).toBe(Date.UTC(2028, 2, 1, 3, 29));
  expect(momentOf('2026-03-08T01:30', 'America/Detroit')).toBe(Date.UTC(2026, 2, 8, 6, 30));
  expect(momentOf('2026-03-08T03:30', 'America/Detroit')).toBe(Date.UTC(2026, 2, 8, 7, 30));
  expect(momentOf('1970-01-01', 'UTC')).toBeNull();
  expect(zoneAhead('Asia/Kathmandu', 1.7e12)).toBe(345);
  expect(zoneAhead('Nowhere', 0)).toBeNull();
});
