import type { ClinicianId } from '@samaritan/scenarios/values/id';
import type { ItemContent, PictureItem, SeatPicture, SentCommand } from '@samaritan/scenarios/vocabulary/picture';

export type ItemKind = ItemContent['kind'];
export type ItemOf<K extends ItemKind> = PictureItem & {
  readonly content: Extract<ItemContent, { readonly kind: K }>;
};

/** A picture's items by kind, who waits at a door, and its commands by type and by what they were about. */
export interface Recollection {
  /** Oldest first. Figures are left out, the latest of each stand in `heard`; and clinicians, who have a list of their own. */
  readonly items: ReadonlyMap<ItemKind, readonly PictureItem[]>;
  /** The last word of each clinician of whom the last word is that he or she has arrived. */
  readonly arrived: ReadonlyMap<ClinicianId, ItemOf<'clinician'>>;
  readonly sent: ReadonlyMap<SentCommand['type'], readonly SentCommand[]>;
  /** The last of each type about each thing. */
  readonly lastSent: ReadonlyMap<SentCommand['type'], ReadonlyMap<string, SentCommand>>;
}

/**
 * The picture sorted for looking things up. It follows from the picture alone, whose lists only ever grow; so what was
 * sorted before is kept beside it and only the rest is added.
 */
export function recollect(picture: SeatPicture): Recollection {
  const known = sorted.get(picture) ?? new Sorted();
  sorted.set(picture, known);
  known.read(picture);
  return known;
}

class Sorted implements Recollection {
  readonly items = new Map<ItemKind, PictureItem[]>();
  readonly arrived = new Map<ClinicianId, ItemOf<'clinician'>>();
  readonly sent = new Map<SentCommand['type'], SentCommand[]>();
  readonly lastSent = new Map<SentCommand['type'], Map<string, SentCommand>>();
  #items = 0;
  #sent = 0;

  read({ items, sent }: SeatPicture): void {
    for (; this.#items < items.length; this.#items++) this.#take(items[this.#items]);
    for (; this.#sent < sent.length; this.#sent++) this.#recall(sent[this.#sent]);
  }

  #take(item: PictureItem | undefined): void {
    if (item === undefined || item.content.kind === 'figures') return;
    if (isClinician(item)) {
      // Only the last word counts, and there may be hundreds of them.
      if (item.content.state === 'arrived') this.arrived.set(item.content.clinician, item);
      else this.arrived.delete(item.content.clinician);
      return;
    }
    append(this.items, item.content.kind, item);
  }

  #recall(command: SentCommand | undefined): void {
    if (command === undefined) return;
    append(this.sent, command.type, command);
    const same = this.lastSent.get(command.type);
    if (same === undefined) this.lastSent.set(command.type, new Map([[command.about, command]]));
    else same.set(command.about, command);
  }
}

const sorted = new WeakMap<SeatPicture, Sorted>();

const isClinician = (item: PictureItem): item is ItemOf<'clinician'> => item.content.kind === 'clinician';

function append<K, V>(map: Map<K, V[]>, key: K, value: V): void {
  const list = map.get(key);
  if (list === undefined) map.set(key, [value]);
  else list.push(value);
}
