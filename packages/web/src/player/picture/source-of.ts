import { sourceName } from '@samaritan/server/words/desk-log';
import type { ToldFigure } from '../../live/seat-facts.ts';
import type { SeatRoom } from '../seat-room.ts';
import { p } from '../words.ts';

/** Who told a figure, and by what means; what one counts oneself is one's own boards'. */
export function sourceOf({ source, means }: ToldFigure, { speak }: Pick<SeatRoom, 'speak'>): string {
  const told = { source, means, content: { kind: 'figures', figures: [] } } as unknown as Parameters<
    typeof sourceName
  >[0];
  const name = sourceName(told, speak());
  return name === null ? p('ownEyes') : p('picture.source', { source: name, means: speak().means(means) });
}
