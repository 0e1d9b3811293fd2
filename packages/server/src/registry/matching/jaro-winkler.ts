// Marks of the letters already paired, kept between calls: a comparison makes nothing anew. Longer names are compared by their beginning.
const longest = 64;
const paired = new Uint8Array(longest);
const order = new Uint16Array(longest);

/** Jaro similarity with Winkler's bonus for a common beginning (0.1 a letter, four at most), from 0 to 1; the order of the two does not matter. */
export function jaroWinkler(one: string, other: string): number {
  if (one === other) return 1;
  const [a, b] = one.length <= other.length ? [one, other] : [other, one];
  const short = Math.min(a.length, longest);
  const long = Math.min(b.length, longest);
  if (short === 0) return 0;
  const jaro = jaroOf(a, b, short, long);
  let common = 0;
  while (common < 4 && common < short && a.charCodeAt(common) === b.charCodeAt(common)) common++;
  return jaro + common * 0.1 * (1 - jaro);
}

function jaroOf(a: string, b: string, short: number, long: number): number {
  const reach = Math.max(0, (long >> 1) - 1);
  paired.fill(0, 0, long);
  let matches = 0;
  for (let i = 0; i < short; i++) {
    const letter = a.charCodeAt(i);
    const end = Math.min(long - 1, i + reach);
    for (let k = Math.max(0, i - reach); k <= end; k++) {
      if (paired[k] === 0 && b.charCodeAt(k) === letter) {
        paired[k] = 1;
        order[matches++] = letter;
        break;
      }
    }
  }
  if (matches === 0) return 0;
  let moved = 0;
  let at = 0;
  for (let k = 0; k < long && at < matches; k++) {
    if (paired[k] === 1 && order[at++] !== b.charCodeAt(k)) moved++;
  }
  return (matches / short + matches / long + (matches - moved / 2) / matches) / 3;
}
