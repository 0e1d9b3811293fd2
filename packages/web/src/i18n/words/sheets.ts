import { words } from '../words.ts';
import { sheetsEn } from './sheets-en.ts';
import { sheetsFr } from './sheets-fr.ts';

/** An MSEL or a roster that comes as a spreadsheet. */
export const sheets = words({ en: sheetsEn, fr: sheetsFr });
