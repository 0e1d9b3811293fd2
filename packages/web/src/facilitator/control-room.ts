import type { SimTime } from '@samaritan/scenarios/values/time';
import { simTime } from '@samaritan/scenarios/values/time';
import type { HistoryView, PictureGapView, RowView } from '@samaritan/server/views/control/frame';
import type { Speaker } from '@samaritan/server/words/speaker';
import { type Accessor, createContext, useContext } from 'solid-js';
import { zoneName } from '../i18n/times.ts';
import { type Timed, momentOf } from '../live/moments.ts';
import type { ControlFacts, ControlLink } from '../live/control-link.ts';
import type { IconName } from '../ui/icons.ts';
import type { HalfTyped } from './half-typed.ts';
import type { ControlBriefing, ControlCommandType, Outcome, Past, PayloadOf } from './shapes.ts';

export const lowerTabs = ['map', 'log', 'seats', 'time'] as const;
export type LowerTab = (typeof lowerTabs)[number];

/** Dialogs of the console: one at a time. */
export type OpenDialog =
  | { readonly kind: 'edit' | 'move' | 'why'; readonly row: string }
  | { readonly kind: 'chain'; readonly seq: number }
  | { readonly kind: 'act'; readonly seat: string }
  | { readonly kind: 'add' | 'adjust' | 'journal' | 'jump' | 'end' | 'find' | 'freeze' };

/** Everything the parts of the console share. */
export interface ControlRoom {
  readonly exercise: string;
  readonly briefing: ControlBriefing;
  readonly link: ControlLink;
  readonly facts: ControlFacts;
  /** Who looks: an account's id; of its role in this exercise. */
  readonly me: { readonly account: string; readonly director: boolean };
  /** Exercise time, to the second; and to the minute, for ages in lists. */
  readonly now: Accessor<SimTime>;
  readonly minute: Accessor<SimTime>;
  readonly speak: Accessor<Speaker>;
  readonly send: <T extends ControlCommandType>(type: T, payload: PayloadOf<T>) => Promise<Outcome>;
  readonly history: Accessor<HistoryView | null>;
  readonly row: Accessor<string | null>;
  readonly chooseRow: (row: string | null) => void;
  readonly chosenRow: Accessor<RowView | null>;
  readonly message: Accessor<string | null>;
  readonly chooseMessage: (message: string | null) => void;
  readonly tab: Accessor<LowerTab>;
  readonly chooseTab: (tab: LowerTab) => void;
  /** Whose picture stands beside the truth; and whether the map shows it or the truth. */
  readonly seat: Accessor<string | null>;
  readonly chooseSeat: (seat: string) => void;
  readonly pictured: Accessor<boolean>;
  readonly showPicture: (picture: boolean) => void;
  readonly picture: Accessor<PictureGapView | null>;
  /** The one time of all charts; null: now. */
  readonly cursor: Accessor<SimTime | null>;
  readonly moveCursor: (at: SimTime | null) => void;
  /** What is looked back at; null: now. */
  readonly past: Accessor<Past | null>;
  readonly lookBack: (at: SimTime | null) => void;
  readonly dialog: Accessor<OpenDialog | null>;
  readonly open: (dialog: OpenDialog | null) => void;
  /** What is typed into the dialog that is open. */
  readonly typed: HalfTyped;
}

const RoomContext = createContext<ControlRoom>();
export const ControlProvider = RoomContext.Provider;

/** The exercise whose console this is. */
export function useControl(): ControlRoom {
  const room = useContext(RoomContext);
  if (room === undefined) throw new Error('outside of a console');
  return room;
}

/** Who moves the exercise: directors and controllers, not those who only watch it. */
export const controllersOf = ({ staff }: Pick<ControlFacts, 'staff'>): ControlFacts['staff'] =>
  staff.filter(({ role }) => role !== 'evaluator');

/** Minutes after midnight in the scenario's zone, as time fields have them. */
export function minuteOfDay({ briefing }: Timed, at: number): number {
  const parts = new Intl.DateTimeFormat('en-CA', {
    timeZone: briefing.zone,
    hour: '2-digit',
    minute: '2-digit',
    hourCycle: 'h23',
  }).formatToParts(momentOf({ briefing }, at));
  const part = (type: string): number => Number(parts.find((one) => one.type === type)?.value ?? 0);
  return part('hour') * 60 + part('minute');
}

/** What the scenario's zone is called now, summer time or not: beside every time that is typed. */
export const zoneNow = (room: Pick<ControlRoom, 'briefing' | 'minute'>): string =>
  zoneName(momentOf(room, room.minute()), room.briefing.zone);

/** The next moment with this time of day that is not earlier than `from`: what is typed lies ahead, after midnight too. */
export function nextWith(timed: Timed, minute: number, from: number): SimTime {
  const whole = Math.floor(from / 60_000) * 60_000;
  const ahead = (minute - minuteOfDay(timed, whole) + 1440) % 1440;
  return simTime(whole + ahead * 60_000);
}

/** The last moment with this time of day that is not later than `until`; null where that was before StartEx. */
export function lastWith(timed: Timed, minute: number, until: number): SimTime | null {
  const whole = Math.floor(until / 60_000) * 60_000;
  const back = (minuteOfDay(timed, whole) - minute + 1440) % 1440;
  const at = whole - back * 60_000;
  return at < 0 ? null : simTime(at);
}

const meansIcons: Readonly<Record<string, IconName>> = {
  'in-person': 'person',
  phone: 'phone',
  radio: 'radio',
  'e-mail': 'mail',
  fax: 'mail',
  social: 'chat',
  cap: 'warning',
};

type Briefed = Pick<ControlRoom, 'briefing'>;

export const meansIcon = ({ briefing }: Briefed, means: string | null): IconName =>
  meansIcons[briefing.means.find(({ id }) => id === means)?.kind ?? ''] ?? 'mail';

/** The code of the state, province or country a seat or place lies in; nothing where none is known. */
export function sideOf({ briefing }: Briefed, id: string): string | undefined {
  const where =
    briefing.seats.find((seat) => seat.id === id)?.jurisdiction ?? briefing.places.find((place) => place.id === id)?.in;
  return briefing.jurisdictions.find((one) => one.id === where)?.code ?? undefined;
}
