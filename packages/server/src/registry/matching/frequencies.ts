import type { Described } from '../record/licence.ts';
import { foldFamily, foldGiven } from './fold.ts';

/** How often each name stands in a register: plain JSON. Names that stand once in a large register are left out and count as once. */
export interface Frequencies {
  readonly records: number;
  readonly family: Readonly<Record<string, number>>;
  readonly given: Readonly<Record<string, number>>;
}

/** Of an empty register: every name counts as of middling rarity. */
export const noFrequencies: Frequencies = { records: 0, family: {}, given: {} };

/** Counts the folded family names, whole and by word, and the first given names of all records. */
export function frequencies(records: Iterable<Pick<Described, 'name'>>): Frequencies {
  const family = new Map<string, number>();
  const given = new Map<string, number>();
  let count = 0;
  for (const { name } of records) {
    count++;
    const { whole, words } = foldFamily(name.family);
    add(family, whole);
    for (const word of words) if (word !== whole) add(family, word);
    const first = foldGiven(name.given)[0];
    if (first !== undefined) add(given, first);
  }
  const least = count > 10_000 ? 2 : 1;
  return { records: count, family: plain(family, least), given: plain(given, least) };
}

/**
 * The share of people who bear a name, never nought: in a small register it leans to `usual`, by the weight of two hundred people, since a few
 * hundred records cannot tell a rare name from a common one.
 */
export function shareOf(
  counts: Readonly<Record<string, number>>,
  name: string,
  records: number,
  usual: number,
): number {
  const counted = Object.hasOwn(counts, name) ? (counts[name] ?? 1) : 1;
  return (counted + 200 * usual) / (records + 200);
}

const add = (counts: Map<string, number>, name: string): void => {
  if (name !== '') counts.set(name, (counts.get(name) ?? 0) + 1);
};

/** Sorted by name, so that one register gives the same text whatever the order of its rows. */
function plain(counts: ReadonlyMap<string, number>, least: number): Readonly<Record<string, number>> {
  const kept = [...counts].filter(([, count]) => count >= least);
  return Object.fromEntries(kept.toSorted(([a], [b]) => (a < b ? -1 : 1)));
}
