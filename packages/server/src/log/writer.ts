import type { Event } from '../engine/kernel/event.ts';
import type { World } from '../engine/world.ts';
import { OutcomeDigest, worldDigest } from './digests.ts';
import type { Hash } from './hash.ts';
import { type LogHeader, type LogTrailer, unsealedTrailer } from './header.ts';

/**
 * Writes a log line by line: a header, one line an event with the hash of the line before it, a trailer. The lines it
 * gives are the exact bytes to keep (UTF-8, each ended by a line feed).
 */
export class LogWriter {
  readonly #hash: Hash;
  readonly #write: (line: string) => void;
  readonly #outcome = new OutcomeDigest();
  #head: string;
  #events = 0;

  constructor(header: LogHeader, hash: Hash, write: (line: string) => void) {
    this.#hash = hash;
    this.#write = write;
    const line = JSON.stringify(header);
    this.#head = hash(line);
    write(line);
  }

  on(event: Event): void {
    // The link goes in as text: copying every event to add one field would cost as much as writing it.
    const line = `${JSON.stringify(event).slice(0, -1)},"prev":"${this.#head}"}`;
    this.#head = this.#hash(line);
    this.#events++;
    this.#outcome.on(event);
    this.#write(line);
  }

  end(world: World): LogTrailer {
    const unsealed = {
      trailer: true,
      events: this.#events,
      head: this.#head,
      outcome: this.#outcome.digest(this.#hash),
      world: worldDigest(world, this.#hash),
    } as const;
    const trailer: LogTrailer = { ...unsealed, seal: this.#hash(unsealedTrailer(unsealed)) };
    this.#write(JSON.stringify(trailer));
    return trailer;
  }
}
