import { expect, test } from 'vitest';
import { formatSimTime } from '@samaritan/scenarios/values/time';
import type { Cell } from '../../../packages/server/src/interop/sheet/cell.ts';
import { dateOfDay, dayOfDate } from '../../../packages/server/src/interop/sheet/cell.ts';
import { type TimeReading, readTime } from '../../../packages/server/src/interop/msel/times.ts';

const reading: TimeReading = {
  launch: '2026-10-14T14:00',
  zone: 'America/Toronto',
  bare: 'clock',
  numbers: 'minutes',
  dates: 'month-first',
};

function read(written: string | Cell, how: Partial<TimeReading> = {}, date: Cell | null = null): string {
  const cell: Cell = typeof written === 'string' ? { kind: 'text', text: written } : written;
  const answer = readTime(cell, date, { ...reading, ...how });
  return answer.ok ? formatSimTime(answer.at) : answer.why;
}

test.each([
  ['T+01:30', 'T+1:30'],
  ['t + 1 h 30', 'T+1:30'],
  ['StartEx + 90 min', 'T+1:30'],
  ['T+90', 'T+1:30'],
  ['T+0130', 'T+1:30'],
  ['+1:30', 'T+1:30'],
  ['H+2', 'T+2:00'],
  ['90 min', 'T+1:30'],
  ['90 minutes', 'T+1:30'],
  ['1 h 30 min', 'T+1:30'],
  ['2 hours', 'T+2:00'],
  ['2 heures et 15 minutes', 'T+2:15'],
  ['1,5 heure', 'T+1:30'],
])('%s counts from StartEx', (written, at) => {
  expect(read(written)).toBe(at);
  expect(read(written, { bare: 'elapsed' })).toBe(at);
});

test.each([
  ['14:30', 'T+0:30'],
  ['14 h 30', 'T+0:30'],
  ['14h30', 'T+0:30'],
  ['15 h', 'T+1:00'],
  ['2:30 PM', 'T+0:30'],
  ['2:30 p.m.', 'T+0:30'],
  ['1430 hrs', 'T+0:30'],
  ['14:30:15', 'T+0:30:15'],
  ['01:15', 'T+11:15'],
])('%s is the next such time of day after StartEx', (written, at) => {
  expect(read(written)).toBe(at);
});

test('a bare 1:30 is a length where the column is one of lengths', () => {
  expect(read('1:30', { bare: 'elapsed' })).toBe('T+1:30');
  expect(read('1 h 30', { bare: 'elapsed' })).toBe('T+1:30');
  expect(read({ kind: 'moment', serial: 0.0625 }, { bare: 'elapsed' })).toBe('T+1:30');
  expect(read({ kind: 'moment', serial: 1.0625 }, { bare: 'clock' })).toBe('T+25:30');
});

test.each([
  ['2026-10-14 14:30', 'T+0:30'],
  ['2026-10-14T14:30:00-04:00', 'T+0:30'],
  ['2026-10-14T18:30Z', 'T+0:30'],
  ['141830Z OCT 26', 'T+0:30'],
  ['141430ROCT26', 'T+0:30'],
  ['14/10/2026 14:30', 'T+0:30'],
  ['10/14/2026 2:30 PM', 'T+0:30'],
  ['14-Oct-2026 14:30', 'T+0:30'],
  ['Oct 14, 2026 14:30', 'T+0:30'],
  ['Wednesday 14 October 2026 14:30', 'T+0:30'],
  ['14 octobre 2026 à 14 h 30', 'T+0:30'],
  ['mercredi 14 oct. 2026, 14:30', 'T+0:30'],
  ['D+1 08:00', 'T+18:00'],
  ['J+1 8 h', 'T+18:00'],
  ['Day 2 08:00', 'T+18:00'],
  ['jour 2, 8 h 00', 'T+18:00'],
])('%s is that moment of the exercise’s clock', (written, at) => {
  expect(read(written)).toBe(at);
});

test('a date of spreadsheets counts its days right, with and without its format', () => {
  expect(read({ kind: 'moment', serial: 46_309.604_166_666_664 })).toBe('T+0:30');
  expect(read({ kind: 'number', value: 46_309.604_166_666_664 })).toBe('T+0:30');
});

test('where day and month could change places, the one near StartEx counts, else the order of the sheet', () => {
  const launch = '2026-11-10T14:00';
  expect(read('10/11/2026 15:00', { launch, dates: 'month-first' })).toBe('T+1:00');
  expect(read('11/10/2026 15:00', { launch, dates: 'day-first' })).toBe('T+1:00');
  expect(read('05/04/2027 14:00', { launch: '2027-01-01T14:00', dates: 'day-first' })).toBe('T+2256:00');
  expect(read('05/04/2027 14:00', { launch: '2027-01-01T14:00', dates: 'month-first' })).toBe('T+2952:00');
});

test('a time of day takes the date of the column beside it', () => {
  expect(read('08:00', {}, { kind: 'moment', serial: 46_310 })).toBe('T+18:00');
  expect(read('08:00', {}, { kind: 'text', text: '15 octobre 2026' })).toBe('T+18:00');
  expect(read('08:00', {}, { kind: 'text', text: 'Jour 2' })).toBe('T+18:00');
  expect(read('08:00', {}, { kind: 'text', text: 'soon' })).toBe('unreadable');
});

test('a lone number is minutes, hours or a clock as the sheet has it', () => {
  expect(read({ kind: 'number', value: 90 })).toBe('T+1:30');
  expect(read({ kind: 'number', value: 1.5 }, { numbers: 'hours' })).toBe('T+1:30');
  expect(read({ kind: 'number', value: 1430 }, { numbers: 'clock' })).toBe('T+0:30');
  expect(read({ kind: 'number', value: 1490 }, { numbers: 'clock' })).toBe('unreadable');
});

test.each(['soon', '', '25:99', '31/02/2026 10:00', '13:00 PM', 'T+', 'truth', '32 octobre 2026', '1 2 3'])(
  '“%s” is no time',
  (written) => {
    expect(read(written)).toBe('unreadable');
  },
);

test('what lies before StartEx, and what needs a launch date, is told apart from what cannot be read', () => {
  expect(read('2026-10-14 13:59')).toBe('before-start');
  expect(read('T-0:30')).toBe('before-start');
  expect(read('14:30', { launch: '' })).toBe('no-launch');
  expect(read('T+0:30', { launch: '' })).toBe('T+0:30');
});

test('days and dates name each other over four centuries, and no day is made up', () => {
  for (let day = -73_000; day < 73_000; day += 37) {
    const [year = 0, month = 0, date = 0] = dateOfDay(day).split('-').map(Number);
    expect(dayOfDate(year, month, date)).toBe(day);
  }
  expect([dayOfDate(2028, 2, 29), dayOfDate(2026, 2, 29), dayOfDate(2026, 4, 31), dayOfDate(2026, 13, 1)]).toEqual([
    21_243,
    null,
    null,
    null,
  ]);
});
