import type { AfterActionReport } from '../evaluation/report/after-action.ts';

/** The report as JSON, two spaces deep, its fields in the order of `docs/report.md`; the same report gives the same bytes. */
export const aarJson = (report: AfterActionReport): string => JSON.stringify(report, null, 2);
