import type { Desk } from '@samaritan/scenarios/schema/seat';
import type { Seat } from '@samaritan/scenarios/schema/scenario';
import type { PlaceId, SeatId } from '@samaritan/scenarios/values/id';
import { type SimTime, inMinutes } from '@samaritan/scenarios/values/time';
import type { CommandPayloads, CommandType } from '@samaritan/scenarios/vocabulary/commands';
import type { FigureName } from '@samaritan/scenarios/vocabulary/figures';
import type { Permission } from '@samaritan/scenarios/vocabulary/permissions';
import {
  type HeardFigure,
  type PictureItem,
  type SeatPicture,
  type SentCommand,
  heardKey,
} from '@samaritan/scenarios/vocabulary/picture';
import type { Situation, Skill } from './act.ts';
import type { Briefing } from './briefing.ts';
import { keysOf } from './geography.ts';
import { perDesk } from './per-briefing.ts';
import { type ItemKind, type ItemOf, type Recollection, recollect } from './recollection.ts';
import { type Span, type Temper, tempers } from './skill.ts';

/** A desk acts at once on what it knows its way about, later on what is new to it. */
export type Pace = 'routine' | 'disaster';

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
  readonly #span: Span;
  readonly #luck: Situation['luck'];
  readonly #recalled: Recollection;
  readonly #taken = new Map<ItemKind, readonly PictureItem[]>();
  readonly #derived = new Map<(look: Outlook) => unknown, unknown>();
  #incidents: readonly PlaceId[] | null = null;

  constructor({ picture, seat, skill, now, briefing, luck }: Situation, own: Seat, pace: Pace) {
    this.id = seat;
    this.own = own;
    this.skill = skill;
    this.temper = tempers[skill];
    this.now = now;
    this.briefing = briefing;
    this.picture = picture;
    this.#span = this.temper[pace];
    this.#luck = luck;
    this.#recalled = recollect(picture);
  }

  get desk(): Desk {
    return this.own.desk;
  }

  may(permission: Permission): boolean {
    return this.own.may.includes(permission);
  }

  /** Places of one kind that this seat runs. */
  runs(kind: PlaceKind): readonly PlaceId[] {
    return placesRun(this, kind);
  }

  /** What `derive`, a constant of its module, makes of this look: once, for all duties that ask. */
  derived<T>(derive: (look: Outlook) => T): T {
    if (!this.#derived.has(derive)) this.#derived.set(derive, derive(this));
    return this.#derived.get(derive) as T; // put there by the line above
  }

  /** Items of one kind that were taken in, oldest first. */
  of<K extends Exclude<ItemKind, 'figures' | 'clinician'>>(kind: K): readonly ItemOf<K>[] {
    const all = this.#taken.get(kind) ?? this.#takeIn(this.#recalled.items.get(kind) ?? []);
    this.#taken.set(kind, all);
    return all as readonly ItemOf<K>[]; // sorted by kind when recalled
  }

  /** Clinicians of whom the last that was taken in is that they have arrived, at any hospital. */
  arrived(): readonly ItemOf<'clinician'>[] {
    return [...this.#recalled.arrived.values()].filter((item) =>
      isTakenIn(item, this.#span, { now: this.now, luck: this.#luck }),
    );
  }

  /** The latest heard of a figure; null where nothing was. */
  figure(place: PlaceId, figure: FigureName): number | null {
    return this.#heard(place, figure)?.value ?? null;
  }

  /** Sites of an incident this seat was told of, or has heard figures of people hurt from, in the briefing's order. */
  incidents(): readonly PlaceId[] {
    if (this.#incidents !== null) return this.#incidents;
    const told = new Set(this.of('incident').map(({ content }) => content.site));
    const sites = keysOf(this.briefing.sites).filter((site) => told.has(site) || this.#isHurtAt(site));
    this.#incidents = sites;
    return sites;
  }

  /** People hurt at all incidents together, as far as heard. */
  hurt(): number {
    return this.incidents().reduce((sum, site) => sum + (this.figure(site, 'injured') ?? 0), 0);
  }

  /** What this seat's accepted commands of a type said, oldest first. */
  gave<T extends CommandType>(type: T): readonly CommandPayloads[T][] {
    return this.sent(type).map((sent) => sent.payload as CommandPayloads[T]); // stands with its type since it was accepted
  }

  /** Accepted commands of a type, oldest first. */
  sent(type: CommandType): readonly SentCommand[] {
    return this.#recalled.sent.get(type) ?? none;
  }

  /** Whether a command of a type was sent; about one thing, where said. */
  has(type: CommandType, about?: string): boolean {
    return this.#last(type, about) !== undefined;
  }

  /** Minutes since the last such command; infinite where there was none. */
  minutesSince(type: CommandType, about?: string): number {
    const last = this.#last(type, about);
    return last === undefined ? Number.POSITIVE_INFINITY : inMinutes(this.now) - inMinutes(last.at);
  }

  minutesSinceItem(item: Pick<PictureItem, 'arrivedAt'>): number {
    return inMinutes(this.now) - inMinutes(item.arrivedAt);
  }

  #last(type: CommandType, about: string | undefined): SentCommand | undefined {
    return about === undefined ? this.sent(type).at(-1) : this.#recalled.lastSent.get(type)?.get(about);
  }

  #heard(place: PlaceId, figure: FigureName): HeardFigure | undefined {
    return this.picture.heard.get(heardKey(place, figure));
  }

  /** Figures come again and again, so only the least reaction is asked of them. */
  #isHurtAt(site: PlaceId): boolean {
    const heard = this.#heard(site, 'injured');
    return heard !== undefined && heard.value > 0 && this.minutesSinceItem(heard) >= this.#span.least;
  }

  /** All but the last few have been taken in by any desk. */
  #takeIn(items: readonly PictureItem[]): readonly PictureItem[] {
    const sure = this.now - this.#span.most * 60_000;
    let recent = items.length;
    while (recent > 0 && (items[recent - 1]?.arrivedAt ?? 0) > sure) recent--;
    if (recent === items.length) return items;
    const moment = { now: this.now, luck: this.#luck };
    return [...items.slice(0, recent), ...items.slice(recent).filter((item) => isTakenIn(item, this.#span, moment))];
  }
}

type PlaceKind = 'hospitals' | 'sites' | 'bases' | 'crossings' | 'stockpiles';

const placesRun = perDesk(({ own, briefing }, kind: PlaceKind) => own.runs.filter((place) => place in briefing[kind]));

const none: readonly SentCommand[] = [];

interface Moment {
  readonly now: SimTime;
  readonly luck: Situation['luck'];
}

/**
 * Whether a desk has taken in an item of its stream; luck is asked only where it decides, by when the thing was observed: one
 * item more in another world shifts nobody's reaction to the rest.
 */
function isTakenIn(item: PictureItem, span: Span, { now, luck }: Moment): boolean {
  const minutes = inMinutes(now) - inMinutes(item.arrivedAt);
  if (minutes < span.least) return false;
  return minutes >= span.most || takenInAt(item, span, luck('reaction', item.observedAt)) <= now;
}

/** When a desk has taken in an item of its stream, by its luck with that item. */
export const takenInAt = (item: PictureItem, { least, most }: Span, u: number): number =>
  item.arrivedAt + (least + (most - least) * u) * 60_000;
