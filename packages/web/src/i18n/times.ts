import type { Language } from '@samaritan/scenarios/values/text';
import { language, localeOf } from './language.ts';

const noBreak = '\u00A0';
const two = (value: number): string => String(value).padStart(2, '0');

/** Time since StartEx in milliseconds as `T+01:42` and `:18`; before StartEx `T−`. */
export function exerciseTime(since: number): { readonly main: string; readonly seconds: string } {
  const whole = Math.floor(Math.abs(since) / 1000);
  const sign = since < 0 ? '\u2212' : '+';
  const main = `T${sign}${two(Math.floor(whole / 3600))}:${two(Math.floor(whole / 60) % 60)}`;
  return { main, seconds: `:${two(whole % 60)}` };
}

export interface ClockForm {
  readonly spoken?: Language;
  /** IANA name; the browser's own where it is left out. */
  readonly zone?: string;
  readonly seconds?: boolean;
  /** The zone's short name: EDT in English, HAE in French. */
  readonly named?: boolean;
}

const formats = new Map<string, Intl.DateTimeFormat>();

function formatOf(spoken: Language, options: Intl.DateTimeFormatOptions): Intl.DateTimeFormat {
  const key = `${spoken}${JSON.stringify(options)}`;
  const known = formats.get(key) ?? new Intl.DateTimeFormat(localeOf(spoken), options);
  formats.set(key, known);
  return known;
}

const zoned = (zone: string | undefined): Intl.DateTimeFormatOptions => (zone === undefined ? {} : { timeZone: zone });

/**
 * A moment (milliseconds since 1970) as a clock shows it: `12:42 EDT`, `12:42:18`; in French `12 h 42 HAE` and
 * `12 h 42 min 18 s`. English pads the hour, French does not.
 */
export function clockTime(
  at: number,
  { spoken = language(), zone, seconds = false, named = false }: ClockForm = {},
): string {
  const parts = formatOf(spoken, {
    ...zoned(zone),
    hour: '2-digit',
    minute: '2-digit',
    second: '2-digit',
    hourCycle: 'h23',
    timeZoneName: 'short',
  }).formatToParts(at);
  const part = (type: Intl.DateTimeFormatPartTypes): string => parts.find((one) => one.type === type)?.value ?? '';
  const [hour, minute, second] = [part('hour'), part('minute'), part('second')];
  const name = named ? `${noBreak}${part('timeZoneName')}` : '';
  if (spoken === 'en') return `${hour}:${minute}${seconds ? `:${second}` : ''}${name}`;
  const end = seconds ? `${noBreak}min${noBreak}${second}${noBreak}s` : '';
  return `${Number(hour)}${noBreak}h${noBreak}${minute}${end}${name}`;
}

/** The short name of a zone at a moment: `EDT`, `HAE`. */
export function zoneName(at: number, zone: string, spoken: Language = language()): string {
  const parts = formatOf(spoken, { timeZone: zone, hour: 'numeric', timeZoneName: 'short' }).formatToParts(at);
  return parts.find((one) => one.type === 'timeZoneName')?.value ?? zone;
}

/** `14 Oct`, `14 oct.`; with `year` also that. */
export function day(
  at: number,
  { spoken = language(), zone, year = false }: { spoken?: Language; zone?: string; year?: boolean } = {},
): string {
  const options: Intl.DateTimeFormatOptions = { ...zoned(zone), day: 'numeric', month: 'short' };
  const parts = formatOf(spoken, { ...options, year: 'numeric' }).formatToParts(at);
  const part = (type: Intl.DateTimeFormatPartTypes): string => parts.find((one) => one.type === type)?.value ?? '';
  return [part('day'), part('month'), ...(year ? [part('year')] : [])].join(noBreak);
}

const months = ['JAN', 'FEB', 'MAR', 'APR', 'MAY', 'JUN', 'JUL', 'AUG', 'SEP', 'OCT', 'NOV', 'DEC'];

/** Date-time group in UTC, `141642Z OCT 26`: the same in both languages, as messages carry it. */
export function dateTimeGroup(at: number): string {
  const moment = new Date(at);
  const group = `${two(moment.getUTCDate())}${two(moment.getUTCHours())}${two(moment.getUTCMinutes())}Z`;
  return `${group} ${months[moment.getUTCMonth()] ?? ''} ${two(moment.getUTCFullYear() % 100)}`;
}

/** A length of time in milliseconds: minutes up to 90, then hours and minutes, whole hours from a day on. */
export function age(length: number, spoken: Language = language()): string {
  const minutes = Math.max(0, Math.floor(length / 60_000));
  if (minutes <= 90) return `${minutes}${noBreak}min`;
  const hours = `${Math.floor(minutes / 60)}${noBreak}h`;
  if (minutes >= 1440 || minutes % 60 === 0) return hours;
  return spoken === 'en' ? `${hours}${noBreak}${minutes % 60}${noBreak}min` : `${hours}${noBreak}${two(minutes % 60)}`;
}
