import { translator } from '../i18n/translate.ts';
import { sheets } from '../i18n/words/sheets.ts';

/** The words of spreadsheets. */
export const w = translator(sheets);
