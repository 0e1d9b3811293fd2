import type { Bilingual, OfficialName } from '@samaritan/scenarios/values/text';
import { language } from '../i18n/language.ts';

/** The text of this person's language; the English where a name has no French. */
export const local = (text: Bilingual | OfficialName): string => text[language()] ?? text.en;
