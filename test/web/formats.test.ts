import fc from 'fast-check';
import { expect, test } from 'vitest';
import { number, percent } from '../../packages/web/src/i18n/numbers.ts';
import { readNumber, readTime } from '../../packages/web/src/i18n/read.ts';
import { age, clockTime, dateTimeGroup, day, exerciseTime, zoneName } from '../../packages/web/src/i18n/times.ts';

const at = Date.UTC(2026, 9, 14, 16, 42, 18);
const zone = 'America/Detroit';
const plain = (text: string): string => text.replaceAll('\u00A0', ' ');

test('exercise time counts hours past a day and says when StartEx is still to come', () => {
  expect(exerciseTime(6_138_000)).toEqual({ main: 'T+01:42', seconds: ':18' });
  expect(exerciseTime(3 * 86_400_000)).toEqual({ main: 'T+72:00', seconds: ':00' });
  expect(exerciseTime(-600_000)).toEqual({ main: 'T\u221200:10', seconds: ':00' });
});

test('scenario time names its zone as its language does', () => {
  expect(plain(clockTime(at, { spoken: 'en', zone, named: true }))).toBe('12:42 EDT');
  expect(plain(clockTime(at, { spoken: 'fr', zone, named: true }))).toBe('12 h 42 HAE');
  expect(zoneName(at, 'America/Halifax', 'fr')).toBe('HAA');
});

test('seconds and the hour before noon are written in each language’s way', () => {
  const morning = Date.UTC(2026, 9, 14, 13, 5, 9);
  expect(clockTime(morning, { spoken: 'en', zone, seconds: true })).toBe('09:05:09');
  expect(plain(clockTime(morning, { spoken: 'fr', zone, seconds: true }))).toBe('9 h 05 min 09 s');
});

test('midnight is hour nought', () => {
  const midnight = Date.UTC(2026, 9, 14, 4, 0, 0);
  expect(clockTime(midnight, { spoken: 'en', zone })).toBe('00:00');
  expect(plain(clockTime(midnight, { spoken: 'fr', zone }))).toBe('0 h 00');
});

test('no French time breaks over a line', () => {
  expect(clockTime(at, { spoken: 'fr', zone, seconds: true, named: true })).not.toContain(' ');
});

test('the date-time group is in UTC and alike in both languages', () => {
  expect(dateTimeGroup(at)).toBe('141642Z OCT 26');
});

test('a day is written with its month in words', () => {
  expect(plain(day(at, { spoken: 'en', zone }))).toBe('14 Oct');
  expect(plain(day(at, { spoken: 'fr', zone, year: true }))).toBe('14 oct. 2026');
});

test('an age over ninety minutes is told in hours and minutes, and over a day in hours', () => {
  const minutes = (count: number): string => plain(age(count * 60_000, 'en'));
  expect([0, 21, 90, 91, 120, 222, 1560].map(minutes)).toEqual([
    '0 min',
    '21 min',
    '90 min',
    '1 h 31 min',
    '2 h',
    '3 h 42 min',
    '26 h',
  ]);
  expect(plain(age(222 * 60_000, 'fr'))).toBe('3 h 42');
});

test('numbers group and sign as their language does, with a true minus', () => {
  expect(number(1600, { spoken: 'en' })).toBe('1,600');
  expect(number(1600, { spoken: 'fr' })).toBe('1\u00A0600');
  expect(number(-6.2, { spoken: 'fr', digits: 1, signed: true })).toBe('\u22126,2');
  expect(number(31, { spoken: 'en', signed: true })).toBe('+31');
  expect(percent(0.57, 'en')).toBe('57%');
  expect(percent(0.57, 'fr')).toBe('57\u00A0%');
});

test('a number that was written is read back, in both languages', () => {
  fc.assert(
    fc.property(
      fc.integer({ min: -9_999_999, max: 9_999_999 }),
      fc.constantFrom('en' as const, 'fr' as const),
      (value, spoken) => {
        expect(readNumber(number(value, { spoken }), spoken)).toBe(value === 0 ? 0 : value);
      },
    ),
  );
});

test('what is no number is none, rather than nought', () => {
  expect(['', '12b', '1,2,3', '--4', 'douze'].map((typed) => readNumber(typed, 'en'))).toEqual([
    null,
    null,
    null,
    null,
    null,
  ]);
});

test('a time of day is read as people type it, and a wrong one is refused', () => {
  expect(['12:42', '1242', '9:05', '905', '12 h 42', '12h', '24:00', '12:75', 'noon'].map(readTime)).toEqual([
    762,
    762,
    545,
    545,
    762,
    720,
    null,
    null,
    null,
  ]);
});
