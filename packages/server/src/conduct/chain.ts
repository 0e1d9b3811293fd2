import { EngineFault } from '@samaritan/scenarios/values/result';
import type { Event } from '../engine/kernel/event.ts';
import { upcast } from '../log/upcast.ts';
import type { EventLine } from '../store/event.ts';
import { sha256 } from '../study/sha.ts';

/** The log's chain from any line on: each line holds the hash of the exact bytes of the line before it. */
export class Chain {
  #head: string;

  /** Goes on from a head, which is the hash of the last line so far. */
  constructor(head: string) {
    this.#head = head;
  }

  get head(): string {
    return this.#head;
  }

  /** The line of the next event, as a log writer writes it. */
  link(event: Event): EventLine {
    const line = `${JSON.stringify(event).slice(0, -1)},"prev":"${this.#head}"}`;
    this.#head = sha256(line);
    return { seq: event.seq, at: event.at, line };
  }

  /** The event of a stored line; a line that does not continue the chain is not believed. */
  read({ seq, line }: EventLine): Event {
    const { prev, ...event } = JSON.parse(line) as Event & { readonly prev: string };
    if (prev !== this.#head || event.seq !== seq)
      throw new EngineFault(`the stored log is broken at event ${seq}: it does not continue the line before`);
    this.#head = sha256(line);
    return upcast(event);
  }
}

/** A chain right behind the header's line. */
export const chainAfter = (line: string): Chain => new Chain(sha256(line));

/** The event of a stored line, whose chain was checked before. */
export function eventOf({ line }: EventLine): Event {
  const { prev: _, ...event } = JSON.parse(line) as Event & { readonly prev: string };
  return upcast(event);
}
