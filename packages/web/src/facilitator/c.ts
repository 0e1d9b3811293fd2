import { translator } from '../i18n/translate.ts';
import { control } from '../i18n/words/control.ts';

/** The console's words. */
export const c = translator(control);
