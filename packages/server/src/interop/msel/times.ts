import { assertNever } from '@samaritan/scenarios/values/result';
import { type SimTime, simTime } from '@samaritan/scenarios/values/time';
import { zoneAhead } from '@samaritan/scenarios/values/zone';
import { type Cell, daysTo1970, isBlank, textOf } from '../sheet/cell.ts';
import { type WrittenTime, readTimeText } from './time-text.ts';

/** How the times of a sheet are meant. A guess says so with reasons; a person corrects it. */
export interface TimeReading {
  /** The moment of the sheet that is StartEx: `2026-10-14T14:00` on the wall clock of `zone`. */
  readonly launch: string;
  /** IANA name. All clocks of a sheet are of one zone. */
  readonly zone: string;
  /** What `1:30` is: a time of day or a length since StartEx. */
  readonly bare: 'clock' | 'elapsed';
  /** What a lone number is. */
  readonly numbers: 'minutes' | 'hours' | 'clock';
  /** Which comes first in `10/11/2026`. */
  readonly dates: 'day-first' | 'month-first';
}

export type TimeAnswer =
  | { readonly ok: true; readonly at: SimTime }
  | { readonly ok: false; readonly why: 'unreadable' | 'before-start' | 'no-launch' };

const day = 86_400_000;

/** The exercise time of a cell, with the cell of the date beside it where the sheet has one. */
export function readTime(cell: Cell, date: Cell | null, reading: TimeReading): TimeAnswer {
  const launch = launchOf(reading.launch);
  const written = writtenIn(cell);
  if (written === null) return { ok: false, why: 'unreadable' };
  if (launch === null && written.kind !== 'elapsed') return { ok: false, why: 'no-launch' };
  const start = launch ?? 0;
  const on = date === null || isBlank(date) ? null : dayOf(date, reading, start);
  if (on === undefined) return { ok: false, why: 'unreadable' };
  const at = sinceLaunch(written, { reading, start, on });
  if (at === null) return { ok: false, why: 'unreadable' };
  return at < 0 ? { ok: false, why: 'before-start' } : { ok: true, at: simTime(at) };
}

/** What a cell says about a time; null where nothing. */
export function writtenIn(cell: Cell): WrittenTime | null {
  switch (cell.kind) {
    case 'text':
      return readTimeText(cell.text);
    case 'moment':
      return ofSerial(cell.serial);
    case 'number':
      // A date that lost its format: 36526 is 2000-01-01, 73415 is 2100-12-31.
      if (cell.value >= 36_526 && cell.value <= 73_415) return ofSerial(cell.value);
      if (cell.value > 0 && cell.value < 1) return { kind: 'bare', ms: Math.round(cell.value * day) };
      return cell.value >= 0 ? { kind: 'count', value: cell.value } : null;
    case 'truth':
    case 'error':
      return null;
    default:
      return assertNever(cell);
  }
}

/** Below sixty days from 1900 it is no date of an exercise but a length, such as 25:30 in the format `[h]:mm`. */
const ofSerial = (serial: number): WrittenTime => {
  const ms = Math.round(serial * 86_400) * 1000;
  if (serial < 1) return { kind: 'bare', ms };
  if (serial < 60) return { kind: 'elapsed', ms };
  const days = Math.floor(ms / day);
  return { kind: 'date', days: [days - daysTo1970], ms: ms === days * day ? null : ms - days * day };
};

interface Setting {
  readonly reading: TimeReading;
  /** The launch in milliseconds of the local clock since 1970. */
  readonly start: number;
  /** The day of the row's date, since 1970. */
  readonly on: number | null;
}

function sinceLaunch(written: WrittenTime, { reading, start, on }: Setting): number | null {
  const startDay = Math.floor(start / day);
  switch (written.kind) {
    case 'elapsed':
      return written.ms;
    case 'bare':
      if (reading.bare === 'elapsed' && on === null) return written.ms;
      return onClock(written.ms, start, on);
    case 'clock':
      return onClock(written.ms, start, on);
    case 'day-count':
      return (startDay + written.days) * day + written.ms - start;
    case 'date':
      // A date alone is midnight; with the time beside it in a column of its own, that column is read.
      return nearestDay(written.days, reading, start) * day + (written.ms ?? 0) - start;
    case 'instant':
      return written.days * day + written.ms - (written.ahead - (zoneAhead(reading.zone, start) ?? 0)) * 60_000 - start;
    case 'count':
      return ofCount(written.value, { reading, start, on });
    default:
      return assertNever(written);
  }
}

function ofCount(value: number, { reading, start, on }: Setting): number | null {
  switch (reading.numbers) {
    case 'minutes':
      return Math.round(value * 60_000);
    case 'hours':
      return Math.round(value * 3_600_000);
    case 'clock': {
      const [h, m] = [Math.floor(value / 100), value % 100];
      return Number.isInteger(value) && h < 24 && m < 60 ? onClock(h * 3_600_000 + m * 60_000, start, on) : null;
    }
    default:
      return assertNever(reading.numbers);
  }
}

/** A time of day without a date is the next one after StartEx: 01:15 in an exercise that begins at 22:00 is the next day. */
function onClock(ms: number, start: number, on: number | null): number {
  if (on !== null) return on * day + ms - start;
  const sinceStart = ms - (start % day);
  return sinceStart < 0 ? sinceStart + day : sinceStart;
}

/** Undefined where the cell is no date. */
function dayOf(date: Cell, reading: TimeReading, start: number): number | null | undefined {
  const written = writtenIn(date);
  if (written?.kind === 'date') return nearestDay(written.days, reading, start);
  if (written?.kind === 'instant') return written.days;
  const counted = /^(?:(?:d|j)\s?\+\s?(\d{1,2})|(?:day|jour)\s(\d{1,2})|(\d{1,2}))$/i.exec(textOf(date).trim());
  if (counted === null) return undefined;
  const days = counted[1] === undefined ? Number(counted[2] ?? counted[3]) - 1 : Number(counted[1]);
  return Math.floor(start / day) + days;
}

/** Where day and month could change places: the reading that lies in the fortnight after StartEx, else as the sheet is read. */
function nearestDay(days: readonly number[], { dates }: TimeReading, start: number): number {
  const [dayFirst = 0, monthFirst = dayFirst] = days;
  const startDay = Math.floor(start / day);
  const near = days.filter((one) => one >= startDay && one <= startDay + 14);
  if (near.length === 1 && near[0] !== undefined) return near[0];
  return dates === 'day-first' ? dayFirst : monthFirst;
}

/** Milliseconds on the local clock since 1970 of `2026-10-14T14:00`, with or without a time; null where it is none. */
export function launchOf(text: string): number | null {
  const written = readTimeText(text);
  return written?.kind === 'date' && written.days.length === 1 && written.days[0] !== undefined
    ? written.days[0] * day + (written.ms ?? 0)
    : null;
}
