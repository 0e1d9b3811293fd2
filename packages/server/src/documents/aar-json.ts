import type { AfterActionReport } from '../evaluation/report/after-action.ts';
import { type Written, nothingWritten, sealsIn } from './written.ts';

/**
 * The report as JSON, two spaces deep, its fields in the order of `docs/report.md`; the same report gives the same bytes. Where
 * people wrote anything, `written` has the words behind the seals.
 */
export function aarJson(report: AfterActionReport, written: Written = nothingWritten): string {
  const seals = sealsIn(report);
  if (written === nothingWritten || (seals.length === 0 && written.hotWash.length === 0))
    return JSON.stringify(report, null, 2);
  const words = Object.fromEntries(seals.map((seal) => [seal, written.words(seal)]));
  return JSON.stringify({ ...report, written: { words, hotWash: written.hotWash } }, null, 2);
}
