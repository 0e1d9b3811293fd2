import type { FactValue, VerdictKind } from '@samaritan/scenarios/vocabulary/verdict';
import { type Case, type Changeable, apply } from './changes.ts';
import { precedence } from './rules.ts';

type Answer = (of: Case) => VerdictKind;

/**
 * A smallest set of facts that gives another kind of verdict: single changes first, then pairs; among sets of one size
 * one that betters the verdict, then one that takes away what stands, in the order of `can`. Null where no single or
 * double change does.
 */
export function smallestFlip(of: Case, can: readonly Changeable[], answer: Answer): readonly FactValue[] | null {
  const now = precedence.indexOf(answer(of));
  const single = can.flatMap(({ fact, others }) => others.map((value) => [{ fact, value }]));
  const search = (sets: Iterable<readonly FactValue[]>): readonly FactValue[] | null => {
    let taken: readonly FactValue[] | null = null;
    let another: readonly FactValue[] | null = null;
    for (const set of sets) {
      const then = precedence.indexOf(answer(apply(of, set)));
      if (then < now) return set;
      if (then > now && set.every(({ value }) => value !== true)) taken ??= set;
      if (then > now) another ??= set;
    }
    return taken ?? another;
  };
  return search(single) ?? search(pairs(single));
}

function* pairs(single: readonly (readonly FactValue[])[]): Iterable<readonly FactValue[]> {
  for (const [i, first] of single.entries())
    for (const second of single.slice(i + 1)) if (first[0]?.fact !== second[0]?.fact) yield [...first, ...second];
}
