import { translator } from '../i18n/translate.ts';
import { observer } from '../i18n/words/observer.ts';

/** The words of the page on the wall. */
export const o = translator(observer);
