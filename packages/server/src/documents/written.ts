import type { Bilingual } from '@samaritan/scenarios/values/text';
import type { Sealed } from '@samaritan/scenarios/vocabulary/sealed';
import type { AfterActionReport } from '../evaluation/report/after-action.ts';

/** One question of the hot wash and what was answered to it; agreement goes from 1 to 5. */
export interface HotWash {
  readonly id: string;
  readonly kind: 'agreement' | 'text';
  readonly text: Bilingual;
  readonly answers: readonly string[];
}

/** What a report does not hold itself: the words behind its seals, null where they were erased, and what was said after play. */
export interface Written {
  readonly words: (seal: Sealed) => string | null;
  /** What the staff are called, by the opaque ids of the log; empty where nobody is known. */
  readonly names: Readonly<Record<string, string>>;
  readonly hotWash: readonly HotWash[];
}

/** No word is known, and nobody was asked. */
export const nothingWritten: Written = { words: () => null, names: {}, hotWash: [] };

/** Looks words up among what was kept beside the log. */
export function wordsAmong(
  bodies: readonly { readonly seal: Sealed; readonly text: string }[],
): (seal: Sealed) => string | null {
  const texts = new Map(bodies.map(({ seal, text }) => [seal, text]));
  return (seal) => texts.get(seal) ?? null;
}

/** Every seal that a report holds, once, in the order it stands there. */
export function sealsIn({ notes, msel }: Pick<AfterActionReport, 'notes' | 'msel'>): readonly Sealed[] {
  const seals = Object.values(notes).flatMap((of: readonly { readonly text: Sealed }[]) => of.map(({ text }) => text));
  const rows = msel.flatMap(({ words }) => (words === null ? [] : [words.en, words.fr]));
  return [...new Set([...seals, ...rows.filter((one) => one !== null)])];
}
