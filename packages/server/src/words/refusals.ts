import type { Refusal, RefusalCode } from '@samaritan/scenarios/vocabulary/refusals';
import { refusalsEn } from './refusals-en.ts';
import { refusalsFr } from './refusals-fr.ts';
import type { Speaker } from './speaker.ts';

/** How each refusal is said: what and why, then what would change it. A refusal without words does not compile. */
export type SayRefusal = {
  readonly [Code in RefusalCode]: (refusal: Extract<Refusal, { code: Code }>, speaker: Speaker) => string;
};

const tables = { en: refusalsEn, fr: refusalsFr } as const;

/** A refusal as a person reads it, with a way out where there is one. */
export function sayRefusal(refusal: Refusal, speaker: Speaker): string {
  const sayIt: (refusal: never, speaker: Speaker) => string = tables[speaker.language][refusal.code];
  return sayIt(refusal as never, speaker);
}
