import { type Sources, citedOf, isWhole } from './cited.ts';
import type { Numbers } from './numbers.ts';

/** A parameter as the document must show it. `source` is empty where nobody wrote one. */
export interface Row {
  readonly name: string;
  readonly value: string;
  readonly what: string;
  readonly source: string;
}

/** The rows of one chapter, in the order of the code: one for each number, or for each group that makes a row together. */
export const rowsOf = (numbers: Numbers[string], sources: Sources): readonly Row[] =>
  Object.entries(numbers).flatMap(([name, value]) => leaves(name, value, sources));

function leaves(name: string, value: unknown, sources: Sources): readonly Row[] {
  if (typeof value === 'function' || value === undefined || name.endsWith('.source')) return [];
  const split = !isScalar(value) && !isList(value) && !isWhole(sources, name);
  if (split) return Object.entries(value as object).flatMap(([key, one]) => leaves(`${name}.${key}`, one, sources));
  const [unit = '', what = '', source = ''] = citedOf(sources, name) ?? [];
  return [{ name, value: written(value, unit), what, source }];
}

const isScalar = (value: unknown): boolean => typeof value !== 'object' || value === null;

/** Of plain things, or of pairs: one row. A list of longer lists is a table, and each of its lines a row. */
const isList = (value: unknown): value is readonly unknown[] =>
  Array.isArray(value) && value.every((one) => isScalar(one) || (Array.isArray(one) && one.length === 2));

/** A value with its unit. Durations are milliseconds in code and minutes here; minutes of the local day are hh:mm. */
export function written(value: unknown, unit: string): string {
  if (unit === 'duration') return minutes(Number(value) / 60_000);
  if (unit === 'clock') return clock(Number(value));
  return typeof value === 'string' ? value : `${plain(value)} ${unit}`.trim();
}

const minutes = (n: number): string => (n < 120 ? `${plain(n)} min` : `${plain(n)} min (${plain(n / 60)} h)`);

const clock = (n: number): string => `${two(Math.floor(n / 60))}:${two(n % 60)}`;
const two = (n: number): string => String(n).padStart(2, '0');

function plain(value: unknown): string {
  if (typeof value === 'number') return String(Number(value.toPrecision(5)));
  if (Array.isArray(value))
    return value.map((one) => (Array.isArray(one) ? `${plain(one[0])}: ${plain(one[1])}` : plain(one))).join(', ');
  if (typeof value === 'object' && value !== null)
    return Object.entries(value)
      .map(([key, one]) => `${key} ${plain(one)}`)
      .join(', ');
  return String(value);
}
