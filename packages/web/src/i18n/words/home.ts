import { words } from '../words.ts';
import { homeEn } from './home-en.ts';
import { homeFr } from './home-fr.ts';

/** What the pages around the exercise share, the first page, and what concerns accounts. */
export const home = words({ en: homeEn, fr: homeFr });
