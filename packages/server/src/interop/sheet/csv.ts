import { type Result, ok, refuse } from '@samaritan/scenarios/values/result';
import { type Book, type Cell, address } from './cell.ts';
import { decodeText } from './encoding.ts';
import { type SheetRefusal, sheetBounds } from './refusal.ts';

/** The name that problems give to the one sheet of a text file. */
export const csvSheet = 'CSV';

const delimiters = [',', ';', '\t', '|'] as const;

/**
 * The one sheet of a text with separators, or why it is not read. Encoding and separator are guessed; a first line `sep=;`, which
 * Excel obeys, is obeyed. Quoted cells may hold separators, line breaks and doubled quotation marks. Every cell is text.
 */
export function readCsv(bytes: Uint8Array): Result<Book, SheetRefusal> {
  const decoded = decodeText(bytes);
  if (decoded === null || isBinary(decoded.text.slice(0, 4000))) return refuse({ code: 'not-a-sheet' });
  const said = /^sep=(.)\r?\n/.exec(decoded.text);
  const text = said === null ? decoded.text : decoded.text.slice(said[0].length);
  const delimiter = said?.[1] ?? guessDelimiter(text);
  const rows = splitRows(text, delimiter);
  if (!rows.ok) return rows;
  const book = { sheets: [{ name: csvSheet, rows: rows.value, merges: [] }] };
  return ok({ ...book, text: { encoding: decoded.encoding, delimiter } });
}

/** A text has hardly a control character in it; pictures and programs have many. */
const isBinary = (start: string): boolean => {
  const controls = start.match(/[\p{Cc}&&[\p{ASCII}--[\t-\r\x7f]]]/gv)?.length ?? 0;
  return controls > Math.max(2, start.length / 50);
};

/** The separator that splits the first lines into the most columns with the most lines alike; a comma where none does. */
function guessDelimiter(text: string): string {
  const start = text.slice(0, 100_000);
  let best: string = ',';
  let most = 0;
  for (const delimiter of delimiters) {
    const rows = splitRows(start, delimiter);
    if (!rows.ok) continue;
    const widths = rows.value.slice(0, 60).flatMap((row) => (row.some((cell) => cell !== null) ? [row.length] : []));
    for (const width of new Set(widths)) {
      const alike = widths.filter((one) => one === width).length / widths.length;
      const worth = alike * alike * Math.min(width - 1, 8);
      if (worth > most) [best, most] = [delimiter, worth];
    }
  }
  return best;
}

function splitRows(text: string, delimiter: string): Result<readonly (readonly (Cell | null)[])[], SheetRefusal> {
  const rows: (Cell | null)[][] = [];
  let row: (Cell | null)[] = [];
  let at = 0;
  while (at < text.length) {
    const { value, next } = text[at] === '"' ? quoted(text, at) : plain(text, at, delimiter);
    if (value.length > sheetBounds.cell)
      return refuse({ code: 'cell-too-long', sheet: csvSheet, cell: address(rows.length, row.length) });
    row.push(value === '' ? null : { kind: 'text', text: value });
    if (row.length > sheetBounds.columns && row.at(-1) !== null)
      return refuse({ code: 'too-many-columns', sheet: csvSheet });
    at = next;
    if (text[at] === delimiter) {
      at++;
      if (at === text.length) row.push(null);
      continue;
    }
    rows.push(row);
    if (rows.length > sheetBounds.rows) return refuse({ code: 'too-many-rows', sheet: csvSheet });
    row = [];
    at += text.startsWith('\r\n', at) ? 2 : 1;
  }
  if (row.length > 0) rows.push(row);
  return ok(rows.slice(0, rows.findLastIndex((one) => one.some((cell) => cell !== null)) + 1));
}

interface Taken {
  readonly value: string;
  /** Where the separator or the end of the line stands. */
  readonly next: number;
}

function plain(text: string, from: number, delimiter: string): Taken {
  let at = from;
  while (at < text.length && text[at] !== delimiter && text[at] !== '\n' && text[at] !== '\r') at++;
  return { value: text.slice(from, at), next: at };
}

/** What follows the closing quotation mark up to the separator belongs to the cell, as Excel has it. */
function quoted(text: string, from: number): Taken {
  let value = '';
  let at = from + 1;
  for (;;) {
    const close = text.indexOf('"', at);
    if (close === -1) return { value: value + text.slice(at), next: text.length };
    value += text.slice(at, close);
    if (text[close + 1] !== '"') return { value, next: close + 1 };
    value += '"';
    at = close + 2;
  }
}
