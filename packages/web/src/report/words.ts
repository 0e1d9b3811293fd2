import { translator } from '../i18n/translate.ts';
import { report } from '../i18n/words/report.ts';

/** The words of the report's page. */
export const r = translator(report);
