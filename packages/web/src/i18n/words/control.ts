import { words } from '../words.ts';
import { controlEn } from './control-en.ts';
import { controlFr } from './control-fr.ts';
import { controlWatchEn } from './control-watch-en.ts';
import { controlWatchFr } from './control-watch-fr.ts';

/** What the console says: clock and MSEL, then traffic, map, state, log and what else control does. */
export const control = words({ en: { ...controlEn, ...controlWatchEn }, fr: { ...controlFr, ...controlWatchFr } });
