import { translator } from '../i18n/translate.ts';
import { gallery } from '../i18n/words/gallery.ts';

export const g = translator(gallery);

/** The moment of the pictures: 12:42:18 in Detroit on 14 October 2026, an hour and 42 minutes after StartEx. */
export const moment = {
  since: 6_138_000,
  scenario: Date.UTC(2026, 9, 14, 16, 42, 18),
  wall: Date.UTC(2026, 9, 14, 15, 3, 41),
  zone: 'America/Detroit',
} as const;

export const minutes = (count: number): number => count * 60_000;
