import type { Cell, Inline, Run } from './shapes.ts';

const isList = (value: Inline): value is Extract<Inline, readonly unknown[]> => Array.isArray(value);
type Lines = Extract<Cell, { readonly lines: unknown }>;
const isLines = (cell: Cell): cell is Lines => typeof cell === 'object' && cell !== null && 'lines' in cell;

/** The stretches of a text in order, the empty ones left out. */
export function runsOf(inline: Inline): readonly Run[] {
  if (inline === null || inline === '') return [];
  if (typeof inline === 'string') return [{ text: inline }];
  if (isList(inline)) return inline.flatMap(runsOf);
  return inline.text === '' ? [] : [inline];
}

/** The lines of a cell where it has several; null where it is one text. */
export const linesOf = (cell: Cell): readonly Inline[] | null => (isLines(cell) ? cell.lines : null);

/** The text of a cell of one line. */
export const inlineOf = (cell: Cell): Inline => (isLines(cell) ? cell.lines : cell);
