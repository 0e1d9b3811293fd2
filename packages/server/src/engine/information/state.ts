import type {
  CasualtyId,
  ClinicianId,
  MeansId,
  MessageId,
  PlaceId,
  RequestId,
  SeatId,
  UnitId,
} from '@samaritan/scenarios/values/id';
import type { SimTime } from '@samaritan/scenarios/values/time';
import type { EventOf } from '../kernel/event.ts';
import type {
  HeardFigure,
  PictureItem,
  RefusedCommand,
  SeenUnit,
  SentCommand,
} from '@samaritan/scenarios/vocabulary/picture';
import type { Label } from '@samaritan/scenarios/vocabulary/resources';

/** A seat's picture while it is written; read as `SeatPicture` everywhere else. */
export interface WrittenPicture {
  readonly seat: SeatId;
  readonly items: PictureItem[];
  readonly heard: Map<string, HeardFigure>;
  readonly units: Map<UnitId, SeenUnit>;
  readonly sent: SentCommand[];
  readonly refused: RefusedCommand[];
}

export interface MeansState {
  /** Out, by the script or by control's hand. */
  down: boolean;
  /** Control has taken it down: what is given to it is kept until it is back. */
  cut: boolean;
  /** When control last brought it back: no outage of the script that had begun by then counts any more. */
  mendedAt: SimTime | null;
  /** When the next message can pass, where capacity is limited. */
  freeAt: SimTime;
}

/** What stands at a scene to be counted; seats that run it see it with an error. */
export interface SceneCount {
  calledAt: SimTime | null;
  injured: number;
  readonly dead: Set<CasualtyId>;
  /** Living and labelled, still there. */
  readonly labelled: Map<CasualtyId, Label>;
  readonly waiting: Record<Label, number>;
}

/** A message as control keeps it; its words went to those it was sent to. */
export interface MessageState {
  /** Null: SimCell's. */
  readonly from: SeatId | null;
  readonly to: readonly SeatId[];
  /** Control wants nothing more with it. */
  settled: boolean;
}

export interface Information {
  readonly pictures: Map<SeatId, WrittenPicture>;
  readonly means: Map<MeansId, MeansState>;
  /** On their way, by item id. */
  readonly underway: Map<string, EventOf<'ItemSent'>['data']>;
  /** All that were sent, by players and by SimCell. */
  readonly messages: Map<MessageId, MessageState>;
  /** Given to a means that control has taken down, in order. */
  readonly kept: Map<string, EventOf<'ItemKept'>['data']>;
  /** Messages and injects each seat has received, by the id an answer names. */
  readonly received: Map<SeatId, Set<string>>;
  /** Each request by an occasion's name, which does not change with when it was made. */
  readonly requests: Map<RequestId, string>;
  /** How often something has happened that word is sent of: the ordinal of its luck on the way. */
  readonly times: Map<string, number>;
  readonly scenes: Map<PlaceId, SceneCount>;
  /** Clinicians from outside who wait at a hospital. */
  readonly clinicians: Map<PlaceId, Set<ClinicianId>>;
}

export const noInformation = (): Information => ({
  pictures: new Map(),
  means: new Map(),
  underway: new Map(),
  kept: new Map(),
  messages: new Map(),
  received: new Map(),
  requests: new Map(),
  times: new Map(),
  scenes: new Map(),
  clinicians: new Map(),
});

/** Whether an answer names an inject. */
export const isInject = (message: string): boolean => message.startsWith('inject-');

/** What `SendMessage.answers` calls an inject of the script. */
export const injectAnswered = (row: string): string => `inject-${row}`;
