import type { FamilyForm } from './fold.ts';
import { jaroWinkler } from './jaro-winkler.ts';
import type { Level } from './levels.ts';
import { canStandFor } from './nicknames.ts';
import type { Prepared } from './prepared.ts';
import { isOneSlip } from './slips.ts';

export interface NameAgreement<P extends 'family' | 'given'> {
  readonly level: Level<P> | null;
  /** The folded name that agrees, where one does. */
  readonly name: string | null;
}

/** How the family names agree, earlier ones included. */
export function compareFamilies(a: Prepared, b: Prepared): NameAgreement<'family'> {
  if (a.family.whole === '' || b.family.whole === '') return { level: null, name: null };
  if (areSame(a.family, b.family)) return { level: 'same', name: agreeing(a.family, b.family) };
  const shared = sharedWord(a.family, b.family);
  if (shared !== null) return { level: 'part', name: shared };
  const former = formerName(a, b) ?? formerName(b, a);
  if (former !== null) return { level: 'former', name: former };
  // Family and given name changed about, as happens with names whose custom puts the family first.
  if (areHalvesSwapped(a, b)) return { level: 'part', name: a.family.whole };
  const [one, other] = [a.family.whole, b.family.whole];
  const likeness = jaroWinkler(one, other);
  if (likeness >= 0.93 || (Math.min(one.length, other.length) >= 4 && isOneSlip(one, other))) {
    return { level: 'near', name: null };
  }
  return { level: likeness >= 0.86 ? 'close' : 'different', name: null };
}

/** How the first given names agree. */
export function compareGiven(a: Prepared, b: Prepared): NameAgreement<'given'> {
  const one = a.given[0];
  const other = b.given[0];
  if (one === undefined || other === undefined) return { level: null, name: null };
  if (one.length === 1 || other.length === 1) {
    if (one.charAt(0) === other.charAt(0)) return { level: 'initial', name: null };
    return { level: 'different', name: null };
  }
  if (one === other) return { level: 'same', name: one };
  const compound = compoundOf(a, b) ?? compoundOf(b, a);
  if (compound !== null) return { level: 'same', name: compound };
  if (canStandFor(one, other)) return { level: 'short', name: null };
  const middle = a.given.find((name, i) => name.length > 1 && (i > 0 ? name === other : b.given.includes(name, 1)));
  if (middle !== undefined) return { level: 'middle', name: middle };
  if (isInitialOfFurther(one, b) || isInitialOfFurther(other, a)) return { level: 'initial', name: null };
  if (areHalvesSwapped(a, b)) return { level: 'middle', name: one };
  const likeness = jaroWinkler(one, other);
  if (likeness >= 0.92 || (Math.min(one.length, other.length) >= 4 && isOneSlip(one, other))) {
    return { level: 'near', name: null };
  }
  return { level: 'different', name: null };
}

const areHalvesSwapped = (a: Prepared, b: Prepared): boolean =>
  a.given.length > 0 && b.given.length > 0 && a.given[0] === b.family.words[0] && b.given[0] === a.family.words[0];

/** Goes by a further given name of which the other writes the initial alone. */
const isInitialOfFurther = (name: string, of: Prepared): boolean =>
  of.given.some((one, i) => i > 0 && one.length === 1 && one === name.charAt(0));

/** How the given names after the first agree. */
export function compareMiddle(a: Prepared, b: Prepared): Level<'middle'> | null {
  if (a.given.length < 2 || b.given.length < 2) return null;
  let initial = false;
  for (let i = 1; i < a.given.length; i++) {
    const one = a.given[i] ?? '';
    for (let k = 1; k < b.given.length; k++) {
      const other = b.given[k] ?? '';
      if (one === other && one.length > 1) return 'same';
      if ((one.length === 1 || other.length === 1) && one.charAt(0) === other.charAt(0)) initial = true;
      else if (one.length > 3 && isOneSlip(one, other)) return 'same';
    }
  }
  return initial ? 'initial' : 'different';
}

function areSame(a: FamilyForm, b: FamilyForm): boolean {
  if (a.whole === b.whole) return true;
  if (a.words.length !== b.words.length) return a.words.join('') === b.words.join('');
  return a.words.every((word) => b.words.includes(word)) && b.words.every((word) => a.words.includes(word));
}

const agreeing = (a: FamilyForm, b: FamilyForm): string => (a.whole === b.whole ? a.whole : (a.words[0] ?? a.whole));

function sharedWord(a: FamilyForm, b: FamilyForm): string | null {
  if (a.words.length < 2 && b.words.length < 2) return null;
  return a.words.find((word) => word.length > 2 && b.words.includes(word)) ?? null;
}

/** A further name of `of` that is, or is part of, a name of `other`. */
function formerName(of: Prepared, other: Prepared): string | null {
  for (const { family } of of.others) {
    if (areSame(family, other.family) || sharedWord(family, other.family) !== null) return family.words[0] ?? null;
    if (other.others.some((one) => areSame(one.family, family))) return family.words[0] ?? null;
  }
  return null;
}

/** `Jean-Pierre`, written as one word by one of the two. */
function compoundOf(apart: Prepared, together: Prepared): string | null {
  const [first, second] = apart.given;
  const whole = together.given[0];
  return first !== undefined && second !== undefined && whole === first + second ? whole : null;
}
