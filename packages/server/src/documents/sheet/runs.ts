import type { Block, Cell, Inline, Lines, Run, Sheet } from './block.ts';

const isList = (value: Inline): value is readonly Inline[] => Array.isArray(value);
const isLines = (cell: Cell): cell is Lines => typeof cell === 'object' && cell !== null && 'lines' in cell;

/** The stretches of a text in order, the empty ones left out. */
export function runsOf(inline: Inline): readonly Run[] {
  if (inline === null || inline === '') return [];
  if (typeof inline === 'string') return [{ text: inline }];
  if (isList(inline)) return inline.flatMap(runsOf);
  return inline.text === '' ? [] : [inline];
}

/** The lines of a cell, at least one. */
export const linesOf = (cell: Cell): readonly Inline[] =>
  isLines(cell) ? (cell.lines.length === 0 ? [null] : cell.lines) : [cell];

/** Whether more than one line may stand in it. */
export const isManyLines = isLines;

/** As it is read on paper. */
export const plainText = (cell: Cell): string =>
  linesOf(cell)
    .map((line) =>
      runsOf(line)
        .filter(({ heard }) => heard !== true)
        .map(({ text }) => text)
        .join(''),
    )
    .join('\n');

/** Every piece of text of a document in reading order, without what is only heard. */
export function textsOf(sheet: Sheet): readonly string[] {
  const { kicker, title, lead, limits, meta, sections } = sheet;
  const all = [
    kicker,
    title,
    lead,
    ...(limits === null ? [] : [limits.title, ...limits.lines]),
    meta,
    ...sections.flatMap((section) => [section.title, ...section.blocks.flatMap(blockTexts)]),
  ];
  return all.filter((text) => text.trim() !== '');
}

function blockTexts(block: Block): readonly string[] {
  switch (block.kind) {
    case 'heading':
    case 'paragraph':
      return [plainText(block.text)];
    case 'list':
      return block.items.map(plainText);
    case 'steps':
      return block.items.flatMap(({ at, later, text }) => [at ?? '', plainText(text), later ?? '']);
    case 'picture':
      return [block.says, block.note ?? ''];
    case 'blank':
      return [block.label];
    case 'cut':
      return [];
    case 'card':
      return block.blocks.flatMap(blockTexts);
    case 'table':
      return [
        block.headed ? '' : block.caption,
        ...block.columns.map(({ head }) => head),
        ...block.groups.flatMap(({ name, rows }) => [name ?? '', ...rows.flatMap(({ cells }) => cells.map(plainText))]),
      ];
  }
}
