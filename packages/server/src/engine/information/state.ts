import type { MeansId, MessageId, SeatId } from '@samaritan/scenarios/values/id';
import type { SimTime } from '@samaritan/scenarios/values/time';
import type { EventOf } from '../kernel/event.ts';
import type { HeardFigure, PictureItem, SentCommand } from '@samaritan/scenarios/vocabulary/picture';

/** A seat's picture while it is written; read as `SeatPicture` everywhere else. */
export interface WrittenPicture {
  readonly seat: SeatId;
  readonly items: PictureItem[];
  readonly heard: Map<string, HeardFigure>;
  readonly sent: SentCommand[];
}

export interface MeansState {
  down: boolean;
  /** When the next message can pass, where capacity is limited. */
  freeAt: SimTime;
}

export interface Information {
  readonly pictures: Map<SeatId, WrittenPicture>;
  readonly means: Map<MeansId, MeansState>;
  /** On their way, by item id. */
  readonly underway: Map<string, EventOf<'ItemSent'>['data']>;
  readonly messages: Map<MessageId, { readonly from: SeatId; readonly to: readonly SeatId[] }>;
}

export const noInformation = (): Information => ({
  pictures: new Map(),
  means: new Map(),
  underway: new Map(),
  messages: new Map(),
});
