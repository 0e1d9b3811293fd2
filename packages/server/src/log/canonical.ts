/**
 * One text for one value: keys of records in order, maps as lists of pairs in order of key, sets as sorted lists. What a
 * digest is taken of.
 */
export function canonical(value: unknown): string {
  return JSON.stringify(ordered(value)) ?? 'null';
}

function ordered(value: unknown): unknown {
  if (value === null || typeof value !== 'object') return value;
  if (value instanceof Map) return [...value].map(([key, of]) => [key, ordered(of)]).toSorted(byKey);
  if (value instanceof Set) return [...value].map(String).toSorted((a, b) => (a < b ? -1 : 1));
  if (Array.isArray(value)) return value.map(ordered);
  return Object.fromEntries(
    Object.entries(value)
      .map(([key, of]): [string, unknown] => [key, ordered(of)])
      .toSorted(byKey),
  );
}

const byKey = ([a]: readonly unknown[], [b]: readonly unknown[]): number => (String(a) < String(b) ? -1 : 1);
