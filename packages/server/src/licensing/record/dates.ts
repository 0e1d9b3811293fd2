import type { CalendarDate, Moment } from '../../registry/record/licence.ts';

/** `1978-03-31` as 19780331; null for what is no day of the calendar. */
export function dateNumber(text: string): number | null {
  if (text.length !== 10 || text[4] !== '-' || text[7] !== '-') return null;
  const [year, month, day] = [digits(text, 0, 4), digits(text, 5, 7), digits(text, 8, 10)];
  if (year < 0 || month < 1 || month > 12 || day < 1 || day > daysIn(year, month)) return null;
  return year * 10_000 + month * 100 + day;
}

const daysIn = (year: number, month: number): number =>
  month === 2
    ? year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0)
      ? 29
      : 28
    : [4, 6, 9, 11].includes(month)
      ? 30
      : 31;

/** -1 where one is no digit. */
function digits(text: string, from: number, to: number): number {
  let value = 0;
  for (let at = from; at < to; at++) {
    const digit = text.charCodeAt(at) - 48;
    if (digit < 0 || digit > 9) return -1;
    value = value * 10 + digit;
  }
  return value;
}

export const dateText = (number: number): CalendarDate => {
  const text = String(number).padStart(8, '0');
  return `${text.slice(0, 4)}-${text.slice(4, 6)}-${text.slice(6)}`;
};

/**
 * Seconds since 1970 of a moment in ISO 8601, or of the first second in UTC of a date; null for what is neither. A moment without a zone
 * is none: two regulators in two zones would mean different hours by it.
 */
export function momentNumber(text: string): number | null {
  const date = dateNumber(text.slice(0, 10));
  if (date === null) return null;
  if (isPlainMoment(text)) {
    const [hours, minutes, seconds] = [digits(text, 11, 13), digits(text, 14, 16), digits(text, 17, 19)];
    if (hours > 23 || minutes > 59 || seconds > 59) return null;
    const day = Date.UTC(Math.floor(date / 10_000), (Math.floor(date / 100) % 100) - 1, date % 100) / 1000;
    return day + hours * 3600 + minutes * 60 + seconds;
  }
  if (text.length > 10 && !/^T\d{2}:\d{2}(:\d{2}(\.\d+)?)?(Z|[+-]\d{2}:\d{2})$/.test(text.slice(10))) return null;
  const value = Date.parse(text);
  return Number.isNaN(value) ? null : Math.floor(value / 1000);
}

/** In the form in which moments are kept, as nearly all are: told without the cost of the general parser. */
export const isPlainMoment = (text: string): boolean => /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}Z$/.test(text);

export const momentText = (seconds: number): Moment => `${new Date(seconds * 1000).toISOString().slice(0, 19)}Z`;

export const dateOfMoment = (moment: Moment): number => Number(moment.slice(0, 10).replaceAll('-', ''));
