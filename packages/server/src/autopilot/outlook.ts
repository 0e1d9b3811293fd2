import type { Desk } from '@samaritan/scenarios/schema/seat';
import type { Seat } from '@samaritan/scenarios/schema/scenario';
import type { PlaceId, SeatId } from '@samaritan/scenarios/values/id';
import { type SimTime, inMinutes } from '@samaritan/scenarios/values/time';
import type { CommandPayloads, CommandType } from '@samaritan/scenarios/vocabulary/commands';
import type { FigureName } from '@samaritan/scenarios/vocabulary/figures';
import type { Permission } from '@samaritan/scenarios/vocabulary/permissions';
import {
  type ItemContent,
  type PictureItem,
  type SeatPicture,
  type SentCommand,
  heardKey,
} from '@samaritan/scenarios/vocabulary/picture';
import type { Situation, Skill } from './act.ts';
import type { Briefing } from './briefing.ts';
import { keysOf } from './geography.ts';
import { type Span, type Temper, tempers } from './skill.ts';

/** A desk acts at once on what it knows its way about, later on what is new to it. */
export type Pace = 'routine' | 'disaster';

export type ItemOf<K extends ItemContent['kind']> = PictureItem & {
  readonly content: Extract<ItemContent, { readonly kind: K }>;
};

/**
 * What a desk has in its head at a look: its picture, less what has arrived too lately for a desk of its skill to have taken
 * in at this pace, and the briefing.
 */
export class Outlook {
  readonly id: SeatId;
  readonly own: Seat;
  readonly skill: Skill;
  readonly temper: Temper;
  readonly now: SimTime;
  readonly briefing: Briefing;
  readonly picture: SeatPicture;
  /** Items taken in, by kind, oldest first. Figures are left out: the latest of each stand in `picture.heard`. */
  readonly #items: ReadonlyMap<string, readonly PictureItem[]>;
  readonly #luck: Situation['luck'];

  constructor({ picture, seat, skill, now, briefing, luck }: Situation, own: Seat, pace: Pace) {
    const temper = tempers[skill];
    this.id = seat;
    this.own = own;
    this.skill = skill;
    this.temper = temper;
    this.now = now;
    this.briefing = briefing;
    this.picture = picture;
    this.#luck = luck;
    const items = new Map<string, PictureItem[]>();
    for (const item of picture.items) {
      const { kind } = item.content;
      if (kind === 'figures' || !isTakenIn(item, temper[pace], { now, luck })) continue;
      const same = items.get(kind);
      if (same === undefined) items.set(kind, [item]);
      else same.push(item);
    }
    this.#items = items;
  }

  get desk(): Desk {
    return this.own.desk;
  }

  may(permission: Permission): boolean {
    return this.own.may.includes(permission);
  }

  /** Places of one kind that this seat runs. */
  runs(kind: 'hospitals' | 'sites' | 'bases' | 'crossings' | 'stockpiles'): readonly PlaceId[] {
    return this.own.runs.filter((place) => place in this.briefing[kind]);
  }

  /** Items of one kind, oldest first. */
  of<K extends Exclude<ItemContent['kind'], 'figures'>>(kind: K): readonly ItemOf<K>[] {
    const items = this.#items.get(kind) ?? [];
    return items.filter((item): item is ItemOf<K> => item.content.kind === kind);
  }

  /** The latest heard of a figure; null where nothing was. */
  figure(place: PlaceId, figure: FigureName): number | null {
    return this.picture.heard.get(heardKey(place, figure))?.value ?? null;
  }

  /** When that figure was observed; null where nothing was heard. */
  observedAt(place: PlaceId, figure: FigureName): SimTime | null {
    return this.picture.heard.get(heardKey(place, figure))?.observedAt ?? null;
  }

  /** Sites of an incident this seat was told of, or has heard figures of people hurt from, in the briefing's order. */
  incidents(): readonly PlaceId[] {
    const told = new Set(this.of('incident').map(({ content }) => content.site));
    return keysOf(this.briefing.sites).filter((site) => told.has(site) || (this.figure(site, 'injured') ?? 0) > 0);
  }

  /** People hurt at all incidents together, as far as heard. */
  hurt(): number {
    return this.incidents().reduce((sum, site) => sum + (this.figure(site, 'injured') ?? 0), 0);
  }

  /** What this seat's accepted commands of a type said, oldest first. */
  gave<T extends CommandType>(type: T): readonly CommandPayloads[T][] {
    return this.picture.sent.flatMap((sent) => {
      const payload = said(sent, type);
      return payload === null ? [] : [payload];
    });
  }

  /** Accepted commands of a type about one thing; about anything where not said. */
  sent(type: CommandType, about?: string): readonly SentCommand[] {
    return this.picture.sent.filter((sent) => sent.type === type && (about === undefined || sent.about === about));
  }

  has(type: CommandType, about?: string): boolean {
    return this.picture.sent.some((sent) => sent.type === type && (about === undefined || sent.about === about));
  }

  /** Minutes since the last such command; infinite where there was none. */
  minutesSince(type: CommandType, about?: string): number {
    const last = this.sent(type, about).at(-1);
    return last === undefined ? Number.POSITIVE_INFINITY : inMinutes(this.now) - inMinutes(last.at);
  }

  minutesSinceItem(item: Pick<PictureItem, 'arrivedAt'>): number {
    return inMinutes(this.now) - inMinutes(item.arrivedAt);
  }

  luck(purpose: string, count: number): number {
    return this.#luck(purpose, count);
  }
}

interface Moment {
  readonly now: SimTime;
  readonly luck: Situation['luck'];
}

/** Whether a desk has taken in an item of its stream; luck is asked only where it decides. */
function isTakenIn(item: PictureItem, span: Span, { now, luck }: Moment): boolean {
  const minutes = inMinutes(now) - inMinutes(item.arrivedAt);
  if (minutes < span.least) return false;
  return minutes >= span.most || takenInAt(item, span, luck) <= now;
}

/** When a desk has taken in an item of its stream. */
export const takenInAt = (item: PictureItem, { least, most }: Span, luck: Situation['luck']): number =>
  item.arrivedAt + (least + (most - least) * luck('reaction', item.n)) * 60_000;

/** The payload of a sent command, where it is of this type: the two stand together since the command was accepted. */
const said = <T extends CommandType>(sent: SentCommand, type: T): CommandPayloads[T] | null =>
  sent.type === type ? (sent.payload as CommandPayloads[T]) : null;
