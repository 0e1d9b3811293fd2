import type { PictureItem } from '@samaritan/scenarios/vocabulary/picture';
import { type SeenContent, contentView } from './content.ts';

/** An item of a seat's stream as a page has it. */
export interface SeenItem extends Omit<PictureItem, 'content'> {
  readonly content: SeenContent;
}

/** One item as a page may have it. */
export const itemView = ({ n, source, means, observedAt, arrivedAt, content }: PictureItem): SeenItem => ({
  n,
  source,
  means,
  observedAt,
  arrivedAt,
  content: contentView(content),
});
