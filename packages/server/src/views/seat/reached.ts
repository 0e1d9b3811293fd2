import type { Reached } from './frame.ts';

/** Nothing yet: a page that has just been opened. */
export const nothingReached: Reached = { items: 0, sent: 0, refused: 0 };

/** The id of a frame, by which a page that lost its connection says what it has: `12.3.1`. */
export const frameId = ({ items, sent, refused }: Reached): string => `${items}.${sent}.${refused}`;

/** Reads a frame's id back. What is none, or is missing, is nothing: then the page gets everything again. */
export function reachedOf(frame: string | null | undefined): Reached {
  const found = /^(\d{1,9})\.(\d{1,9})\.(\d{1,9})$/.exec(frame ?? '');
  return found === null
    ? nothingReached
    : { items: Number(found[1]), sent: Number(found[2]), refused: Number(found[3]) };
}
