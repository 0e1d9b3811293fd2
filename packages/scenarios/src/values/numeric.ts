/**
 * `log`, `exp` and the inverse normal of our own: the built-in ones differ between JavaScript engines in the last digit,
 * and a log must replay to the same bytes in every browser. Only + - * / and sqrt are used, which IEEE 754 fixes.
 */

const ln2 = 0.6931471805599453;

/** Natural logarithm; relative error below 1e-14. `x` > 0. */
export function ln(x: number): number {
  if (!(x > 0)) return x === 0 ? Number.NEGATIVE_INFINITY : Number.NaN;
  let mantissa = x;
  let exponent = 0;
  while (mantissa > 1.4142135623730951) {
    mantissa /= 2;
    exponent++;
  }
  while (mantissa < 0.7071067811865476) {
    mantissa *= 2;
    exponent--;
  }
  // ln m = 2 artanh((m-1)/(m+1)), |z| < 0.172: eleven terms reach double precision.
  const z = (mantissa - 1) / (mantissa + 1);
  const z2 = z * z;
  let sum = 0;
  for (let k = 21; k >= 1; k -= 2) sum = sum * z2 + 1 / k;
  return exponent * ln2 + 2 * z * sum;
}

/** Exponential function; relative error below 1e-14 for |x| < 700. */
export function exp(x: number): number {
  if (x > 709) return Number.POSITIVE_INFINITY;
  if (x < -745) return 0;
  const halvings = Math.round(x / ln2);
  const rest = x - halvings * ln2; // |rest| <= 0.347
  let sum = 1;
  for (let k = 14; k >= 1; k--) sum = 1 + (rest / k) * sum;
  let scaled = sum;
  for (let k = 0; k < Math.abs(halvings); k++) scaled = halvings > 0 ? scaled * 2 : scaled / 2;
  return scaled;
}

/** Quantile of the standard normal. P. J. Acklam's rational approximation: relative error below 1.15e-9. `p` in (0, 1). */
export function normalQuantile(p: number): number {
  const tail = 0.02425;
  if (p < tail) return lowerTail(Math.sqrt(-2 * ln(p)));
  if (p > 1 - tail) return -lowerTail(Math.sqrt(-2 * ln(1 - p)));
  const q = p - 0.5;
  const r = q * q;
  const top =
    (((((-39.69683028665376 * r + 220.9460984245205) * r - 275.9285104469687) * r + 138.357751867269) * r -
      30.66479806614716) *
      r +
      2.506628277459239) *
    q;
  const bottom =
    ((((-54.47609879822406 * r + 161.5858368580409) * r - 155.6989798598866) * r + 66.80131188771972) * r -
      13.28068155288572) *
      r +
    1;
  return top / bottom;
}

function lowerTail(q: number): number {
  const top =
    ((((-0.007784894002430293 * q - 0.3223964580411365) * q - 2.400758277161838) * q - 2.549732539343734) * q +
      4.374664141464968) *
      q +
    2.938163982698783;
  const bottom =
    (((0.007784695709041462 * q + 0.3224671290700398) * q + 2.445134137142996) * q + 3.754408661907416) * q + 1;
  return top / bottom;
}
