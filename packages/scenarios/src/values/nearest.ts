/**
 * The word of `words` that `written` was most likely meant to be: fewest letters changed, added, left out or swapped, at
 * most a third of its length and never more than three; undefined where none is that near, and for words of two letters. The first of equals wins.
 */
export function nearest(written: string, words: readonly string[]): string | undefined {
  const limit = Math.min(3, Math.floor(written.length / 3));
  let best: string | undefined;
  let fewest = limit + 1;
  for (const word of words) {
    if (Math.abs(word.length - written.length) >= fewest) continue;
    const changes = changesBetween(written.toLowerCase(), word.toLowerCase());
    if (changes < fewest) [best, fewest] = [word, changes];
  }
  return best;
}

/** Edit distance with swaps of neighbours (optimal string alignment). */
function changesBetween(a: string, b: string): number {
  let before: number[] = [];
  let above: number[] = Array.from({ length: b.length + 1 }, (_, j) => j);
  for (let i = 1; i <= a.length; i++) {
    const row = [i];
    for (let j = 1; j <= b.length; j++) {
      const same = a[i - 1] === b[j - 1] ? 0 : 1;
      let least = Math.min((above[j] ?? 0) + 1, (row[j - 1] ?? 0) + 1, (above[j - 1] ?? 0) + same);
      const swapped = i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1];
      if (swapped) least = Math.min(least, (before[j - 2] ?? 0) + 1);
      row.push(least);
    }
    before = above;
    above = row;
  }
  return above[b.length] ?? 0;
}
