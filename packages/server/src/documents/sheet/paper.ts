/** Letter paper, points of 1/72 inch. */
export const paper = { width: 612, height: 792, side: 54, head: 60, foot: 54 } as const;

/** Between the margins, upright and crosswise. */
export const room = { upright: paper.width - 2 * paper.side, wide: paper.height - 2 * paper.side } as const;

/** Type sizes, points. */
export const sizes = { title: 22, section: 15, part: 12, minor: 10.5, text: 10, note: 8.5, cell: 8, lead: 13 } as const;

/** What stands in a table of many columns. */
export const cellSize = (columns: number): number => (columns > 9 ? 7 : sizes.cell);
