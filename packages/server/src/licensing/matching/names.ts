import { type Frequencies, frequencies, noFrequencies } from '../../registry/matching/frequencies.ts';
import type { Described } from '../../registry/record/licence.ts';

/** Counts names page by page, where a register does not fit into memory; gives what `frequencies` gives of all pages. */
export class NameCount {
  #records = 0;
  readonly #family = new Map<string, number>();
  readonly #given = new Map<string, number>();

  /** At most ten thousand records at once: of those `frequencies` leaves no name out. */
  add(records: readonly Pick<Described, 'name'>[]): void {
    const page = frequencies(records);
    this.#records += page.records;
    for (const [name, n] of Object.entries(page.family)) this.#family.set(name, (this.#family.get(name) ?? 0) + n);
    for (const [name, n] of Object.entries(page.given)) this.#given.set(name, (this.#given.get(name) ?? 0) + n);
  }

  counted(): Frequencies {
    if (this.#records === 0) return noFrequencies;
    const least = this.#records > 10_000 ? 2 : 1;
    const plain = (counts: ReadonlyMap<string, number>): Readonly<Record<string, number>> =>
      Object.fromEntries([...counts].filter(([, n]) => n >= least).toSorted(([a], [b]) => (a < b ? -1 : 1)));
    return { records: this.#records, family: plain(this.#family), given: plain(this.#given) };
  }
}
