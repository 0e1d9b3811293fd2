import { translator } from '../i18n/translate.ts';
import { homeSetup } from '../i18n/words/home-setup.ts';

/** The words of setting an exercise up. */
export const s = translator(homeSetup);
