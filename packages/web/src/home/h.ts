import { translator } from '../i18n/translate.ts';
import { home } from '../i18n/words/home.ts';

/** The words that the pages around the exercise share. */
export const h = translator(home);
