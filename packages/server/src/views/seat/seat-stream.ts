import type { SeatPicture } from '@samaritan/scenarios/vocabulary/picture';
import { type SeenItem, itemView } from './item.ts';

/** The items of a seat's own stream after number `after`, in order and without gaps: what a page that lost its connection missed. */
export const seatStream = (picture: SeatPicture, after: number): readonly SeenItem[] =>
  // Item n stands at place n - 1, for a stream counts 1, 2, 3 …
  picture.items.slice(Math.max(0, after)).map(itemView);
