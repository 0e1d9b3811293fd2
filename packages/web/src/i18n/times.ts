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

type Parts = Partial<Record<Intl.DateTimeFormatPartTypes, string>>;

interface Form {
  readonly format: Intl.DateTimeFormat;
  /** By minute since 1970. */
  readonly said: Map<number, Parts>;
}

const forms = new Map<string, Form>();
const minutesKept = 500;

/** Date, hour, minute and zone at a moment. A page says the same few minutes over and over, and to format one is dear: they are kept. */
function partsAt(at: number, spoken: Language, zone: string | undefined): Parts {
  const key = `${spoken}${zone ?? ''}`;
  const form: Form = forms.get(key) ?? {
    format: new Intl.DateTimeFormat(localeOf(spoken), {
      ...(zone === undefined ? {} : { timeZone: zone }),
      year: 'numeric',
      month: 'short',
      day: 'numeric',
      hour: '2-digit',
      minute: '2-digit',
      hourCycle: 'h23',
      timeZoneName: 'short',
    }),
    said: new Map<number, Parts>(),
  };
  forms.set(key, form);
  const minute = Math.floor(at / 60_000);
  const known = form.said.get(minute);
  if (known !== undefined) return known;
  if (form.said.size >= minutesKept) form.said.clear();
  const parts: Parts = Object.fromEntries(form.format.formatToParts(at).map(({ type, value }) => [type, value]));
  form.said.set(minute, parts);
  return parts;
}

/**
 * A moment (milliseconds since 1970) as a clock shows it: `12:42 EDT`, `12:42:18`; in French `12 h 42 HAE` and
 * `12 h 42 min 18 s`. English pads the hour, French does not.
 */
export function clockTime(
  at: number,
  { spoken = language(), zone, seconds = false, named = false }: ClockForm = {},
): string {
  const { hour = '', minute = '', timeZoneName = '' } = partsAt(at, spoken, zone);
  const second = two(((Math.floor(at / 1000) % 60) + 60) % 60);
  const name = named ? `${noBreak}${timeZoneName}` : '';
  if (spoken === 'en') return `${hour}:${minute}${seconds ? `:${second}` : ''}${name}`;
  const end = seconds ? `${noBreak}min${noBreak}${second}${noBreak}s` : '';
  return `${Number(hour)}${noBreak}h${noBreak}${minute}${end}${name}`;
}

/** The short name of a zone at a moment: `EDT`, `HAE`. */
export function zoneName(at: number, zone: string, spoken: Language = language()): string {
  return partsAt(at, spoken, zone).timeZoneName ?? zone;
}

/** `14 Oct`, `14 oct.`; with `year` also that. */
export function day(
  at: number,
  { spoken = language(), zone, year = false }: { spoken?: Language; zone?: string; year?: boolean } = {},
): string {
  const parts = partsAt(at, spoken, zone);
  return [parts.day ?? '', parts.month ?? '', ...(year ? [parts.year ?? ''] : [])].join(noBreak);
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
