import type { SimTime } from '@samaritan/scenarios/values/time';
import type { CommandType } from '@samaritan/scenarios/vocabulary/commands';
import type { SeatBriefing } from '@samaritan/server/views/seat/briefing-view';
import type { Speaker } from '@samaritan/server/words/speaker';
import { type Accessor, createContext, useContext } from 'solid-js';
import type { Drafts } from '../live/drafts.ts';
import type { Outbox, OutgoingCommand, Sending } from '../live/outbox.ts';
import type { SeatFacts } from '../live/seat-facts.ts';
import type { SeatLink } from '../live/seat-link.ts';
import type { FormValues } from './forms/description.ts';

export const seatTabs = [
  'inbox',
  'desk',
  'act',
  'map',
  'requests',
  'roster',
  'forms',
  'log',
  'agreements',
  'checklist',
  'news',
  'more',
] as const;
export type SeatTab = (typeof seatTabs)[number];

/** What is opened for doing: a command's form, and what it starts with. */
export interface OpenAction {
  readonly type: CommandType;
  readonly start: FormValues | null;
}

/** Everything the parts of a seat's page share. */
export interface SeatRoom {
  readonly briefing: SeatBriefing;
  /** Watched over a shoulder: nothing can be done. */
  readonly readOnly: boolean;
  readonly link: SeatLink;
  readonly facts: Accessor<SeatFacts>;
  /** Exercise time, to the second; and to the minute, for ages in lists. */
  readonly now: Accessor<SimTime>;
  readonly minute: Accessor<SimTime>;
  readonly speak: Accessor<Speaker>;
  readonly outbox: Outbox;
  readonly drafts: Drafts;
  readonly send: (command: Omit<OutgoingCommand, 'id'>) => Promise<Sending>;
  readonly tab: Accessor<SeatTab>;
  readonly chooseTab: (tab: SeatTab) => void;
  /** `n` of the item that is being read. */
  readonly opened: Accessor<number | null>;
  readonly open: (n: number | null) => void;
  readonly action: Accessor<OpenAction | null>;
  readonly act: (type: CommandType | null, start?: FormValues) => void;
  readonly isRead: (n: number) => boolean;
}

const RoomContext = createContext<SeatRoom>();
export const RoomProvider = RoomContext.Provider;

/** The seat whose page this is. */
export function useRoom(): SeatRoom {
  const room = useContext(RoomContext);
  if (room === undefined) throw new Error('outside of a seat’s page');
  return room;
}
