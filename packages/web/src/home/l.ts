import { translator } from '../i18n/translate.ts';
import { homeLibrary } from '../i18n/words/home-library.ts';

/** The words of a script of the library. */
export const l = translator(homeLibrary);
