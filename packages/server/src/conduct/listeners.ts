import type { Committed } from './conduct.ts';

export type Told = (committed: Committed) => void;

/** Who is told of what was stored, in order. One that throws is not told less for it, nor are the others. */
export class Listeners {
  readonly #all = new Set<Told>();
  readonly #wrong: (error: unknown) => void;

  constructor(wrong: (error: unknown) => void) {
    this.#wrong = wrong;
  }

  get size(): number {
    return this.#all.size;
  }

  add(told: Told): () => void {
    // A wrapper of its own, so that one function may listen twice and stop once.
    const one: Told = (committed) => told(committed);
    this.#all.add(one);
    return () => void this.#all.delete(one);
  }

  tell(committed: Committed): void {
    for (const told of this.#all) {
      try {
        told(committed);
      } catch (error) {
        this.#wrong(error);
      }
    }
  }
}
