import type { Bilingual } from '@samaritan/scenarios/values/text';
import { type Cell, type Sheet, address, cellAt, columnOf, textOf } from '../sheet/cell.ts';
import { unescapeCell } from '../sheet/escape.ts';
import type { Field } from './fields.ts';
import type { Mapping } from './mapping.ts';
import { ownName } from './own-name.ts';
import { type CellProblem, wanted } from './problem.ts';

/** Where each field of a mapping stands in a sheet. */
export interface Layout {
  readonly sheet: Sheet;
  readonly fields: ReadonlyMap<Field, { readonly column: number; readonly header: string }>;
  /** The user's own columns, in the order of the sheet. */
  readonly own: readonly { readonly column: number; readonly header: string }[];
  /** Joined cells below the headers: by place, the cell that is seen there. */
  readonly joined: ReadonlyMap<string, Cell | null>;
}

/** The layout that a mapping gives a sheet. A column that has moved is found by its header; one that is gone is a problem. */
export function layOut(
  sheet: Sheet,
  headers: readonly string[],
  mapping: Mapping,
): { readonly layout: Layout; readonly problems: readonly CellProblem[] } {
  const problems: CellProblem[] = [];
  const fields = new Map<Field, { column: number; header: string }>();
  const own: { column: number; header: string }[] = [];
  for (const mapped of mapping.columns) {
    const said = columnOf(mapped.column);
    const column = mapped.header === '' || headers[said] === mapped.header ? said : headers.indexOf(mapped.header);
    if (column < 0) {
      const cell = address(mapping.headerRows[1] - 1, said);
      const found = headers[said] ?? '';
      problems.push({
        sheet: sheet.name,
        cell,
        header: '',
        found,
        wanted: wanted.header(mapped.header),
        severity: 'doubt',
      });
    } else if (mapped.field !== null) fields.set(mapped.field, { column, header: mapped.header });
    else if (mapped.header !== '') own.push({ column, header: mapped.header });
  }
  // Columns that came since the mapping was saved are the user's own too.
  const known = new Set([...fields.values(), ...own].map(({ column }) => column));
  for (const [column, header] of headers.entries())
    if (header !== '' && !known.has(column)) own.push({ column, header });
  const ordered = own.toSorted((a, b) => a.column - b.column);
  return { layout: { sheet, fields, own: ordered, joined: joinedCells(sheet, mapping.headerRows[1]) }, problems };
}

function joinedCells(sheet: Sheet, firstRow: number): ReadonlyMap<string, Cell | null> {
  const joined = new Map<string, Cell | null>();
  let budget = 1_000_000; // joined over each other they would cost more than all cells there can be
  for (const { startRow, endRow, startCol, endCol } of sheet.merges) {
    if (startCol !== endCol || startRow === endRow) continue; // joined across: a heading
    budget -= endRow - startRow;
    if (budget < 0) break;
    for (let row = Math.max(startRow, firstRow) + 1; row <= Math.min(endRow, sheet.rows.length); row++)
      joined.set(address(row, startCol), cellAt(sheet, startRow, startCol));
  }
  return joined;
}

/** One row of a sheet, read by field. Problems gather in it. */
export class RowCells {
  readonly problems: CellProblem[] = [];
  readonly #layout: Layout;
  readonly #row: number;

  /** `row` counts from zero. */
  constructor(layout: Layout, row: number) {
    this.#layout = layout;
    this.#row = row;
  }

  has = (field: Field): boolean => this.#layout.fields.has(field);

  cell(field: Field): Cell | null {
    const column = this.#layout.fields.get(field)?.column;
    return column === undefined ? null : this.#at(column);
  }

  /** The text of a cell as written; an error of the sheet counts as nothing, which `sayErrors` reports. */
  raw(field: Field): string {
    const cell = this.cell(field);
    return cell === null || cell.kind === 'error' ? '' : unescapeCell(textOf(cell));
  }

  text = (field: Field): string => this.raw(field).trim();

  /** The user's own columns that say something, in order. */
  own(): readonly (readonly [string, string])[] {
    return this.#layout.own.flatMap(({ column, header }): readonly (readonly [string, string])[] => {
      const text = unescapeCell(textOf(this.#at(column)));
      return text.trim() === '' ? [] : [[ownName(header), text]];
    });
  }

  address = (field: Field): string => address(this.#row, this.#layout.fields.get(field)?.column ?? 0);

  header = (field: Field): string => this.#layout.fields.get(field)?.header ?? '';

  fault(field: Field, want: Bilingual, found = this.text(field)): undefined {
    this.#say(field, { wanted: want, found, severity: 'fault' });
  }

  doubt(field: Field, want: Bilingual, found = this.text(field)): undefined {
    this.#say(field, { wanted: want, found, severity: 'doubt' });
  }

  /** A fault for every mapped cell that holds an error or a formula without its value. */
  sayErrors(): void {
    for (const field of this.#layout.fields.keys()) {
      const cell = this.cell(field);
      if (cell?.kind === 'error') this.fault(field, wanted.value, cell.text);
    }
  }

  get hasFault(): boolean {
    return this.problems.some(({ severity }) => severity === 'fault');
  }

  #at(column: number): Cell | null {
    const joined = this.#layout.joined.get(address(this.#row, column));
    return joined ?? cellAt(this.#layout.sheet, this.#row, column);
  }

  #say(field: Field, problem: Pick<CellProblem, 'wanted' | 'found' | 'severity'>): void {
    const place = { sheet: this.#layout.sheet.name, cell: this.address(field), header: this.header(field) };
    this.problems.push({ ...place, ...problem });
  }
}
