import type { Language } from '@samaritan/scenarios/values/text';
import { language } from './language.ts';

/** The number somebody typed, as their language writes numbers (`1,600.5`, `1 600,5`); `null` where it is none. */
export function readNumber(typed: string, spoken: Language = language()): number | null {
  const bare = typed.replaceAll(/[\s\u00A0\u202F]/g, '').replace('\u2212', '-');
  const dotted = spoken === 'fr' ? bare.replace(',', '.') : bare.replaceAll(/,(?=\d{3}(\D|$))/g, '');
  return /^[+-]?\d+(\.\d+)?$/.test(dotted) ? Number(dotted) : null;
}

/** Minutes after midnight of `12:42`, `1242`, `9:05`, `12 h 42` or `12h`; `null` where it is no time of day. */
export function readTime(typed: string): number | null {
  const bare = typed.replaceAll(/[\s\u00A0\u202F]/g, '').toLowerCase();
  const found = /^(\d{1,2})(?:[:h](\d{2})?|(\d{2}))$/.exec(bare);
  if (found === null) return null;
  const hour = Number(found[1]);
  const minute = Number(found[2] ?? found[3] ?? 0);
  return hour < 24 && minute < 60 ? hour * 60 + minute : null;
}
