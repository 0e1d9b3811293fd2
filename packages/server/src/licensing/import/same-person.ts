import type { Stated } from '../../store/registry/licence.ts';
import { othersOf } from '../record/stored.ts';

/**
 * Whether two statements under one number can be of one person: the same date of birth, or a name in common. Surnames change and dates
 * are mistyped, but seldom both at once; who shares neither is somebody else.
 */
export function canBeOnePerson(one: Stated, other: Stated): boolean {
  if (one.birth !== null && one.birth === other.birth) return true;
  const families = words([one.family, ...othersOf(one.other)]);
  if (shared(families, words([other.family, ...othersOf(other.other)]))) return true;
  if (one.birth !== null && other.birth !== null) return false;
  return shared(words([one.given]), words([other.given]));
}

const words = (names: readonly string[]): ReadonlySet<string> =>
  new Set(
    names.flatMap((name) =>
      name
        .normalize('NFKD')
        .replaceAll(/\p{M}/gu, '')
        .toLowerCase()
        .split(/[^\p{L}]+/u)
        .filter((word) => word.length > 1),
    ),
  );

const shared = (some: ReadonlySet<string>, others: ReadonlySet<string>): boolean => !some.isDisjointFrom(others);
