/**
 * What the model document says of a parameter beside its value: unit, meaning, source. Units `duration` (milliseconds, shown
 * in minutes) and `clock` (minutes of the local day, shown as hh:mm) are formatted; any other is written after the number.
 * `whole`: the numbers under this name make one row.
 */
export type Cited = readonly [unit: string, what: string, source: string, whole?: 'whole'];

/** By name as in code, or by the beginning of it up to a dot; `*` stands for any one word. The longest that fits holds. */
export type Sources = { readonly [name: string]: Cited };

/** The most exact entry for a name; undefined where nobody wrote one. */
export function citedOf(sources: Sources, name: string): Cited | undefined {
  const words = name.split('.');
  for (let length = words.length; length > 0; length--) {
    const beginning = words.slice(0, length);
    const found =
      sources[beginning.join('.')] ?? Object.entries(sources).find(([key]) => fits(key.split('.'), beginning))?.[1];
    if (found !== undefined) return found;
  }
  return undefined;
}

/** Whether an entry is for exactly this name, which may be that of a group of numbers. */
export const isWhole = (sources: Sources, name: string): boolean =>
  Object.entries(sources).some(([key, cited]) => cited[3] === 'whole' && fits(key.split('.'), name.split('.')));

const fits = (key: readonly string[], words: readonly string[]): boolean =>
  key.length === words.length && key.every((word, i) => word === '*' || word === words[i]);

/** Whether any of these names is what a key speaks of. */
export const speaksOf = (key: string, names: readonly string[]): boolean => {
  const words = key.split('.');
  return names.some((name) => fits(words, name.split('.').slice(0, words.length)));
};
