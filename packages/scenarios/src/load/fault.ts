/** Something wrong in a file of a scenario, at its place; lines and columns count from one. */
export interface Fault {
  readonly file: string;
  readonly line: number;
  readonly column: number;
  readonly found: string;
  readonly wanted: string;
}

/** `strait/scenario.yaml:12:5: found "ded", wanted dead (did you mean …)`: what editors and terminals turn into a link. */
export function formatFault({ file, line, column, found, wanted }: Fault): string {
  return `${file}:${line}:${column}: found ${found}, wanted ${wanted}`;
}

/** In the order of the text; faults of one place keep the order they were found in. */
export const inTextOrder = <T extends Pick<Fault, 'file' | 'line' | 'column'>>(faults: readonly T[]): readonly T[] =>
  faults.toSorted((a, b) => (a.file < b.file ? -1 : a.file > b.file ? 1 : a.line - b.line || a.column - b.column));

/** What a value looks like in a fault: short, on one line. */
export function shown(value: unknown): string {
  if (value === undefined) return 'nothing';
  if (Array.isArray(value)) return value.length === 0 ? 'an empty list' : `a list of ${value.length}`;
  if (typeof value === 'object' && value !== null) return 'a block';
  const text = JSON.stringify(value);
  return text.length > 60 ? `${text.slice(0, 57)}…"` : text;
}
