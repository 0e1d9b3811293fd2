import type { SimTime } from '@samaritan/scenarios/values/time';
import type { Sealed } from '@samaritan/scenarios/vocabulary/sealed';
import type { Event } from '../../engine/kernel/event.ts';

export interface Writing {
  readonly kind: 'message' | 'journal' | 'observation';
  /** The message's id, or the entry's number. */
  readonly id: string;
  readonly at: SimTime;
  readonly seals: readonly Sealed[];
}

/** What people wrote in play, to be searched. A fold over stored events, in their order. */
export class Writings {
  readonly #all: Writing[] = [];

  get all(): readonly Writing[] {
    return this.#all;
  }

  on({ type, data, seq, at, occurredAt }: Event): void {
    if (type === 'MessageSent' || type === 'SimCellSpoke')
      this.#all.push({ kind: 'message', id: data.message, at, seals: [data.subject, data.body] });
    else if (type === 'JournalEntered')
      this.#all.push({ kind: 'journal', id: String(seq), at: occurredAt, seals: [data.text] });
    else if (type === 'ObservationRecorded')
      this.#all.push({ kind: 'observation', id: String(seq), at: occurredAt, seals: [data.text] });
  }
}
