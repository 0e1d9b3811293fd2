import type { Bilingual, Language } from '@samaritan/scenarios/values/text';

/** Every word of a set in both languages; a set that grows does not compile until its words are here. */
export type Labels<Key extends string> = Readonly<Record<Key, Bilingual>>;

/** A word of one language; the key itself where a log holds a key that this version does not know. */
export const say = (labels: Readonly<Record<string, Bilingual>>, key: string, language: Language): string =>
  labels[key]?.[language] ?? key;
