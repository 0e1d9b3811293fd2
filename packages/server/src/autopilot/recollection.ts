import type { ClinicianId, PlaceId } from '@samaritan/scenarios/values/id';
import type { CommandType } from '@samaritan/scenarios/vocabulary/commands';
import type { FigureName } from '@samaritan/scenarios/vocabulary/figures';
import {
  type HeardFigure,
  type ItemContent,
  type PictureItem,
  type RefusedCommand,
  type SeatPicture,
  type SentCommand,
  heardKey,
} from '@samaritan/scenarios/vocabulary/picture';
import type { Ground } from './answers.ts';

export type ItemKind = ItemContent['kind'];
export type ItemOf<K extends ItemKind> = PictureItem & {
  readonly content: Extract<ItemContent, { readonly kind: K }>;
};

/** Items of one kind, oldest first. */
interface Told extends Ground {
  readonly items: PictureItem[];
}

/** Of whom the last word is that he or she has arrived, with that word. */
interface AtTheDoor extends Ground {
  readonly clinicians: Map<ClinicianId, ItemOf<'clinician'>>;
}

/** Accepted commands of one type, oldest first, and the last about each thing. */
interface Sent extends Ground {
  readonly commands: SentCommand[];
  readonly payloads: unknown[];
  readonly about: Map<string, SentCommand>;
  /** Changed when one more is sent about this very thing; of those things that were asked for. */
  readonly again: Map<string, Ground>;
}

/** What was heard of one place, by figure; changed when any value does. */
interface OfPlace extends Ground {
  readonly words: Map<string, Word>;
}

/** The latest of one figure; changed when its value does, as `said` is whenever it is heard again. */
interface Word extends Ground {
  readonly key: string;
  heard: HeardFigure | undefined;
  readonly said: Ground;
}

/**
 * The picture sorted for looking things up, each part with the reading at which it last changed. It follows from the picture
 * alone: lists that only ever grow, figures and a board that change only with the items that bring them. So what was sorted
 * before is kept, and only the rest is added.
 */
export class Recollection {
  /** How often the picture was read and had changed. */
  reading = 0;
  readonly arrived: AtTheDoor = { ...unchanged(), clinicians: new Map() };
  readonly board: Ground & { readonly units: SeatPicture['units'] };
  readonly allSent: Ground & { readonly commands: readonly SentCommand[] };
  readonly refused: Ground & { readonly commands: readonly RefusedCommand[] };
  readonly #picture: SeatPicture;
  /** Figures are left out, the latest of each stand in `#places`; and clinicians, who have a list of their own. */
  readonly #told = new Map<ItemKind, Told>();
  readonly #sent = new Map<CommandType, Sent>();
  readonly #places = new Map<PlaceId, OfPlace>();
  #itemsRead = 0;
  #sentRead = 0;
  #refusedRead = 0;

  constructor(picture: SeatPicture) {
    this.#picture = picture;
    this.board = { ...unchanged(), units: picture.units };
    this.allSent = { ...unchanged(), commands: picture.sent };
    this.refused = { ...unchanged(), commands: picture.refused };
    this.read();
  }

  /** Takes in what has been added to the picture since it was last read. */
  read(): void {
    const { items, sent, refused } = this.#picture;
    if (this.#itemsRead === items.length && this.#sentRead === sent.length && this.#refusedRead === refused.length)
      return;
    this.reading++;
    for (; this.#itemsRead < items.length; this.#itemsRead++) this.#take(items[this.#itemsRead]);
    if (this.#sentRead < sent.length) this.allSent.changed = this.reading;
    for (; this.#sentRead < sent.length; this.#sentRead++) this.#recall(sent[this.#sentRead]);
    if (this.#refusedRead < refused.length) this.refused.changed = this.reading;
    this.#refusedRead = refused.length;
  }

  told(kind: ItemKind): Told {
    let told = this.#told.get(kind);
    if (told === undefined) this.#told.set(kind, (told = { ...unchanged(), items: [] }));
    return told;
  }

  sent(type: CommandType): Sent {
    let sent = this.#sent.get(type);
    if (sent === undefined)
      this.#sent.set(type, (sent = { ...unchanged(), commands: [], payloads: [], about: new Map(), again: new Map() }));
    return sent;
  }

  /** Changed when one more command of a type is sent about this thing. */
  again({ again }: Sent, about: string): Ground {
    let ground = again.get(about);
    if (ground === undefined) again.set(about, (ground = unchanged()));
    return ground;
  }

  place(place: PlaceId): OfPlace {
    let ofPlace = this.#places.get(place);
    if (ofPlace === undefined) this.#places.set(place, (ofPlace = { ...unchanged(), words: new Map() }));
    return ofPlace;
  }

  word(place: PlaceId, figure: FigureName): Word {
    const { words } = this.place(place);
    let word = words.get(figure);
    if (word === undefined) {
      const key = heardKey(place, figure);
      words.set(figure, (word = { ...unchanged(), key, heard: this.#picture.heard.get(key), said: unchanged() }));
    }
    return word;
  }

  #take(item: PictureItem | undefined): void {
    if (item === undefined) return;
    const { content } = item;
    if (content.kind === 'figures') {
      if (content.units !== undefined) this.board.changed = this.reading;
      for (const { place, figure } of content.figures) this.#hearAgain(this.#places.get(place), figure);
    } else if (isClinician(item)) {
      // Only the last word counts, and there may be hundreds of them.
      this.arrived.changed = this.reading;
      if (item.content.state === 'arrived') this.arrived.clinicians.set(item.content.clinician, item);
      else this.arrived.clinicians.delete(item.content.clinician);
    } else {
      const told = this.told(content.kind);
      told.items.push(item);
      told.changed = this.reading;
    }
  }

  #hearAgain(ofPlace: OfPlace | undefined, figure: string): void {
    const word = ofPlace?.words.get(figure);
    if (ofPlace === undefined || word === undefined) return;
    const heard = this.#picture.heard.get(word.key);
    if (heard === word.heard) return;
    if (heard?.value !== word.heard?.value) ofPlace.changed = word.changed = this.reading;
    word.said.changed = this.reading;
    word.heard = heard;
  }

  #recall(command: SentCommand | undefined): void {
    if (command === undefined) return;
    const sent = this.sent(command.type);
    sent.commands.push(command);
    sent.payloads.push(command.payload);
    sent.about.set(command.about, command);
    const again = sent.again.get(command.about);
    if (again !== undefined) again.changed = this.reading;
    sent.changed = this.reading;
  }
}

const unchanged = (): Ground => ({ changed: 0, namedBy: null });

const isClinician = (item: PictureItem): item is ItemOf<'clinician'> => item.content.kind === 'clinician';
