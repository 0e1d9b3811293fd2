import type { Language } from '@samaritan/scenarios/values/text';
import type { AfterActionReport } from '../evaluation/report/after-action.ts';
import { aarSheet } from './aar-sheet.ts';
import { sheetHtml } from './html/sheet-html.ts';
import type { Written } from './written.ts';

/** The after-action report as one HTML file that needs nothing else: no script, no font, no picture from elsewhere. */
export const aarHtml = (report: AfterActionReport, language: Language, written?: Written): string =>
  sheetHtml(aarSheet(report, language, written));
