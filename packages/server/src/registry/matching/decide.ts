import type { Match, MatchPart } from './compare.ts';

/** In bits of weight. Between `clerical` and `match` a person looks; `apart` is how far ahead of another person the best must be. */
export interface Thresholds {
  readonly match: number;
  readonly clerical: number;
  readonly apart: number;
}

export const defaultThresholds: Thresholds = { match: 12, clerical: 0, apart: 8 };

export type Outcome = 'match' | 'clerical' | 'none';

/**
 * Why. `rival`: another person comes too near. A conflict: never accepted unseen, however much else agrees. `number-unsupported`: a number was
 * told that is no licence's of this person as far as is known, and no identifier speaks for the person instead.
 */
export type Reason =
  | { readonly code: 'no-candidate' }
  | { readonly code: 'enough' | 'between' | 'too-little'; readonly weight: number; readonly threshold: number }
  | { readonly code: 'rival'; readonly candidate: number; readonly apart: number }
  | { readonly code: 'birth-conflict' }
  | { readonly code: 'identifier-conflict' }
  | { readonly code: 'name-conflict' }
  | { readonly code: 'number-unsupported' };

export interface Decision {
  readonly outcome: Outcome;
  /** Which of the matches comes first by weight; null without any. */
  readonly best: number | null;
  readonly reasons: readonly Reason[];
}

/**
 * What becomes of one person asked for, given all candidates. Two candidates too near each other go to a person, unless `personOf` says that
 * they are licences of one person.
 */
export function decide(
  matches: readonly Match[],
  thresholds: Thresholds = defaultThresholds,
  personOf: (candidate: number) => string | null = () => null,
): Decision {
  const best = highest(matches);
  const first = best === null ? undefined : matches[best];
  if (best === null || first === undefined) return { outcome: 'none', best: null, reasons: [{ code: 'no-candidate' }] };
  if (first.weight < thresholds.clerical) {
    const reason = { code: 'too-little', weight: first.weight, threshold: thresholds.clerical } as const;
    return { outcome: 'none', best, reasons: [reason, ...conflicts(first)] };
  }
  const against = [
    ...conflicts(first),
    ...(isSupported(matches, best, personOf) ? [] : [{ code: 'number-unsupported' } as const]),
    ...rivals(matches, best, thresholds, personOf),
  ];
  if (first.weight < thresholds.match) {
    const reason = { code: 'between', weight: first.weight, threshold: thresholds.match } as const;
    return { outcome: 'clerical', best, reasons: [reason, ...against] };
  }
  if (against.length > 0) return { outcome: 'clerical', best, reasons: against };
  const reason = { code: 'enough', weight: first.weight, threshold: thresholds.match } as const;
  return { outcome: 'match', best, reasons: [reason] };
}

function highest(matches: readonly Match[]): number | null {
  let best: number | null = null;
  for (let i = 0; i < matches.length; i++) {
    const weight = matches[i]?.weight ?? Number.NEGATIVE_INFINITY;
    if (best === null || weight > (matches[best]?.weight ?? Number.NEGATIVE_INFINITY)) best = i;
  }
  return best;
}

/** A borrowed licence has the right name and number: what its bearer cannot change is his date of birth. */
function conflicts(match: Match): readonly Reason[] {
  const reasons: Reason[] = [];
  const birth = levelIn(match, 'birth');
  if (birth === 'different' || birth === 'part') reasons.push({ code: 'birth-conflict' });
  if (levelIn(match, 'identifier') === 'different') reasons.push({ code: 'identifier-conflict' });
  // A twin may hold the number he shows; and two parts that an error may explain one at a time are not explained together.
  const isGivenOther = levelIn(match, 'given') === 'different';
  const isTwiceOther = levelIn(match, 'family') === 'different' && birth !== 'same';
  if ((isGivenOther || isTwiceOther) && levelIn(match, 'identifier') !== 'same')
    reasons.push({ code: 'name-conflict' });
  return reasons;
}

/** Whether the number told, if one is, is that of the best candidate or of another licence of the same person, or an identifier agrees. */
function isSupported(matches: readonly Match[], best: number, personOf: (candidate: number) => string | null): boolean {
  const first = matches[best];
  if (first === undefined) return false;
  const number = levelIn(first, 'number');
  if (number !== 'different' && number !== 'apart' && number !== 'elsewhere') return true;
  if (levelIn(first, 'identifier') === 'same') return true;
  const whose = personOf(best);
  return (
    whose !== null &&
    matches.some((match, i) => personOf(i) === whose && ['same', 'written'].includes(levelIn(match, 'number') ?? ''))
  );
}

const levelIn = (match: Match, part: MatchPart['part']): string | undefined =>
  match.parts.find((one) => one.part === part)?.level;

function rivals(
  matches: readonly Match[],
  best: number,
  thresholds: Thresholds,
  personOf: (candidate: number) => string | null,
): readonly Reason[] {
  const whose = personOf(best);
  const weight = matches[best]?.weight ?? 0;
  let rival: Reason | undefined;
  for (let i = 0; i < matches.length; i++) {
    const other = matches[i];
    if (i === best || other === undefined || (whose !== null && personOf(i) === whose)) continue;
    const apart = weight - other.weight;
    if (
      other.weight >= thresholds.clerical &&
      apart < thresholds.apart &&
      (rival?.code !== 'rival' || apart < rival.apart)
    ) {
      rival = { code: 'rival', candidate: i, apart };
    }
  }
  return rival === undefined ? [] : [rival];
}
