import type { CalendarDate } from '../record/licence.ts';
import type { Luck } from './luck.ts';
import { two } from './person.ts';

/** Errors of writing. Each gives what somebody writes who meant the text given. */

export const withoutAccents = (text: string): string =>
  text
    .normalize('NFKD')
    .replaceAll(/\p{M}/gu, '')
    .replaceAll('Ł', 'L')
    .replaceAll('ł', 'l')
    .replaceAll('Ø', 'O')
    .replaceAll('ø', 'o');

/** One letter wrong, left out, doubled, or two changed about; never the first. */
export function mistype(luck: Luck, what: string, text: string): string {
  if (text.length < 3) return text;
  const at = 1 + luck.below(`${what}.at`, text.length - 1);
  const before = text.slice(0, at);
  const letter = text.charAt(at);
  switch (luck.below(`${what}.how`, 4)) {
    case 0:
      return before + luck.one(`${what}.letter`, Array.from('aeiourstln')) + text.slice(at + 1);
    case 1:
      return before + text.slice(at + 1);
    case 2:
      return before + letter + letter + text.slice(at + 1);
    default:
      return before.slice(0, -1) + letter + before.slice(-1) + text.slice(at + 1);
  }
}

/** Two neighbouring digits changed about, the last pair of different ones from a drawn place on; as it was where all are alike. */
export function transposeDigits(luck: Luck, what: string, text: string): string {
  const places = Array.from(text, (_, i) => i).filter(
    (i) => /\d/.test(text.charAt(i)) && /\d/.test(text.charAt(i + 1)) && text.charAt(i) !== text.charAt(i + 1),
  );
  if (places.length === 0) return text;
  const at = luck.one(what, places);
  return text.slice(0, at) + text.charAt(at + 1) + text.charAt(at) + text.slice(at + 2);
}

/** One digit another. */
export function wrongDigit(luck: Luck, what: string, text: string): string {
  const places = Array.from(text, (_, i) => i).filter((i) => /\d/.test(text.charAt(i)));
  if (places.length === 0) return text;
  const at = luck.one(what, places);
  const digit = (Number(text.charAt(at)) + 1 + luck.below(`${what}.by`, 9)) % 10;
  return text.slice(0, at) + String(digit) + text.slice(at + 1);
}

/** Day and month changed about where that is a date; null where it is none. */
export function swapDayMonth(date: CalendarDate): CalendarDate | null {
  const day = Number(date.slice(8));
  return day > 12 || date.slice(5, 7) === date.slice(8) ? null : `${date.slice(0, 4)}-${two(day)}-${date.slice(5, 7)}`;
}

/** A date one digit off that is still a date of somebody of working age. */
export function mistypeDate(luck: Luck, what: string, date: CalendarDate): CalendarDate {
  for (let i = 0; i < 20; i++) {
    const wrong = wrongDigit(luck, `${what}.${i}`, date);
    const [year, month, day] = wrong.split('-').map(Number);
    if (
      year !== undefined &&
      year > 1930 &&
      year < 2010 &&
      month !== undefined &&
      month >= 1 &&
      month <= 12 &&
      day !== undefined &&
      day >= 1 &&
      day <= 28
    )
      return wrong;
  }
  return date;
}
