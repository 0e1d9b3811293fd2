import type { Language } from '@samaritan/scenarios/values/text';
import type { AfterActionReport } from '../evaluation/report/after-action.ts';
import { aarSheet } from './aar-sheet.ts';
import { sheetDocx } from './docx/sheet-docx.ts';
import type { Written } from './written.ts';

/** The after-action report for Word. */
export const aarDocx = (report: AfterActionReport, language: Language, written?: Written): Promise<Uint8Array> =>
  sheetDocx(aarSheet(report, language, written));
