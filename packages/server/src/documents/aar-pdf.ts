import type { Language } from '@samaritan/scenarios/values/text';
import type { AfterActionReport } from '../evaluation/report/after-action.ts';
import { aarSheet } from './aar-sheet.ts';
import { sheetPdf } from './pdf/sheet-pdf.ts';
import type { Written } from './written.ts';

/** The after-action report as PDF. */
export const aarPdf = (report: AfterActionReport, language: Language, written?: Written): Promise<Uint8Array> =>
  sheetPdf(aarSheet(report, language, written));
