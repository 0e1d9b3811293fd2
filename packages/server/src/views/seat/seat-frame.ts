import type { SeatPicture } from '@samaritan/scenarios/vocabulary/picture';
import type { ClockView } from './clock-view.ts';
import { type Standing, expected } from './expected.ts';
import type { Reached, SeatFrame, SeatHolding } from './frame.ts';
import { itemView } from './item.ts';
import { type WordSources, itemWords } from './item-words.ts';
import { ownCommand } from './own-command.ts';
import { requests } from './requests.ts';

/** What a frame is made of beside the picture: public facts, the clock, and where words are looked up. */
export interface FrameSources extends WordSources {
  readonly standing: Standing;
  readonly clock: ClockView;
  readonly holding: SeatHolding;
  /** The sections the page has by now; null before its first frame. */
  readonly shown: ShownSections | null;
}

/** What a frame repeats whole, and only when it has changed. */
export type ShownSections = Required<Pick<SeatFrame, 'expected' | 'requests' | 'holding'>>;

/** What a page lacks of a seat's own stream, and what else has changed since `shown`. */
export function seatFrame(picture: SeatPicture, since: Reached, sources: FrameSources): SeatFrame {
  const { clock, shown } = sources;
  const now = sectionsOf(picture, sources);
  const { items, sent, refused } = picture;
  return {
    upTo: { items: items.length, sent: sent.length, refused: refused.length },
    clock,
    // Item n stands at place n - 1, for a stream counts 1, 2, 3 …
    items: items.slice(since.items).map((item) => ({ ...itemView(item), words: itemWords(item, sources) })),
    sent: [
      ...sent.slice(since.sent).map((one, i) => ownCommand(since.sent + i + 1, one, sources.words)),
      ...refused.slice(since.refused).map((one, i) => ownCommand(since.refused + i + 1, one, sources.words)),
    ].toSorted((a, b) => a.at - b.at),
    ...(isSame(now.expected, shown?.expected) ? {} : { expected: now.expected }),
    ...(isSame(now.requests, shown?.requests) ? {} : { requests: now.requests }),
    ...(isSame(now.holding, shown?.holding) ? {} : { holding: now.holding }),
  };
}

/** The sections as they stand now, to be kept as `shown` for the next frame. */
export const sectionsOf = (
  picture: SeatPicture,
  { standing, holding }: Pick<FrameSources, 'standing' | 'holding'>,
): ShownSections => ({
  expected: expected(picture, standing),
  requests: requests(picture),
  holding: { actor: holding.actor, notice: holding.notice },
});

/** Whether a frame tells a page anything but the time. */
export const saysSomething = ({ items, sent, expected, requests, holding }: SeatFrame): boolean =>
  items.length > 0 || sent.length > 0 || expected !== undefined || requests !== undefined || holding !== undefined;

/** By their text: both are made here, field by field, in one order. */
const isSame = (a: unknown, b: unknown): boolean => JSON.stringify(a) === JSON.stringify(b);
