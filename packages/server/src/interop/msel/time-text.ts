import { dayOfDate } from '../sheet/cell.ts';
import { fold } from './fold.ts';

/** What a text says about a time, before it is known when the exercise begins. Lengths in milliseconds. */
export type WrittenTime =
  | { readonly kind: 'elapsed'; readonly ms: number }
  /** `1:30` or `14 h 30`: a time of day or a length, as the column goes. */
  | { readonly kind: 'bare'; readonly ms: number }
  | { readonly kind: 'clock'; readonly ms: number }
  /** A day counted from the day of StartEx, which is 0. */
  | { readonly kind: 'day-count'; readonly days: number; readonly ms: number }
  /** A date, as the days since 1970-01-01 it may stand for: two where day and month could change places, the one with the day first leading. */
  | { readonly kind: 'date'; readonly days: readonly number[]; readonly ms: number | null }
  /** A time of day in another zone, as minutes that zone is ahead of UTC. */
  | { readonly kind: 'instant'; readonly days: number; readonly ms: number; readonly ahead: number }
  | { readonly kind: 'count'; readonly value: number };

const minute = 60_000;
const hour = 3_600_000;
const day = 86_400_000;

/**
 * What a text says about a time, or null where it says nothing of the kind: `T+1:30`, `+90 min`, `1 h 30`, `14 h 30`, `2:30 PM`,
 * `1430`, ISO 8601, `14/10/2026 14:30`, `14 oct. 2026 14 h 30`, `D+1 08:00`, `J+1 8 h`, and date-time groups (`141430Z OCT 26`).
 */
export function readTimeText(written: string): WrittenTime | null {
  const text = plain(written);
  return elapsed(text) ?? dayCount(text) ?? group(text) ?? dated(text) ?? clockOnly(text) ?? length(text);
}

/** Lower-case ASCII with single spaces; the words between a date and a time of day are gone. */
const plain = (text: string): string =>
  text
    .normalize('NFKD')
    .replaceAll(/\p{M}/gu, '')
    .toLowerCase()
    .replaceAll(/[\u2010-\u2015\u2212]/g, '-')
    .replaceAll(/\s+/g, ' ')
    .replaceAll(/\b(a|p)\. ?m\.?/g, '$1m')
    .trim();

/** After `T+` a lone number is minutes, after `H+`, as staffs write it, hours. */
function elapsed(text: string): WrittenTime | null {
  const found = /^(t|h|startex|start ex|debex)? ?([+-]) ?(.+)$/.exec(text);
  if (found === null) return null;
  const [, from, sign, rest = ''] = found;
  const ms = lengthOf(rest) ?? clockOf(rest) ?? digitsOf(rest, from === 'h' ? hour : minute);
  return ms === null ? null : { kind: 'elapsed', ms: sign === '-' ? -ms : ms };
}

function digitsOf(text: string, unit: number): number | null {
  const clock = /^(\d{2})([0-5]\d)$/.exec(text);
  if (clock) return Number(clock[1]) * hour + Number(clock[2]) * minute;
  return /^\d{1,3}$/.test(text) ? Number(text) * unit : null;
}

/** `D+1 08:00`, `J+1 8 h`: the day of StartEx is D; or `Day 2 08:00`, `Jour 2`: it is the first. */
function dayCount(text: string): WrittenTime | null {
  const found = /^(?:(?:d|j) ?\+ ?(\d{1,2})|(?:day|jour) (\d{1,2})),? (?:at |a )?(.+)$/.exec(text);
  const ms = found?.[3] === undefined ? null : clockOf(found[3]);
  if (found === null || ms === null) return null;
  return { kind: 'day-count', days: found[1] === undefined ? Number(found[2]) - 1 : Number(found[1]), ms };
}

/** A date-time group, `141430Z OCT 26`; a letter other than Z is taken for the zone of the exercise. */
function group(text: string): WrittenTime | null {
  const found = /^(\d{2})(\d{2})(\d{2}) ?([a-z])? ?([a-z]{3}) ?(\d{2}|\d{4})$/.exec(text);
  if (found === null) return null;
  const [, date = '', h = '', m = '', zone, month = '', year = ''] = found;
  const days = dayOfDate(yearOf(year), monthOf(month), Number(date));
  if (days === null || Number(h) > 23 || Number(m) > 59) return null;
  const ms = Number(h) * hour + Number(m) * minute;
  return zone === 'z' ? { kind: 'instant', days, ms, ahead: 0 } : { kind: 'date', days: [days], ms };
}

function dated(text: string): WrittenTime | null {
  const iso = /^(\d{4})[-/](\d{1,2})[-/](\d{1,2})(?:[t ,]+(.+))?$/.exec(text);
  if (iso) return timed([dayOfDate(Number(iso[1]), Number(iso[2]), Number(iso[3]))], iso[4]);
  const figures = /^(\d{1,2})[/.-](\d{1,2})[/.-](\d{4}|\d{2})(?:[ ,]+(.+))?$/.exec(text);
  if (figures) {
    const [, a, b, year = '', rest] = figures;
    const both = [dayOfDate(yearOf(year), Number(b), Number(a)), dayOfDate(yearOf(year), Number(a), Number(b))];
    return timed([...new Set(both)], rest);
  }
  const weekday = '(?:[a-z]{3,9}\\.?,? )?';
  const dayFirst = new RegExp(
    `^${weekday}(?:le )?(\\d{1,2})(?:er|st|nd|rd|th)?[ -]([a-z]{3,9})\\.?[ ,-]+(\\d{4}|\\d{2})(?:[ ,]+(.+))?$`,
  ).exec(text);
  if (dayFirst)
    return timed([dayOfDate(yearOf(dayFirst[3] ?? ''), monthOf(dayFirst[2] ?? ''), Number(dayFirst[1]))], dayFirst[4]);
  const monthFirst = new RegExp(
    `^${weekday}([a-z]{3,9})\\.? (\\d{1,2})(?:st|nd|rd|th)?,? (\\d{4})(?:[ ,]+(.+))?$`,
  ).exec(text);
  if (monthFirst)
    return timed(
      [dayOfDate(Number(monthFirst[3]), monthOf(monthFirst[1] ?? ''), Number(monthFirst[2]))],
      monthFirst[4],
    );
  return null;
}

function timed(candidates: readonly (number | null)[], clock: string | undefined): WrittenTime | null {
  const days = candidates.filter((one) => one !== null);
  const first = days[0];
  if (first === undefined) return null;
  if (clock === undefined) return { kind: 'date', days, ms: null };
  const zoned = /^(.+?) ?(z|utc|gmt|[+-]\d{2}:?\d{2})$/.exec(clock.replace(/^(?:at|a|@) ?/, ''));
  const ms = clockOf(zoned?.[1] ?? clock.replace(/^(?:at|a|@) ?/, ''));
  if (ms === null) return null;
  if (zoned?.[2] === undefined || days.length > 1) return { kind: 'date', days, ms };
  const offset = /^([+-])(\d{2}):?(\d{2})$/.exec(zoned[2]);
  const ahead = offset ? (offset[1] === '-' ? -1 : 1) * (Number(offset[2]) * 60 + Number(offset[3])) : 0;
  return { kind: 'instant', days: first, ms, ahead };
}

function clockOnly(text: string): WrittenTime | null {
  const ms = clockOf(text);
  if (ms === null) return /^\d+(?:\.\d+)?$/.test(text) ? { kind: 'count', value: Number(text) } : null;
  return /m$|hrs?$/.test(text) || /^\d{4}$/.test(text) ? { kind: 'clock', ms } : { kind: 'bare', ms };
}

/** `14:30`, `14:30:15.5`, `14 h 30`, `14h`, `2:30 pm`, `1430 hrs`; hours above 23 too, since lengths are written so as well. */
function clockOf(text: string): number | null {
  const found = /^(\d{1,3})(?: ?[:h] ?(\d{2})(?:[:](\d{2})(?:[.,]\d+)?)?|h| h)? ?(am|pm)?(?: ?hrs?)?$/.exec(text);
  if (found && !/^\d+$/.test(text)) {
    const [, h = '', m = '0', s = '0', half] = found;
    if (Number(m) > 59 || Number(s) > 59 || (half !== undefined && (Number(h) > 12 || Number(h) === 0))) return null;
    const hours = half === undefined ? Number(h) : (Number(h) % 12) + (half === 'pm' ? 12 : 0);
    return hours * hour + Number(m) * minute + Number(s) * 1000;
  }
  const digits = /^([01]\d|2[0-3])([0-5]\d)(?: ?hrs?| ?h)$/.exec(text);
  return digits ? Number(digits[1]) * hour + Number(digits[2]) * minute : null;
}

function length(text: string): WrittenTime | null {
  const ms = lengthOf(text);
  return ms === null ? null : { kind: 'elapsed', ms };
}

const units: readonly (readonly [RegExp, number])[] = [
  [/^(?:d|days?|j|jours?)$/, day],
  [/^(?:hrs?|hours?|heures?|h)$/, hour],
  [/^(?:m|mins?|minutes?|mn|')$/, minute],
  [/^(?:s|secs?|seconds?|secondes?|")$/, 1000],
];

/** `90 min`, `1 h 30 min`, `2 hours`, `1 jour 2 h`: figures each with its unit, of which one at least is no lone `h`. */
function lengthOf(text: string): number | null {
  const said = text
    .replaceAll(/\b(?:and|et)\b|,(?= )/g, ' ')
    .replaceAll(/ +/g, ' ')
    .trim();
  const parts = [...said.matchAll(/(\d+(?:[.,]\d+)?) ?([a-z]+|['"])\.? ?/g)];
  if (parts.length === 0 || parts.map(([all]) => all).join('') !== said) return null;
  if (parts.length === 1 && parts[0]?.[2] === 'h') return null; // `2 h` is a time of day in a column of such
  let sum = 0;
  for (const [, figure = '', unit = ''] of parts) {
    const worth = units.find(([name]) => name.test(unit))?.[1];
    if (worth === undefined) return null;
    sum += Number(figure.replace(',', '.')) * worth;
  }
  return Math.round(sum);
}

const months: readonly (readonly string[])[] = [
  ['jan', 'january', 'janv', 'janvier'],
  ['feb', 'february', 'fev', 'fevr', 'fevrier'],
  ['mar', 'march', 'mars'],
  ['apr', 'april', 'avr', 'avril'],
  ['may', 'mai'],
  ['jun', 'june', 'juin'],
  ['jul', 'july', 'juil', 'juillet'],
  ['aug', 'august', 'aou', 'aout'],
  ['sep', 'sept', 'september', 'septembre'],
  ['oct', 'october', 'octobre'],
  ['nov', 'november', 'novembre'],
  ['dec', 'december', 'decembre'],
];

/** 1 to 12; 0 where the word is no month, of which there is no day. */
const monthOf = (word: string): number => months.findIndex((names) => names.includes(fold(word))) + 1;

/** Two figures are of this century: no exercise is planned for another. */
const yearOf = (figures: string): number => Number(figures) + (figures.length === 2 ? 2000 : 0);
