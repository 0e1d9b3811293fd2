import type { Language } from '@samaritan/scenarios/values/text';
import type { AfterActionReport } from '../evaluation/report/after-action.ts';
import { aarSheet } from './aar-sheet.ts';
import { sheetPdf } from './pdf/sheet-pdf.ts';

/** The after-action report as PDF. */
export const aarPdf = (report: AfterActionReport, language: Language): Promise<Uint8Array> =>
  sheetPdf(aarSheet(report, language));
