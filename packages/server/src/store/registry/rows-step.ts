import type { Step } from '../steps.ts';

/** A hundred rows in one statement cost a third of a hundred statements, and on PostgreSQL one way to the server. */
const together = 64;

/** Steps that insert rows; `end` is what follows the values, such as `on conflict do nothing`. */
export function insertSteps<Row extends object>(
  table: string,
  columns: readonly (keyof Row & string)[],
  rows: readonly Row[],
  end = '',
): readonly Step[] {
  const steps: Step[] = [];
  for (let at = 0; at < rows.length;) {
    // Two shapes of statement a table, so that both stay prepared.
    const size = rows.length - at >= together ? together : 1;
    const row = `(${columns.map(() => '?').join(', ')})`;
    const values = Array.from({ length: size }, () => row).join(', ');
    const sql = shape(
      `${table} ${end} ${size}`,
      () => `insert into ${table} (${columns.join(', ')}) values ${values} ${end}`,
    );
    const parameters: unknown[] = [];
    for (let row = at; row < at + size; row++) for (const column of columns) parameters.push(rows[row]?.[column]);
    steps.push({ sql, parameters });
    at += size;
  }
  return steps;
}

const shapes = new Map<string, string>();

function shape(name: string, make: () => string): string {
  const known = shapes.get(name);
  if (known !== undefined) return known;
  const made = make();
  shapes.set(name, made);
  return made;
}

const sizes = [1, 8, 64, 256] as const;

/** Lists of a few lengths, the rest of each filled with nulls, which no `in (…)` finds: few shapes of statement stay prepared. */
export function* padded<T>(all: readonly T[]): Generator<readonly (T | null)[]> {
  for (let at = 0; at < all.length; at += 256) {
    const slice = all.slice(at, at + 256);
    const size = sizes.find((one) => one >= slice.length) ?? 256;
    yield [...slice, ...Array.from({ length: size - slice.length }, () => null)];
  }
}

export const marksFor = (list: readonly unknown[]): string => list.map(() => '?').join(', ');
