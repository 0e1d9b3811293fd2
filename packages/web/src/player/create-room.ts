import type { CommandType } from '@samaritan/scenarios/vocabulary/commands';
import { simTime } from '@samaritan/scenarios/values/time';
import type { SeatBriefing } from '@samaritan/server/views/seat/briefing-view';
import { isTRPCClientError } from '@trpc/client';
import { createEffect, createMemo, createSignal } from 'solid-js';
import { keep, kept } from '../i18n/kept.ts';
import { api } from '../live/api.ts';
import { commandId } from '../live/command-id.ts';
import { connection } from '../live/connection.ts';
import { Drafts } from '../live/drafts.ts';
import { createNow } from '../live/now.ts';
import { Outbox, type OutgoingCommand } from '../live/outbox.ts';
import { exerciseTimeAt } from '../live/running-clock.ts';
import { type OverShoulder, createSeatLink } from '../live/seat-link.ts';
import { createRead } from './read-letters.ts';
import type { FormValues } from './forms/description.ts';
import { createSpeaker } from './names.ts';
import type { SeatNews } from './seat-news.ts';
import type { OpenAction, SeatRoom, SeatTab } from './seat-room.ts';
import { width } from '../ui/width.ts';

export interface RoomSources {
  readonly briefing: SeatBriefing;
  readonly over: OverShoulder;
  /** Before the names of what is kept in this browser, where control acts for the seat: what its own people began is theirs. */
  readonly whose?: string;
  readonly news: SeatNews;
  /** The part of the page that is open stands in its address, so that a phone's back goes back. */
  readonly tab: () => SeatTab;
  readonly chooseTab: (tab: SeatTab) => void;
}

type SeatCommandInput = Parameters<ReturnType<typeof api>['seat']['command']['mutate']>[0]['command'];

const lasting = new Set(['BAD_REQUEST', 'UNAUTHORIZED', 'FORBIDDEN', 'NOT_FOUND']);

/** Everything the parts of a seat's page share, as long as the caller is on the page. */
export function createRoom({ briefing, over, whose = '', news, tab, chooseTab }: RoomSources): SeatRoom {
  const own = `${briefing.exercise.id}.${briefing.seat.id}`;
  const [opened, setOpened] = createSignal<number | null>(null);
  const [action, setAction] = createSignal<OpenAction | null>(null);
  const read = createRead(own);
  const link = createSeatLink({
    over,
    told: (brought, first) => {
      if (!first) news.tell(link.facts(), brought);
    },
  });
  const tick = createNow(500);
  const now = createMemo(() => {
    const clock = link.clock();
    return simTime(clock === null ? 0 : Math.floor(exerciseTimeAt(clock, tick()) / 1000) * 1000);
  });
  const minute = createMemo(() => simTime(Math.floor(now() / 60_000) * 60_000));
  const outbox = new Outbox({
    // The form of the input knows no read-only lists; the call changes none.
    send: (command) => api().seat.command.mutate({ command: command as SeatCommandInput }),
    isLasting: (error) => isTRPCClientError(error) && lasting.has(codeOf(error.data)),
    kept: () => kept(`outbox.${own}`),
    keep: (text) => keep(`outbox.${own}`, text),
    now: () => Date.now(),
  });
  const drafts = new Drafts({
    kept: (place) => kept(`${whose}draft.${own}.${place}`),
    keep: (place, text) => keep(`${whose}draft.${own}.${place}`, text),
    save: async (place, text) => {
      // The server keeps drafts for who sits in the seat.
      if (over === null) await api().seat.saveDraft.mutate({ place, text });
    },
    now: () => Date.now(),
  });
  if (over === null) {
    api()
      .seat.drafts.query()
      .then((kept) => drafts.takeIn(kept))
      .catch(() => undefined); // those of this browser are there; the server's come with the next visit
    createEffect(() => {
      if (connection().state !== 'lost') void outbox.flush();
    });
  }
  return {
    briefing,
    readOnly: over !== null,
    link,
    facts: link.facts,
    now,
    minute,
    speak: createSpeaker(briefing),
    outbox,
    drafts,
    send: (command) => outbox.give({ ...command, id: commandId(briefing.seat.id) } as OutgoingCommand),
    tab,
    chooseTab,
    opened,
    open: (n) => {
      setOpened(n);
      if (n !== null) read.mark(n);
      if (n !== null && width() !== 'wide' && width() !== 'laptop' && tab() !== 'news') chooseTab('inbox');
    },
    action,
    act: (type: CommandType | null, start?: FormValues) => {
      setAction(type === null ? null : { type, start: start ?? null });
      if (type !== null) chooseTab('act');
    },
    isRead: read.has,
  };
}

const codeOf = (data: unknown): string =>
  typeof data === 'object' && data !== null && 'code' in data && typeof data.code === 'string' ? data.code : '';
