import type { Standing } from './standing.ts';

interface Reading {
  readonly look: (standing: Standing) => void;
  readonly fail: (error: unknown) => void;
}

/** Who waits to look at a world between two batches. */
export class Readings {
  #all: Reading[] = [];

  get waiting(): boolean {
    return this.#all.length > 0;
  }

  add<T>(look: (standing: Standing) => T): Promise<T> {
    return new Promise((resolve, reject) => {
      const attempt = (standing: Standing): void => {
        try {
          resolve(look(standing));
        } catch (error) {
          reject(error);
        }
      };
      this.#all.push({ look: attempt, fail: reject });
    });
  }

  answer(standing: Standing): void {
    const all = this.#all;
    this.#all = [];
    for (const { look } of all) look(standing);
  }

  fail(error: unknown): void {
    const all = this.#all;
    this.#all = [];
    for (const { fail } of all) fail(error);
  }
}
