import type { Table } from './block.ts';
import { linesOf, plainText, runsOf } from './runs.ts';

/** Between the text of two cells, points: less where there are many. */
export const cellPadding = ({ columns }: Table): number => (columns.length > 9 ? 4 : 8);

/** Room to write in by hand, points. */
const blankColumn = 58;

interface Wanted {
  /** The longest word, which must not break. */
  readonly least: number;
  /** All of the longest cell on one line, up to a bound. */
  readonly most: number;
  /** Of its cells, on one line. */
  readonly mean: number;
  readonly figures: boolean;
}

/**
 * Widths of a table's columns in points. Words stay whole where there is room for them all; what is left over goes where the
 * text is longest. A narrow table takes no more than it wants; any other fills `room`.
 */
export function columnWidths(
  table: Table,
  { room, size }: { readonly room: number; readonly size: number },
): readonly number[] {
  const wanted = columnsWanted(table, size);
  const least = sum(wanted.map((one) => one.least));
  if (least >= room) return wanted.map((one) => (one.least / least) * room);
  const most = sum(wanted.map((one) => one.most));
  if (most <= room) {
    if (table.narrow) return wanted.map((one) => one.most);
    const shares = wanted.map((one) => (one.figures ? 0.25 : 1) * one.most);
    return wanted.map((one, i) => one.most + ((room - most) * (shares[i] ?? 0)) / sum(shares));
  }
  const shares = wanted.map((one) => (one.figures ? 0.3 : 1) * Math.sqrt((one.most - one.least) * one.mean));
  return wanted.map((one, i) => one.least + ((room - least) * (shares[i] ?? 0)) / sum(shares));
}

function columnsWanted(table: Table, size: number): readonly Wanted[] {
  const { columns, groups } = table;
  const padding = cellPadding(table);
  const rows = groups.flatMap((group) => group.rows);
  const count = Math.max(columns.length, ...rows.map(({ cells }) => cells.length));
  return Array.from({ length: count }, (_, i): Wanted => {
    const texts = rows.map(({ cells }) => plainText(cells[i] ?? ''));
    const blanks = rows.some(({ cells }) => runsOf(linesOf(cells[i] ?? '')).some(({ heard }) => heard === true));
    const full = texts.filter((text) => text !== '');
    const head = columns[i]?.head ?? '';
    // Bold type is wider; digits and capitals are wider than the mean of small letters.
    const width = (text: string, bold: boolean): number =>
      (text.length + (bold ? 0.7 : 0)) * size * (bold ? 0.6 : 0.55);
    const words = texts.flatMap((text) => text.split(/[ \n]/)).map((word) => width(word, i === 0));
    const heads = head.split(/[ -]/).map((word) => width(word, true));
    const lines = texts.flatMap((text) => text.split('\n')).map((line) => width(line, i === 0));
    const least = Math.max(blanks ? blankColumn : 12, ...words, ...heads) + padding;
    return {
      least,
      most: Math.max(least, Math.min(260, Math.max(0, ...lines) + padding)),
      // Between the mean of all cells and of those that say something: a column that is mostly empty gets less.
      mean: sum(full.map((line) => width(line, i === 0))) / Math.sqrt(Math.max(1, full.length * texts.length)),
      figures: columns[i]?.figures === true,
    };
  });
}

function sum(numbers: readonly number[]): number {
  let total = 0;
  for (const n of numbers) total += n;
  return total;
}
