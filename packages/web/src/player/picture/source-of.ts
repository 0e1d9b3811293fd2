import { tellerName } from '@samaritan/server/words/desk-log';
import type { ToldFigure } from '../../live/seat-facts.ts';
import type { SeatRoom } from '../seat-room.ts';
import { p } from '../words.ts';

/** Who told a figure, and by what means; what one counts oneself is one's own boards'. */
export function sourceOf(told: ToldFigure, { speak }: Pick<SeatRoom, 'speak'>): string {
  const name = tellerName(told, speak());
  return name === null ? p('ownEyes') : p('picture.source', { source: name, means: speak().means(told.means) });
}
