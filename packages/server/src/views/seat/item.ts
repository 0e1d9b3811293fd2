import type { PictureItem } from '@samaritan/scenarios/vocabulary/picture';
import { contentView } from './content.ts';

/** One item as a page may have it. */
export const itemView = ({ n, source, means, observedAt, arrivedAt, content }: PictureItem): PictureItem => ({
  n,
  source,
  means,
  observedAt,
  arrivedAt,
  content: contentView(content),
});
