import { type Purpose, type Seed, chance, purpose } from '@samaritan/scenarios/values/chance';
import { exp, ln } from '@samaritan/scenarios/values/numeric';
import { type Id, id } from '@samaritan/scenarios/values/id';

const purposes = new Map<string, Purpose>();

/** The draws that belong to one being: each depends on the seed, the being and what the draw is for, never on the order of asking. */
export class Luck {
  readonly #seed: Seed;
  readonly #whose: Id<string>;

  constructor(seed: Seed, whose: string) {
    this.#seed = seed;
    this.#whose = id<Id<string>>(whose);
  }

  /** In (0, 1). */
  draw(what: string, count = 0): number {
    let of = purposes.get(what);
    if (of === undefined) {
      of = purpose(`population.${what}`);
      purposes.set(what, of);
    }
    return chance(this.#seed, of, this.#whose, count);
  }

  has(what: string, share: number, count = 0): boolean {
    return this.draw(what, count) < share;
  }

  /** A whole number from 0 to `n` - 1. */
  below(what: string, n: number, count = 0): number {
    return Math.floor(this.draw(what, count) * n);
  }

  one<T>(what: string, of: readonly T[], count = 0): T {
    const found = of[this.below(what, of.length, count)];
    if (found === undefined) throw new RangeError(`nothing to draw ${what} from`);
    return found;
  }

  /** One of a list in which the r-th is about 1/r as frequent as the first (Zipf's law, flattened by `flat` ranks). */
  ranked<T>(what: string, of: readonly T[], flat: number, count = 0): T {
    const top = ln((of.length + flat) / flat);
    const rank = Math.min(of.length - 1, Math.floor(flat * exp(this.draw(what, count) * top) - flat));
    const found = of[rank];
    if (found === undefined) throw new RangeError(`nothing to draw ${what} from`);
    return found;
  }
}
