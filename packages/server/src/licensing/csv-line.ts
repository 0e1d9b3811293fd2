import { csvCell } from '../interop/sheet/csv-cell.ts';

/** One line of CSV; a cell that a spreadsheet program would take for a formula is written so that it does not. */
export const csvLine = (cells: readonly string[]): string =>
  `${cells.map((cell) => csvCell(cell.replaceAll('\0', '\uFFFD'))).join(',')}\r\n`;
