import { wanted } from './problem.ts';
import { rowNumber } from './read-row.ts';
import { type Layout, RowCells } from './row-cells.ts';

export interface RowNumbers {
  take(cells: RowCells, place: string): string;
  /** The number with a letter, `12a`, for the expected action beside row 12. */
  beside(n: string): string;
}

/** Row numbers as the sheet gives them; the next free one for a row without. */
export function numbersOf(layout: Layout, firstRow: number): RowNumbers {
  const taken = new Map<string, string>();
  const said = layout.sheet.rows.flatMap((_, row) => {
    const n = row < firstRow ? undefined : rowNumber(new RowCells(layout, row).text('n'));
    return n === undefined ? [] : [n];
  });
  let highest = said.reduce((most, n) => Math.max(most, Number.parseInt(n, 10)), 0);
  const reserved = new Set(said);
  const next = (): string => String(++highest);
  return {
    take(cells, place) {
      const text = cells.text('n');
      const n = rowNumber(text);
      if (n === undefined) {
        const given = next();
        if (text !== '') cells.fault('n', wanted.rowNumber);
        else if (cells.has('n')) cells.doubt('n', wanted.rowNumberGiven(given));
        return given;
      }
      const other = taken.get(n);
      if (other !== undefined) cells.fault('n', wanted.rowNumberOnce(other));
      else taken.set(n, cells.has('n') ? cells.address('n') : place);
      return n;
    },
    beside(n) {
      for (const letter of 'abcdefghijklmnopqrstuvwxyz') {
        const one = `${Number.parseInt(n, 10)}${letter}`;
        if (reserved.has(one)) continue;
        reserved.add(one);
        return one;
      }
      return next();
    },
  };
}
