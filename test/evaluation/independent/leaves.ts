export type Leaf = string | number | boolean | null;

/** Every leaf of a JSON value by its path, `hospitals[2].arrived`. */
export function leaves(value: unknown, path = '', found = new Map<string, Leaf>()): Map<string, Leaf> {
  if (Array.isArray(value)) for (const [i, one] of value.entries()) leaves(one, `${path}[${i}]`, found);
  else if (typeof value === 'object' && value !== null)
    for (const [key, one] of Object.entries(value)) leaves(one, path === '' ? key : `${path}.${key}`, found);
  else if (value !== undefined) found.set(path, value as Leaf);
  return found;
}

/**
 * Where a report and its recomputation part: a number of the report that nobody worked out, a leaf worked out that the
 * report has not, and a leaf that has another value. A recomputation may leave texts alone, never numbers.
 */
export function differences(report: unknown, recomputed: unknown): readonly string[] {
  const given = leaves(report);
  const wanted = leaves(recomputed);
  const found: string[] = [];
  for (const [path, leaf] of given)
    if (typeof leaf === 'number' && !wanted.has(path)) found.push(`${path}: ${leaf}, recomputed by nobody`);
  for (const [path, leaf] of wanted)
    if (!given.has(path)) found.push(`${path}: not in the report, recomputed as ${leaf}`);
    else if (!alike(given.get(path) ?? null, leaf)) found.push(`${path}: ${given.get(path)}, recomputed as ${leaf}`);
  return found;
}

/** Sums taken in another order differ in their last digits. */
function alike(a: Leaf, b: Leaf): boolean {
  if (typeof a !== 'number' || typeof b !== 'number') return a === b;
  return Math.abs(a - b) <= 1e-9 * Math.max(1, Math.abs(a), Math.abs(b));
}
