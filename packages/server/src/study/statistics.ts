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
  /** Of each arm; at the mean of the luck where that was given, so their difference is `difference`. */
  readonly means: readonly [number, number];
  readonly difference: number;
  /** 95 % interval of the mean difference, Student's t; null for a single pair. */
  readonly interval: readonly [number, number] | null;
  /**
   * Variance of the difference had the runs been unpaired (the sum of both variances), over that of the difference as it
   * is given here: how many times more pairs independent runs would have needed. Null where the paired runs never differ.
   */
  readonly varianceRatio: number | null;
  /** The same by pairing alone, before the luck was accounted for. */
  readonly pairingRatio: number | null;
}

/** Fewer pairs than this say too little of how a figure hangs on the luck, and are taken as they are. */
export const fewestPairsForLuck = 20;

/**
 * Compares `b` with `a`, pair by pair. `luck`, if given, is for each pair a draw that both its runs shared, less that draw's
 * known mean; what hangs on it in a straight line is taken out of both arms, as a control variate (Lavenberg and Welch 1981).
 */
export function paired(a: readonly number[], b: readonly number[], luck: readonly number[] | null = null): Paired {
  const differences = b.map((x, i) => x - (a[i] ?? Number.NaN));
  const pairs = differences.length;
  const known = luck !== null && pairs >= fewestPairsForLuck && variance(luck) > 0 ? luck : null;
  const { atMean: difference, left, error } = known === null ? asIs(differences) : without(known, differences);
  const half = studentQuantile975(pairs - (known === null ? 1 : 2)) * error;
  const unpaired = variance(a) + variance(b);
  const ratio = (spread: number): number | null => (spread === 0 ? null : unpaired / spread);
  return {
    means: known === null ? [mean(a), mean(b)] : [without(known, a).atMean, without(known, b).atMean],
    difference,
    interval: pairs < 2 ? null : [difference - half, difference + half],
    varianceRatio: ratio(left),
    pairingRatio: ratio(variance(differences)),
  };
}

interface Reading {
  /** The mean of the figure where the luck is at its own mean. */
  readonly atMean: number;
  /** Variance that is left. */
  readonly left: number;
  /** Standard error of `atMean`. */
  readonly error: number;
}

function asIs(xs: readonly number[]): Reading {
  const left = variance(xs);
  return { atMean: mean(xs), left, error: Math.sqrt(left / xs.length) };
}

/** Ordinary least squares of the figure on the luck; the value at luck 0 is its intercept. */
function without(luck: readonly number[], xs: readonly number[]): Reading {
  const [centre, level] = [mean(luck), mean(xs)];
  const squares = luck.reduce((sum, one) => sum + (one - centre) ** 2, 0);
  const slope = luck.reduce((sum, one, i) => sum + (one - centre) * ((xs[i] ?? Number.NaN) - level), 0) / squares;
  const rest = xs.map((x, i) => x - level - slope * ((luck[i] ?? Number.NaN) - centre));
  const left = rest.reduce((sum, one) => sum + one ** 2, 0) / (xs.length - 2);
  return { atMean: level - slope * centre, left, error: Math.sqrt(left * (1 / xs.length + centre ** 2 / squares)) };
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
