import type { SeatId } from '@samaritan/scenarios/values/id';
import { type Duration, type SimTime, between } from '@samaritan/scenarios/values/time';
import type { SeatPicture, SeenUnit, SentCommand } from '@samaritan/scenarios/vocabulary/picture';
import { unitView } from './content.ts';
import type { SeenItem } from './item.ts';
import { seatStream } from './seat-stream.ts';

/** The latest a seat has heard of one figure, with how old the observation is now. */
export interface FigureView {
  readonly place: string;
  readonly figure: string;
  readonly value: number;
  readonly source: string;
  readonly observedAt: SimTime;
  readonly arrivedAt: SimTime;
  readonly age: Duration;
}

/** What a seat's page shows: plain JSON, made from its picture alone. */
export interface SeatView {
  readonly seat: SeatId;
  readonly at: SimTime;
  /** Of the last item of the stream; 0 before the first. */
  readonly upTo: number;
  readonly items: readonly SeenItem[];
  readonly figures: readonly FigureView[];
  /** The dispatch board, by unit; empty at any other desk. */
  readonly units: readonly SeenUnit[];
  readonly sent: readonly Pick<SentCommand, 'at' | 'type' | 'about'>[];
}

/**
 * A seat's view at `now`: the items after number `since` (0 for all), every figure it has heard, by place and name, and its
 * own commands. Takes a picture and cannot take a world.
 */
export function seatView(picture: SeatPicture, since: number, now: SimTime): SeatView {
  return {
    seat: picture.seat,
    at: now,
    upTo: picture.items.at(-1)?.n ?? 0,
    items: seatStream(picture, since),
    figures: [...picture.heard]
      .toSorted(([a], [b]) => (a < b ? -1 : 1))
      .map(([key, { value, source, observedAt, arrivedAt }]) => {
        const cut = key.lastIndexOf('/');
        const [place, figure] = [key.slice(0, cut), key.slice(cut + 1)];
        return { place, figure, value, source, observedAt, arrivedAt, age: between(observedAt, now) };
      }),
    units: [...picture.units.values()].toSorted((a, b) => (a.unit < b.unit ? -1 : 1)).map(unitView),
    sent: picture.sent.map(({ at, type, about }) => ({ at, type, about })),
  };
}
