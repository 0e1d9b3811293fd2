import { language, localeOf } from '../i18n/language.ts';
import { clockTime, zoneName } from '../i18n/times.ts';

/**
 * StartEx in words, from the local date, time and zone of the script (`2026-10-14T16:00 America/Detroit`):
 * `Wednesday, October 14, 2026, 16:00 EDT`.
 */
export function localStart(startEx: string): string {
  const [local = '', zone = 'UTC'] = startEx.split(' ');
  // The hands of the clock as written, read as UTC: only the zone's name depends on where it is.
  const hands = Date.parse(`${local.length === 16 ? `${local}:00` : local}Z`);
  if (Number.isNaN(hands)) return startEx;
  const date = new Intl.DateTimeFormat(localeOf(language()), {
    timeZone: 'UTC',
    weekday: 'long',
    day: 'numeric',
    month: 'long',
    year: 'numeric',
  }).format(hands);
  return `${date}, ${clockTime(hands, { zone: 'UTC' })}\u00A0${zoneName(hands, zone)}`;
}
