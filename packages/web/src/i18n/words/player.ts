import { words } from '../words.ts';
import { playerEn } from './player-en.ts';
import { playerFr } from './player-fr.ts';

/** A seat's page. */
export const player = words({ en: playerEn, fr: playerFr });
