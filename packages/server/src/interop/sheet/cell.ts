import { assertNever } from '@samaritan/scenarios/values/result';

/** One cell as it stands in a file. Formulas are never worked out: a cell holds the value its program saved last. */
export type Cell =
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'number'; readonly value: number }
  /** Formatted as a date or time: days since 1899-12-30 (whatever date system the file counts in), below one a time of day. */
  | { readonly kind: 'moment'; readonly serial: number }
  | { readonly kind: 'truth'; readonly value: boolean }
  /** An error such as `#REF!`, or a formula whose value was not saved. */
  | { readonly kind: 'error'; readonly text: string };

/** Cells joined into one, both ends included, counted from zero. The value stands in the first. */
export interface Merge {
  readonly startRow: number;
  readonly startCol: number;
  readonly endRow: number;
  readonly endCol: number;
}

export type SheetRow = readonly (Cell | null)[];

export interface Sheet {
  readonly name: string;
  readonly rows: readonly SheetRow[];
  readonly merges: readonly Merge[];
}

export interface Book {
  readonly sheets: readonly Sheet[];
  /** How a text file was read; null for a workbook. */
  readonly text: { readonly encoding: Encoding; readonly delimiter: string } | null;
}

export type Encoding = 'utf-8' | 'utf-16le' | 'utf-16be' | 'windows-1252';

/** The letters of a column counted from zero: `A`, `Z`, `AA`. */
export function columnLetters(column: number): string {
  const rest = Math.floor(column / 26) - 1;
  return `${rest < 0 ? '' : columnLetters(rest)}${String.fromCodePoint(65 + (column % 26))}`;
}

/** The column of its letters, counted from zero; -1 where they are none. */
export function columnOf(letters: string): number {
  if (!/^[A-Za-z]{1,3}$/.test(letters)) return -1;
  return (
    Array.from(letters.toUpperCase()).reduce((sum, letter) => sum * 26 + (letter.codePointAt(0) ?? 64) - 64, 0) - 1
  );
}

/** `C7`, from a row and a column counted from zero. */
export const address = (row: number, column: number): string => `${columnLetters(column)}${row + 1}`;

/** What a person sees in a cell, near enough to name it: a date as `2026-10-14 14:30`, a time of day as `14:30`. */
export function textOf(cell: Cell | null | undefined): string {
  if (cell === null || cell === undefined) return '';
  switch (cell.kind) {
    case 'text':
      return cell.text;
    case 'number':
      return String(cell.value);
    case 'truth':
      return cell.value ? 'TRUE' : 'FALSE';
    case 'error':
      return cell.text;
    case 'moment':
      return momentText(cell.serial);
    default:
      return assertNever(cell);
  }
}

export const isBlank = (cell: Cell | null | undefined): boolean => textOf(cell).trim() === '';

/** A cell of a sheet, blank where the sheet ends before it. */
export const cellAt = (sheet: Sheet, row: number, column: number): Cell | null => sheet.rows[row]?.[column] ?? null;

function momentText(serial: number): string {
  const seconds = Math.round(serial * 86_400);
  const day = Math.floor(seconds / 86_400);
  const [h, m, s] = [Math.floor((seconds % 86_400) / 3600), Math.floor(seconds / 60) % 60, seconds % 60];
  const clock = `${two(h)}:${two(m)}${s === 0 ? '' : `:${two(s)}`}`;
  if (day < 1) return clock;
  const date = dateOfDay(day - daysTo1970);
  return seconds % 86_400 === 0 ? date : `${date} ${clock}`;
}

const two = (n: number): string => String(n).padStart(2, '0');

/** Days from 1899-12-30, where spreadsheets begin to count, to 1970-01-01. */
export const daysTo1970 = 25_569;

/** `2026-10-14`, of days since 1970-01-01 in the Gregorian calendar. */
export function dateOfDay(day: number): string {
  const shifted = day + 719_468; // from 0000-03-01, so that the leap day ends its year
  const era = Math.floor(shifted / 146_097);
  const ofEra = shifted - era * 146_097;
  const year = Math.floor(
    (ofEra - Math.floor(ofEra / 1460) + Math.floor(ofEra / 36_524) - Math.floor(ofEra / 146_096)) / 365,
  );
  const ofYear = ofEra - (365 * year + Math.floor(year / 4) - Math.floor(year / 100));
  const month = Math.floor((5 * ofYear + 2) / 153);
  const inMonth = ofYear - Math.floor((153 * month + 2) / 5) + 1;
  const named = month < 10 ? month + 3 : month - 9;
  return `${String(year + era * 400 + (named <= 2 ? 1 : 0)).padStart(4, '0')}-${two(named)}-${two(inMonth)}`;
}

/** Days since 1970-01-01 of a date; null where there is no such day, such as 30 February. */
export function dayOfDate(year: number, month: number, day: number): number | null {
  const y = month <= 2 ? year - 1 : year;
  const era = Math.floor(y / 400);
  const ofEra = y - era * 400;
  const ofYear = Math.floor((153 * (month > 2 ? month - 3 : month + 9) + 2) / 5) + day - 1;
  const since = era * 146_097 + ofEra * 365 + Math.floor(ofEra / 4) - Math.floor(ofEra / 100) + ofYear - 719_468;
  return dateOfDay(since) === `${String(year).padStart(4, '0')}-${two(month)}-${two(day)}` ? since : null;
}
