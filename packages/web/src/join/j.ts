import { translator } from '../i18n/translate.ts';
import { join } from '../i18n/words/join.ts';

/** The words of joining. */
export const j = translator(join);
