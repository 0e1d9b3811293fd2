import { translator } from '../i18n/translate.ts';
import { evaluator } from '../i18n/words/evaluator.ts';

/** The words of the evaluator's page. */
export const e = translator(evaluator);
