import type { Language } from '@samaritan/scenarios/values/text';
import { language, localeOf } from './language.ts';

export interface NumberForm {
  readonly spoken?: Language;
  /** Digits after the mark, exactly; by default up to three as they come. */
  readonly digits?: number;
  /** With `+` or a true minus sign, as for differences. */
  readonly signed?: boolean;
}

const formats = new Map<string, Intl.NumberFormat>();

/** Kept by what they are for: a table asks by the hundred. */
function formatOf(spoken: Language, what: string, options: () => Intl.NumberFormatOptions): Intl.NumberFormat {
  const key = spoken + what;
  const known = formats.get(key);
  if (known !== undefined) return known;
  const made = new Intl.NumberFormat(localeOf(spoken), options());
  formats.set(key, made);
  return made;
}

/** `1,600` in English, `1 600` with a no-break space in French. The minus is a minus and not a hyphen. */
export function number(value: number, { spoken = language(), digits, signed = false }: NumberForm = {}): string {
  const format = formatOf(spoken, `${digits ?? ''}${signed ? '+' : ''}`, () => ({
    ...(digits === undefined ? {} : { minimumFractionDigits: digits, maximumFractionDigits: digits }),
    ...(signed ? { signDisplay: 'exceptZero' } : {}),
  }));
  return format.format(value).replace('-', '\u2212');
}

/** A share from 0 to 1 as `57%`, in French `57 %` with a no-break space. */
export function percent(share: number, spoken: Language = language()): string {
  return formatOf(spoken, '%', () => ({ style: 'percent' }))
    .format(share)
    .replace('-', '\u2212');
}

/** `Ontario, Michigan and Ohio`; `l'Ontario, le Michigan et l'Ohio`. */
export function list(items: readonly string[], spoken: Language = language()): string {
  return new Intl.ListFormat(localeOf(spoken), { type: 'conjunction' }).format(items);
}
