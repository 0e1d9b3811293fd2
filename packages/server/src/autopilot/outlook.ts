import type { Desk } from '@samaritan/scenarios/schema/seat';
import type { Seat } from '@samaritan/scenarios/schema/scenario';
import type { PlaceId, SeatId } from '@samaritan/scenarios/values/id';
import { type SimTime, inMinutes, simTime } from '@samaritan/scenarios/values/time';
import type { CommandPayloads, CommandType, ReportedFigure } from '@samaritan/scenarios/vocabulary/commands';
import type { FigureName } from '@samaritan/scenarios/vocabulary/figures';
import type { Permission } from '@samaritan/scenarios/vocabulary/permissions';
import type { PictureItem, RefusedCommand, SeenUnit, SentCommand } from '@samaritan/scenarios/vocabulary/picture';
import type { Situation, Skill } from './act.ts';
import { Answers } from './answers.ts';
import type { Briefing } from './briefing.ts';
import { keysOf } from './geography.ts';
import { perDesk } from './per-briefing.ts';
import type { ItemKind, ItemOf, Recollection } from './recollection.ts';
import { type Span, type Temper, tempers } from './skill.ts';

/** A desk acts at once on what it knows its way about, later on what is new to it. */
export type Pace = 'routine' | 'disaster';

/** All of a situation that stays the same from look to look. */
export type Standing = Pick<Situation, 'seat' | 'skill' | 'briefing' | 'luck'>;

/**
 * What a desk has in its head: its picture, less what has arrived too lately for a desk of its skill to have taken in at this
 * pace, and the briefing. All that a duty is told of the picture and of the time it is told by this, which so knows what
 * each answer rests on and until when it holds.
 */
export class Outlook {
  readonly id: SeatId;
  readonly own: Seat;
  readonly skill: Skill;
  readonly temper: Temper;
  readonly briefing: Briefing;
  readonly #span: Span;
  readonly #luck: Situation['luck'];
  readonly #recalled: Recollection;
  readonly #answers = new Answers();

  constructor({ seat, skill, briefing, luck }: Standing, own: Seat, pace: Pace, recalled: Recollection) {
    this.id = seat;
    this.own = own;
    this.skill = skill;
    this.temper = tempers[skill];
    this.briefing = briefing;
    this.#span = this.temper[pace];
    this.#luck = luck;
    this.#recalled = recalled;
  }

  /** To be told at each look, when the picture has been read. */
  turnTo(now: SimTime): void {
    this.#answers.turnTo(this.#recalled.reading, now);
  }

  get desk(): Desk {
    return this.own.desk;
  }

  /** What is said of this moment holds for no other: `hasBeen` says until when. */
  get now(): SimTime {
    this.#answers.holdUntil(this.#answers.now);
    return simTime(this.#answers.now);
  }

  may(permission: Permission): boolean {
    return this.own.may.includes(permission);
  }

  /** Places of one kind that this seat runs. */
  runs(kind: PlaceKind): readonly PlaceId[] {
    return placesRun(this, kind);
  }

  /** What `derive`, a constant of its module or of a duty, makes of this: once for all that ask, until what it looked at changes. */
  derived<T>(derive: (look: Outlook) => T): T {
    return this.#answers.ask(derive, () => derive(this));
  }

  /** Items of one kind that were taken in, oldest first. */
  of<K extends Exclude<ItemKind, 'figures' | 'clinician'>>(kind: K): readonly ItemOf<K>[] {
    const all = this.#answers.ask(kind, () => this.#takeIn(kind));
    return all as readonly ItemOf<K>[]; // sorted by kind when recalled
  }

  /**
   * The first so many clinicians who pass and of whom the last that was taken in is that they have arrived, at any hospital.
   * Hundreds may wait, most of whom will not pass.
   */
  arrived(most: number, passes: (word: ItemOf<'clinician'>['content']) => boolean): readonly ItemOf<'clinician'>[] {
    this.#answers.restOn(this.#recalled.arrived);
    const found: ItemOf<'clinician'>[] = [];
    for (const item of this.#recalled.arrived.clinicians.values()) {
      if (found.length >= most) break;
      if (passes(item.content) && this.hasTakenIn(item)) found.push(item);
    }
    return found;
  }

  /** The latest heard of a figure; null where nothing was. */
  figure(place: PlaceId, figure: FigureName): number | null {
    const word = this.#recalled.word(place, figure);
    this.#answers.restOn(word);
    return word.heard?.value ?? null;
  }

  /** The latest heard of a place of these figures, in their order, in the words of a report. */
  figures(place: PlaceId, names: readonly FigureName[]): readonly ReportedFigure[] {
    this.#answers.restOn(this.#recalled.place(place));
    const found: ReportedFigure[] = [];
    for (const figure of names) {
      const value = this.#recalled.word(place, figure).heard?.value;
      if (value !== undefined) found.push({ place, figure, value });
    }
    return found;
  }

  /** Sites of an incident this seat was told of, or has heard figures of people hurt from, in the briefing's order. */
  incidents(): readonly PlaceId[] {
    return this.derived(findIncidents);
  }

  /** People hurt at all incidents together, as far as heard. */
  hurt(): number {
    return this.incidents().reduce((sum, site) => sum + (this.figure(site, 'injured') ?? 0), 0);
  }

  /** Figures come again and again, so only the least reaction is asked of them. */
  isHurtAt(site: PlaceId): boolean {
    const word = this.#recalled.word(site, 'injured');
    this.#answers.restOn(word.said);
    return word.heard !== undefined && word.heard.value > 0 && this.hasBeen(this.#span.least, word.heard.arrivedAt);
  }

  /** Units that answer to this seat, as last seen. */
  units(): Iterable<SeenUnit> {
    this.#answers.restOn(this.#recalled.board);
    return this.#recalled.board.units.values();
  }

  /** What this seat's accepted commands of a type said, oldest first. */
  gave<T extends CommandType>(type: T): readonly CommandPayloads[T][] {
    return this.#sent(type).payloads as readonly CommandPayloads[T][]; // each stands with its type since it was accepted
  }

  /** Accepted commands of a type, or of all, oldest first. */
  sent(type?: CommandType): readonly SentCommand[] {
    if (type !== undefined) return this.#sent(type).commands;
    this.#answers.restOn(this.#recalled.allSent);
    return this.#recalled.allSent.commands;
  }

  /** Refused commands, oldest first. */
  refused(): readonly RefusedCommand[] {
    this.#answers.restOn(this.#recalled.refused);
    return this.#recalled.refused.commands;
  }

  /** All things that commands of a type were about. */
  things(type: CommandType): { readonly has: (about: string) => boolean } {
    return this.#sent(type).about;
  }

  /** Whether a command of a type was sent; about one thing, where said. */
  has(type: CommandType, about?: string): boolean {
    return this.lastSent(type, about) !== undefined;
  }

  /** When such a command was last sent; undefined where none was. */
  lastSent(type: CommandType, about?: string): SimTime | undefined {
    const { commands, about: things } = this.#sent(type);
    return (about === undefined ? commands.at(-1) : things.get(about))?.at;
  }

  /** Whether no such command about this thing was sent in the last so many minutes. */
  isDue(minutes: number, type: CommandType, about: string): boolean {
    const sent = this.#recalled.sent(type);
    this.#answers.restOn(this.#recalled.again(sent, about));
    const last = sent.about.get(about);
    return last === undefined || this.hasBeen(minutes, last.at);
  }

  /** Whether so many minutes have gone by since a time. */
  hasBeen(minutes: number, since: SimTime): boolean {
    const { now } = this.#answers;
    if (inMinutes(simTime(now)) - inMinutes(since) >= minutes) return true;
    this.#answers.holdUntil(since + minutes * 60_000 - margin);
    return false;
  }

  /**
   * Whether an item of the stream has been taken in; luck is asked only where it decides, by when the thing was observed: one
   * item more in another world shifts nobody's reaction to the rest.
   */
  hasTakenIn(item: PictureItem): boolean {
    const { least, most } = this.#span;
    if (!this.hasBeen(least, item.arrivedAt)) return false;
    if (inMinutes(simTime(this.#answers.now)) - inMinutes(item.arrivedAt) >= most) return true;
    const at = takenInAt(item, this.#span, this.#luck('reaction', item.observedAt));
    if (at <= this.#answers.now) return true;
    this.#answers.holdUntil(at - margin);
    return false;
  }

  #sent(type: CommandType): ReturnType<Recollection['sent']> {
    const sent = this.#recalled.sent(type);
    this.#answers.restOn(sent);
    return sent;
  }

  /** All but the last few have been taken in by any desk. */
  #takeIn(kind: ItemKind): readonly PictureItem[] {
    const told = this.#recalled.told(kind);
    this.#answers.restOn(told);
    const { items } = told;
    const sure = this.#answers.now - this.#span.most * 60_000;
    let recent = items.length;
    while (recent > 0 && (items[recent - 1]?.arrivedAt ?? 0) > sure) recent--;
    if (recent === items.length) return items;
    return [...items.slice(0, recent), ...items.slice(recent).filter((item) => this.hasTakenIn(item))];
  }
}

/** Milliseconds before its time from which an answer is worked out anew, so that no rounding of minutes can keep it too long. */
const margin = 1;

function findIncidents(look: Outlook): readonly PlaceId[] {
  const told = new Set(look.of('incident').map(({ content }) => content.site));
  return keysOf(look.briefing.sites).filter((site) => told.has(site) || look.isHurtAt(site));
}

type PlaceKind = 'hospitals' | 'sites' | 'bases' | 'crossings' | 'stockpiles';

const placesRun = perDesk(({ own, briefing }, kind: PlaceKind) => own.runs.filter((place) => place in briefing[kind]));

/** When a desk has taken in an item of its stream, by its luck with that item. */
export const takenInAt = (item: PictureItem, { least, most }: Span, u: number): number =>
  item.arrivedAt + (least + (most - least) * u) * 60_000;
