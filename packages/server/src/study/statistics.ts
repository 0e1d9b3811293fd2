/** Plain statistics of replications. Lists are of one length where they are paired. */

export const mean = (xs: readonly number[]): number => xs.reduce((sum, x) => sum + x, 0) / xs.length;

/** Unbiased; 0 for fewer than two. */
export function variance(xs: readonly number[]): number {
  if (xs.length < 2) return 0;
  const m = mean(xs);
  return xs.reduce((sum, x) => sum + (x - m) ** 2, 0) / (xs.length - 1);
}

/** By linear interpolation between order statistics; `p` from 0 to 1. NaN of nothing. */
export function quantile(xs: readonly number[], p: number): number {
  const sorted = xs.toSorted((a, b) => a - b);
  const place = p * (sorted.length - 1);
  const low = sorted[Math.floor(place)] ?? Number.NaN;
  const high = sorted[Math.ceil(place)] ?? Number.NaN;
  return low + (high - low) * (place - Math.floor(place));
}

export const median = (xs: readonly number[]): number => quantile(xs, 0.5);

export interface Paired {
  readonly difference: number;
  /** 95 % interval of the mean difference, Student's t; null for a single pair. */
  readonly interval: readonly [number, number] | null;
  /**
   * Variance of the difference had the runs been unpaired (the sum of both variances), over that of the paired
   * difference: how many times more pairs independent runs would have needed. Null where the paired runs never differ.
   */
  readonly varianceRatio: number | null;
}

/** Compares `b` with `a`, pair by pair. */
export function paired(a: readonly number[], b: readonly number[]): Paired {
  const differences = b.map((x, i) => x - (a[i] ?? Number.NaN));
  const difference = mean(differences);
  const spread = variance(differences);
  const half = studentQuantile975(differences.length - 1) * Math.sqrt(spread / differences.length);
  return {
    difference,
    interval: differences.length < 2 ? null : [difference - half, difference + half],
    varianceRatio: spread === 0 ? null : (variance(a) + variance(b)) / spread,
  };
}

/**
 * 97.5 % point of Student's t. Abramowitz and Stegun 26.7.5 (Cornish-Fisher around the normal): below 1 % off from 4
 * degrees of freedom on; the first three are tabulated.
 */
export function studentQuantile975(freedom: number): number {
  const tabulated = [Number.POSITIVE_INFINITY, 12.706, 4.303, 3.182][Math.max(0, freedom)];
  if (tabulated !== undefined) return tabulated;
  const z = 1.959964;
  const g1 = (z ** 3 + z) / 4;
  const g2 = (5 * z ** 5 + 16 * z ** 3 + 3 * z) / 96;
  const g3 = (3 * z ** 7 + 19 * z ** 5 + 17 * z ** 3 - 15 * z) / 384;
  return z + g1 / freedom + g2 / freedom ** 2 + g3 / freedom ** 3;
}
