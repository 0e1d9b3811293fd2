import type { Described, LicenceKey } from '../record/licence.ts';
import { preparedKeys } from './blocking.ts';
import { compareParts } from './compare-parts.ts';
import { weightOnly } from './compare.ts';
import type { Frequencies } from './frequencies.ts';
import type { Comparison } from './levels.ts';
import type { Model } from './model.ts';
import { type Prepared, prepare } from './prepared.ts';
import { compareDates } from './slips.ts';

export interface Linked {
  readonly key: LicenceKey;
  readonly described: Described;
}

export interface PersonLinks {
  /** Each licence in exactly one group, in the order given; a group is one person. */
  readonly persons: readonly (readonly LicenceKey[])[];
  /** Pairs that may be one person but are not joined: for a person to look at where one of them is sanctioned. */
  readonly possible: readonly {
    readonly a: LicenceKey;
    readonly b: LicenceKey;
    readonly weight: number;
    readonly why: 'weight' | 'conflict';
  }[];
}

export interface LinkOptions {
  readonly model: Model;
  readonly names: Frequencies;
  /** Bits from which two licences are joined, and from which they are reported. */
  readonly join?: number;
  readonly report?: number;
  /** Blocks with more licences than this are passed over: a value so common says little, and others remain. */
  readonly largestBlock?: number;
}

/**
 * Groups all licences by the person behind them. Strongest links first; a link is refused where any two members of the joined group cannot be
 * one person (dates of birth apart, two sound NPIs, two MINCs, two first names at one birth date), so a chain never ties twins, or father and son.
 */
export function linkPersons(licences: readonly Linked[], options: LinkOptions): PersonLinks {
  const prepared = licences.map(({ described }) => prepare(described));
  const links = linksBetween(prepared, options);
  const join = options.join ?? 6;
  const groups = new Groups(prepared);
  const possible: { a: LicenceKey; b: LicenceKey; weight: number; why: 'weight' | 'conflict' }[] = [];
  for (const { a, b, weight } of links) {
    if (groups.areJoined(a, b)) continue;
    const why = weight < join ? 'weight' : groups.join(a, b) ? null : 'conflict';
    const [first, second] = [licences[a], licences[b]];
    if (why !== null && first !== undefined && second !== undefined) {
      possible.push({ a: first.key, b: second.key, weight, why });
    }
  }
  const persons = groups.all().map((members) => members.flatMap((i) => licences[i]?.key ?? []));
  return { persons, possible };
}

interface Link {
  readonly a: number;
  readonly b: number;
  readonly weight: number;
}

function linksBetween(prepared: readonly Prepared[], options: LinkOptions): readonly Link[] {
  const blocks = new Map<string, number[]>();
  for (let i = 0; i < prepared.length; i++) {
    const of = prepared[i];
    if (of === undefined) continue;
    for (const key of preparedKeys(of)) {
      // A number ties licences of one board; a person's licences elsewhere have other numbers.
      if (key.startsWith('n')) continue;
      const block = blocks.get(key);
      if (block === undefined) blocks.set(key, [i]);
      else block.push(i);
    }
  }
  const found = new Map<number, Link>();
  const report = options.report ?? -4;
  for (const block of blocks.values()) {
    if (block.length < 2 || block.length > (options.largestBlock ?? 400)) continue;
    for (let x = 0; x < block.length; x++) {
      for (let y = x + 1; y < block.length; y++) {
        const [a, b] = [block[x] ?? 0, block[y] ?? 0];
        const pair = a * prepared.length + b;
        if (found.has(pair)) continue;
        const [one, other] = [prepared[a], prepared[b]];
        if (one === undefined || other === undefined) continue;
        const weight = weightOnly(ofPersons(compareParts(one, other)), options.model, options.names);
        if (weight >= report) found.set(pair, { a, b, weight });
      }
    }
  }
  return [...found.values()].toSorted((p, q) => q.weight - p.weight || p.a - q.a || p.b - q.b);
}

/** Between two licences of one person issuer and number differ as a matter of course: they say nothing for or against. */
const ofPersons = (comparison: Comparison): Comparison => ({
  ...comparison,
  levels: { ...comparison.levels, number: null, licence: null },
});

class Groups {
  readonly #leader: number[];
  readonly #members: number[][];
  readonly #prepared: readonly Prepared[];

  constructor(prepared: readonly Prepared[]) {
    this.#prepared = prepared;
    this.#leader = prepared.map((_, i) => i);
    this.#members = prepared.map((_, i) => [i]);
  }

  areJoined(a: number, b: number): boolean {
    return this.#leader[a] === this.#leader[b];
  }

  /** False, and nothing done, where a member of the one cannot be the person of a member of the other. */
  join(a: number, b: number): boolean {
    const [into, from] = [this.#leader[a] ?? a, this.#leader[b] ?? b];
    const [stay, come] = [this.#members[into] ?? [], this.#members[from] ?? []];
    if (stay.some((one) => come.some((other) => this.#cannotBeOne(one, other)))) return false;
    for (const member of come) {
      this.#leader[member] = into;
      stay.push(member);
    }
    this.#members[from] = [];
    return true;
  }

  all(): readonly (readonly number[])[] {
    return this.#members.filter((members) => members.length > 0);
  }

  #cannotBeOne(a: number, b: number): boolean {
    const [one, other] = [this.#prepared[a], this.#prepared[b]];
    return one === undefined || other === undefined || cannotBeOne(one, other);
  }
}

function cannotBeOne(a: Prepared, b: Prepared): boolean {
  if (a.birthDate !== null && b.birthDate !== null) {
    const birth = compareDates(a.birthDate, b.birthDate);
    if (birth === 'different' || birth === 'part') return true;
  }
  if (a.npiSound && b.npiSound && a.npi !== b.npi) return true;
  if (a.minc !== null && b.minc !== null && a.minc !== b.minc) return true;
  const isOneIdentifier = (a.npi !== null && a.npi === b.npi) || (a.minc !== null && a.minc === b.minc);
  return !isOneIdentifier && compareParts(a, b).levels.given === 'different';
}
