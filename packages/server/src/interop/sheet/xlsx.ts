import { EncryptedFileError, HucreError, dateToSerial } from 'hucre';
import { type Sheet as ReadSheet, readXlsx } from 'hucre/xlsx';
import { type Result, ok, refuse } from '@samaritan/scenarios/values/result';
import { inspectArchive } from './archive.ts';
import { type Book, type Cell, type Sheet, address } from './cell.ts';
import { type SheetRefusal, sheetBounds } from './refusal.ts';

/**
 * The visible sheets of an Excel workbook, or the one reason why it is not read. Values only: of a formula the value that
 * was saved with it. Rich text is its plain text; dates are serials of the 1900 system, whichever the file counts in.
 */
export async function readWorkbook(bytes: Uint8Array): Promise<Result<Book, SheetRefusal>> {
  const parts = inspectArchive(bytes);
  if (!parts.ok) return parts;
  const names = new Set(parts.value);
  if (!names.has('[Content_Types].xml') || !names.has('_rels/.rels')) return refuse({ code: 'not-a-workbook' });
  if (!parts.value.some((name) => /(?:^|\/)workbook\.xml$/.test(name))) return refuse({ code: 'not-a-workbook' });
  try {
    const sheets: Sheet[] = [];
    // One by one, so that never more than one is laid out as a whole table.
    for (let visible = 1, nth = 0; nth < visible; nth++) {
      const read = await readSheet(bytes, nth);
      if (!read.ok) return read;
      visible = read.value.visible;
      if (visible > sheetBounds.sheets) return refuse({ code: 'too-many-sheets', sheets: visible });
      if (read.value.sheet !== null) sheets.push(read.value.sheet);
    }
    return ok({ sheets, text: null });
  } catch (error) {
    if (error instanceof EncryptedFileError) return refuse({ code: 'old-or-protected' });
    // Whatever a reader of somebody's bytes throws says something about the bytes.
    return refuse({ code: 'damaged', part: error instanceof HucreError ? error.message : 'XML' });
  }
}

interface ReadSheetAnswer {
  /** How many sheets are not hidden. */
  readonly visible: number;
  readonly sheet: Sheet | null;
}

const everywhere = `A1:${address(sheetBounds.rows - 1, sheetBounds.columns - 1)}`;

async function readSheet(bytes: Uint8Array, nth: number): Promise<Result<ReadSheetAnswer, SheetRefusal>> {
  let visible = 0;
  const book = await readXlsx(bytes, {
    sheets: ({ hidden, veryHidden }) => hidden !== true && veryHidden !== true && visible++ === nth,
    range: everywhere,
  });
  const sheet = book.sheets[0];
  if (sheet === undefined) return ok({ visible, sheet: null });
  const from1904 = book.dateSystem === '1904';
  const rows = sheet.rows.map((row, r) =>
    withoutBlankEnd(row.map((value, c) => cellOf(value, detail(sheet, r, c), from1904))),
  );
  for (const [r, row] of rows.entries()) {
    const long = row.findIndex((cell) => cell?.kind === 'text' && cell.text.length > sheetBounds.cell);
    if (long >= 0) return refuse({ code: 'cell-too-long', sheet: sheet.name, cell: address(r, long) });
  }
  // No list joins more cells than this; a file made to do harm may say so a million times.
  const merges = (sheet.merges ?? [])
    .slice(0, 20_000)
    .filter(
      ({ startRow, endRow, startCol, endCol }) =>
        startRow >= 0 && endRow < sheetBounds.rows && startCol >= 0 && endCol < sheetBounds.columns,
    );
  const end = rows.findLastIndex((row) => row.length > 0) + 1;
  return ok({ visible, sheet: { name: sheet.name, rows: rows.slice(0, end), merges } });
}

type Value = ReadSheet['rows'][number][number] | undefined;
type Detail = NonNullable<ReadSheet['cells']> extends Map<string, infer C> ? C : never;

const detail = (sheet: ReadSheet, row: number, column: number): Detail | undefined =>
  sheet.cells?.get(`${row},${column}`);

function cellOf(value: Value, detail: Detail | undefined, from1904: boolean): Cell | null {
  if (detail?.type === 'error') return { kind: 'error', text: typeof value === 'string' ? value : '#ERROR' };
  if (value === null || value === undefined) {
    return detail?.formula === undefined ? null : { kind: 'error', text: `=${detail.formula}` };
  }
  switch (typeof value) {
    case 'string':
      return value === '' ? null : { kind: 'text', text: value };
    case 'number':
      return { kind: 'number', value };
    case 'boolean':
      return { kind: 'truth', value };
    default:
      return { kind: 'moment', serial: serialOf(dateToSerial(value, from1904), from1904) };
  }
}

/** Times of day and lengths keep their number; the days of the 1904 system begin 1462 later. */
const serialOf = (serial: number, from1904: boolean): number => {
  const whole = Math.round(serial * 86_400_000) / 86_400_000; // a date holds whole milliseconds
  return from1904 && whole >= 366 ? whole + 1462 : whole;
};

const withoutBlankEnd = (row: readonly (Cell | null)[]): readonly (Cell | null)[] =>
  row.slice(0, row.findLastIndex((cell) => cell !== null) + 1);
