import type { Language } from '@samaritan/scenarios/values/text';

/** Between figure and sign, between thousands and before `: ; ? !` in French: a space that no line breaks at. */
export const noBreak = '\u00a0';
const minus = '\u2212';

/** `1,600` and `2.5`; in French `1 600` and `2,5`, with no-break spaces. `digits` after the point, zeros kept. */
export function formatNumber(value: number, language: Language, digits = 0): string {
  const [whole, fraction] = fixed(Math.abs(value), digits);
  const grouped = whole.replaceAll(/\B(?=(?:\d{3})+$)/g, language === 'en' ? ',' : noBreak);
  const isZero = /^0*$/.test(whole + (fraction ?? ''));
  const sign = value < 0 && !isZero ? minus : '';
  return `${sign}${grouped}${fraction === undefined ? '' : `${language === 'en' ? '.' : ','}${fraction}`}`;
}

/** Digits before and after the point, rounded half away from zero. */
function fixed(value: number, digits: number): readonly [string, string?] {
  let scale = 1;
  for (let i = 0; i < digits; i++) scale *= 10;
  const text = String(Math.round(value * scale)).padStart(digits + 1, '0');
  return digits === 0 ? [text] : [text.slice(0, -digits), text.slice(-digits)];
}

/** With its sign always, for differences: `+3`, `−6.2`, `0`. */
export function formatSigned(value: number, language: Language, digits = 0): string {
  const text = formatNumber(value, language, digits);
  return value > 0 && !/^[0,.]+$/.test(text) ? `+${text}` : text;
}

/** Of a share of one: `57%`, `57 %`. */
export const formatPercent = (share: number, language: Language, digits = 0): string =>
  `${formatNumber(share * 100, language, digits)}${language === 'en' ? '' : noBreak}%`;

/** `12 min`, over ninety minutes `2 h 05`; the same in both languages. Minutes are rounded. */
export function formatMinutes(minutes: number, language: Language): string {
  const whole = Math.round(Math.abs(minutes));
  const sign = minutes < 0 && whole > 0 ? minus : '';
  if (whole <= 90) return `${sign}${whole}${noBreak}min`;
  const hours = formatNumber(Math.floor(whole / 60), language);
  return `${sign}${hours}${noBreak}h${noBreak}${two(whole % 60)}`;
}

/** Scenario clock: `T+01:42`; seconds are dropped. */
export function formatClock(ms: number): string {
  const minutes = Math.floor(Math.abs(ms) / 60_000);
  return `T${ms < 0 ? minus : '+'}${two(Math.floor(minutes / 60))}:${two(minutes % 60)}`;
}

const months = {
  en: 'January February March April May June July August September October November December'.split(' '),
  fr: 'janvier février mars avril mai juin juillet août septembre octobre novembre décembre'.split(' '),
} as const;

/** Of `2026-10-14T16:00`: `14 October 2026, 16:00`, `14 octobre 2026, 16 h 00`. Left as it is where it is no such time. */
export function formatLocal(local: string, language: Language): string {
  const found = /^(\d{4})-(\d{2})-(\d{2})T(\d{2}):(\d{2})$/.exec(local);
  if (found === null) return local;
  const [, year = '', month = '', day = '', hour = '', minute = ''] = found;
  const name = months[language][Number(month) - 1] ?? month;
  const ordinal = language === 'fr' && Number(day) === 1 ? '1er' : String(Number(day));
  const clock = language === 'en' ? `${hour}:${minute}` : `${Number(hour)}${noBreak}h${noBreak}${minute}`;
  return `${ordinal}${noBreak}${name} ${year}, ${clock}`;
}

/** `a, b and c`, `a, b et c`. */
export function formatList(parts: readonly string[], language: Language): string {
  const last = parts.at(-1) ?? '';
  if (parts.length < 2) return last;
  return `${parts.slice(0, -1).join(', ')} ${language === 'en' ? 'and' : 'et'} ${last}`;
}

/** The form for a number: French counts 0 and 1 as one, English 1 alone. */
export function plural(
  count: number,
  language: Language,
  forms: { readonly one: string; readonly other: string },
): string {
  const isOne = language === 'en' ? count === 1 : Math.abs(count) < 2;
  return isOne ? forms.one : forms.other;
}

const two = (n: number): string => String(n).padStart(2, '0');
