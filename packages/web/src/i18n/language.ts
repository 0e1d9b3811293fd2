import type { Language } from '@samaritan/scenarios/values/text';
import { createSignal } from 'solid-js';
import { keep } from './kept.ts';

/** What `theme.js` set before the first paint; English where there is no page (tests). */
const first: Language = globalThis.document?.documentElement.lang === 'fr' ? 'fr' : 'en';

const [language, setLanguage] = createSignal<Language>(first);

/** The language this person reads; everything that is shown follows it. */
export { language };

export function chooseLanguage(chosen: Language): void {
  setLanguage(chosen);
  document.documentElement.lang = chosen;
  keep('language', chosen);
}

/** The locale of the words of this product: both languages as written in Canada. */
export const localeOf = (chosen: Language): string => (chosen === 'fr' ? 'fr-CA' : 'en-CA');
