import type { Contents } from './contents.ts';
import { type Mac, findDays, licenceTag, mayNot, throughout } from './standing-index.ts';

/** A licence asked about by its exact number. */
export interface Asked {
  readonly issuer: Parameters<typeof licenceTag>[1]['issuer'];
  readonly class: Parameters<typeof licenceTag>[1]['class'];
  readonly number: string;
}

export interface BundleAnswer {
  readonly answer: 'may' | 'may-not' | 'unknown';
  /** Why it is not a plain yes. */
  readonly because: 'stale' | 'not-yet' | 'not-listed' | null;
  /** Which tier would tell more; null where this one told all. */
  readonly tier: 'T1' | 'T2' | null;
  /** How old what it rests on is, in seconds. */
  readonly age: number;
}

/**
 * What tier 0 says of a licence at `now` (seconds since 1970). A bundle past its day, or from the future, says unknown; so does one that
 * does not have the licence, since a register that was never handed over is no reason for a no.
 */
export function standingOf(
  { index, madeAt, staleAt }: Pick<Contents, 'index'> & { readonly madeAt: number; readonly staleAt: number },
  mac: Mac,
  asked: Asked,
  now: number,
): BundleAnswer {
  const age = Math.max(0, now - madeAt);
  if (now >= staleAt) return { answer: 'unknown', because: 'stale', tier: null, age };
  if (now < madeAt) return { answer: 'unknown', because: 'not-yet', tier: null, age };
  const days = findDays(index, licenceTag(mac, asked));
  if (days === null) return { answer: 'unknown', because: 'not-listed', tier: 'T1', age };
  if (days === mayNot) return { answer: 'may-not', because: null, tier: 'T2', age };
  const passed = Math.floor(now / 86_400) - Math.floor(madeAt / 86_400);
  return days === throughout || passed < days
    ? { answer: 'may', because: null, tier: null, age }
    : { answer: 'may-not', because: null, tier: 'T2', age };
}
