import { translator } from './translate.ts';
import { ui } from './words/ui.ts';

/** The words of the components and those that all pages share. A page's own: `translator(itsWords)`. */
export const t = translator(ui);
