import type { BlockOf, ScreenBlock } from './shapes.ts';

/** A block as it is shown. */
export interface Part {
  readonly block: ScreenBlock;
  /** Of a picture, the table that follows it and says the same. */
  readonly table: BlockOf<'table'> | null;
}

/** Each block with the table that belongs to it; a table that went with its picture does not stand again. */
export function partsOf(blocks: readonly ScreenBlock[]): readonly Part[] {
  return blocks.flatMap((block, i) => {
    const [before, after] = [blocks[i - 1], blocks[i + 1]];
    if (block.kind === 'table' && before?.kind === 'picture' && before.links === null) return [];
    const table = block.kind === 'picture' && block.links === null && after?.kind === 'table' ? after : null;
    return [{ block, table }];
  });
}
