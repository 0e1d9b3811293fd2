import { frenchOfPhrase } from '../autopilot/phrases.ts';
import type { Sealed } from '@samaritan/scenarios/vocabulary/sealed';
import { type KeptBody, bodiesOf } from '../store/body.ts';
import type { Database } from '../store/database.ts';
import type { ShownText } from '../views/seat/frame.ts';

/** The words behind the seals of one exercise, as they are stored; what is not there was erased. */
export class Words {
  readonly #database: Database;
  readonly #exercise: string;
  #known: ReadonlyMap<string, string> = new Map();
  #added = new Map<string, string>();

  constructor(database: Database, exercise: string) {
    this.#database = database;
    this.#exercise = exercise;
  }

  /** Reads them all again: after an erasure, and for what another server stored. */
  async read(): Promise<void> {
    const added = new Map<string, string>();
    this.#added = added;
    const bodies = await bodiesOf(this.#database, this.#exercise);
    this.#known = new Map(bodies.map(({ seal, text }) => [seal, text]));
  }

  /** Words that were stored just now. */
  add(bodies: readonly KeptBody[]): void {
    for (const { seal, text } of bodies) this.#added.set(seal, text);
  }

  shown(seal: Sealed): ShownText {
    const text = this.#added.get(seal) ?? this.#known.get(seal);
    if (text === undefined) return { erased: true };
    const fr = frenchOfPhrase(text);
    return fr === undefined ? { text } : { text, fr };
  }
}
