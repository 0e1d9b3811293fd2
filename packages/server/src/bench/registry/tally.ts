import type { Outcome } from '../../registry/matching/decide.ts';
import type { RosterRow } from '../../registry/population/roster.ts';

/** What became of one roster row. */
export interface Checked {
  readonly row: RosterRow;
  readonly outcome: Outcome;
  /** Best candidate's probability; nought without any. */
  readonly probability: number;
  /** The person was among the candidates; of members. */
  readonly wasFound: boolean;
  /** The best candidate is the person. */
  readonly isRight: boolean;
  /** Parts of the best that spoke against it, or why a person must look. */
  readonly why: string;
  /** A hidden sanction stood in the group of the best, or among its possible links. */
  readonly sanction: 'linked' | 'flagged' | 'unseen' | null;
}

export interface Bin {
  readonly from: number;
  readonly rows: number;
  readonly said: number;
  readonly was: number;
}

/** Expected calibration error over ten bins of equal width, and the bins. */
export function calibration(checked: readonly Checked[]): { readonly error: number; readonly bins: readonly Bin[] } {
  const bins = Array.from({ length: 10 }, (_, i) => ({ from: i / 10, rows: 0, said: 0, was: 0 }));
  for (const { probability, isRight } of checked) {
    const bin = bins[Math.min(9, Math.floor(probability * 10))];
    if (bin === undefined) continue;
    bin.rows++;
    bin.said += probability;
    bin.was += Number(isRight);
  }
  let error = 0;
  for (const { rows, said, was } of bins) if (rows > 0) error += Math.abs(said - was) / checked.length;
  const means = bins.map((bin) => ({
    ...bin,
    said: bin.rows && bin.said / bin.rows,
    was: bin.rows && bin.was / bin.rows,
  }));
  return { error, bins: means };
}

/**
 * The largest share that so many hits in so many trials leave possible with 95 % certainty, one-sided (Clopper and Pearson 1934), by bisection
 * over the Poisson sum, which is exact enough for shares below a thousandth; no hit gives the rule of three.
 */
export function upperBound(hits: number, trials: number): number {
  let low = hits;
  let high = hits + 20 + 6 * Math.sqrt(hits + 1);
  for (let i = 0; i < 60; i++) {
    const mean = (low + high) / 2;
    let term = Math.exp(-mean);
    let sum = term;
    for (let k = 1; k <= hits; k++) {
      term *= mean / k;
      sum += term;
    }
    if (sum > 0.05) low = mean;
    else high = mean;
  }
  return high / trials;
}
