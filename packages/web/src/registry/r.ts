import { translator } from '../i18n/translate.ts';
import { registry } from '../i18n/words/registry.ts';

/** The words of the licence registry. */
export const r = translator(registry);
