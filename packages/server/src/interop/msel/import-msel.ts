import { type Book, type Sheet, address, isBlank, textOf } from '../sheet/cell.ts';
import { headersAt } from './header.ts';
import type { Mapping } from './mapping.ts';
import { type CellProblem, wanted } from './problem.ts';
import type { RowReading, SourceRow } from './read-row.ts';
import { NameFinder, type Names } from './recipient.ts';
import { type Layout, RowCells, layOut } from './row-cells.ts';
import { numbersOf } from './row-numbers.ts';
import { readRow } from './sheet-row.ts';

export interface MselImport {
  /** The sound rows, in the order of the sheet. */
  readonly rows: readonly SourceRow[];
  /** Everything that is to be said of the sheet's cells, in the order of its rows. */
  readonly problems: readonly CellProblem[];
  /** How many rows of the sheet were left out for a fault. */
  readonly left: number;
}

/**
 * The MSEL rows of a book, read as the mapping says, and every problem of every cell at once. A row with a fault is left out,
 * the others are taken. Formulas, links and colours of the sheet mean nothing.
 */
export function importMsel(book: Book, mapping: Mapping, names: Names): MselImport {
  const sheet =
    book.sheets.find(({ name }) => name === mapping.sheet) ?? (book.text === null ? undefined : book.sheets[0]);
  if (sheet === undefined) {
    const found = book.sheets.map(({ name }) => name).join(', ');
    const problem = { sheet: mapping.sheet, cell: 'A1', header: '', found, wanted: wanted.sheet(mapping.sheet) };
    return { rows: [], problems: [{ ...problem, severity: 'fault' }], left: 0 };
  }
  const [first, last] = mapping.headerRows;
  const { headers } = headersAt(sheet, first - 1, last);
  const { layout, problems } = layOut(sheet, headers, mapping);
  const reading: RowReading = { mapping, names, finder: new NameFinder(names) };
  const drafts = withSoundReferences(readRows(layout, headers, reading));
  const sound = drafts.filter(({ cells }) => !cells.hasFault);
  return {
    rows: sound.flatMap(({ rows }) => rows),
    problems: [...problems, ...withoutEnglish(layout, mapping), ...drafts.flatMap(({ cells }) => cells.problems)],
    left: drafts.filter(({ cells }) => cells.hasFault).length,
  };
}

/** One doubt for a sheet that has its texts in French alone. */
function withoutEnglish({ sheet, fields }: Layout, { headerRows, language }: Mapping): readonly CellProblem[] {
  const only = fields.has('textEn')
    ? undefined
    : language === 'fr'
      ? (fields.get('text') ?? fields.get('textFr'))
      : undefined;
  if (only === undefined) return [];
  const cell = address(headerRows[1] - 1, only.column);
  return [{ sheet: sheet.name, cell, header: '', found: only.header, wanted: wanted.english, severity: 'doubt' }];
}

interface Draft {
  readonly cells: RowCells;
  readonly n: string;
  /** The row, and the expected action that stands beside it in the sheet. */
  readonly rows: readonly SourceRow[];
}

function readRows(layout: Layout, headers: readonly string[], reading: RowReading): readonly Draft[] {
  const { sheet } = layout;
  const numbers = numbersOf(layout, reading.mapping.headerRows[1]);
  const drafts: Draft[] = [];
  for (let row = reading.mapping.headerRows[1]; row < sheet.rows.length; row++) {
    if (isNothing(sheet, row) || repeatsHeaders(sheet, row, headers)) continue;
    const cells = new RowCells(layout, row);
    if (isHeading(sheet, row, cells)) {
      cells.doubt('n', wanted.noHeading, textOf((sheet.rows[row] ?? []).find((cell) => !isBlank(cell))));
      drafts.push({ cells, n: '', rows: [] });
      continue;
    }
    cells.sayErrors();
    const n = numbers.take(cells, address(row, 0));
    drafts.push({ cells, n, rows: readRow(cells, n, { reading, numbers }) });
  }
  return drafts;
}

const isNothing = (sheet: Sheet, row: number): boolean => (sheet.rows[row] ?? []).every(isBlank);

/** Headers written again after a page break. */
const repeatsHeaders = (sheet: Sheet, row: number, headers: readonly string[]): boolean => {
  const cells = (sheet.rows[row] ?? []).flatMap((cell, column) =>
    isBlank(cell) ? [] : [[textOf(cell).trim(), headers[column]]],
  );
  return cells.length > 1 && cells.every(([text, header]) => text === header);
};

/** One text alone in its row, such as `Phase 2`, in a column that is not the text of the rows. */
const isHeading = (sheet: Sheet, row: number, cells: RowCells): boolean =>
  (sheet.rows[row] ?? []).filter((cell) => !isBlank(cell)).length === 1 &&
  (['text', 'textEn', 'textFr'] as const).every((field) => cells.text(field) === '');

/**
 * The drafts without references to rows that were left out or that expect nothing. A contingency without its action is none, and a
 * fault; an inject merely leads nowhere.
 */
function withSoundReferences(drafts: readonly Draft[]): readonly Draft[] {
  const actions = new Set(
    drafts
      .filter(({ cells }) => !cells.hasFault)
      .flatMap(({ rows }) => rows.flatMap((row) => (row.kind === 'expected-action' ? [String(row.n)] : []))),
  );
  return drafts.map(({ cells, n, rows }) => ({
    cells,
    n,
    rows: rows.map((row) => {
      if (row.kind === 'contingency' && !actions.has(String(row.ifMissing))) cells.fault('ifMissing', wanted.actionRow);
      if (row.kind === 'expected-action' || row.expects === undefined || actions.has(String(row.expects))) return row;
      cells.doubt('expects', wanted.actionRow);
      const { expects: _, ...rest } = row;
      return rest;
    }),
  }));
}
