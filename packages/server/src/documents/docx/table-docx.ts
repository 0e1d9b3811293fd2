import { BorderStyle, Paragraph, Table as WordTable, TableCell, TableLayoutType, TableRow, WidthType } from 'docx';
import { light } from '../../charts/palette.ts';
import type { Cell, Table, TableRow as SheetRow } from '../sheet/block.ts';
import { cellSize } from '../sheet/paper.ts';
import { linesOf } from '../sheet/runs.ts';
import { cellPadding, columnWidths } from '../sheet/widths.ts';
import { hex, textRuns } from './runs-docx.ts';

const none = { style: BorderStyle.NONE, size: 0, color: 'auto' } as const;
const line = { style: BorderStyle.SINGLE, size: 4, color: hex(light.line) } as const;
const strongLine = { style: BorderStyle.SINGLE, size: 6, color: hex(light.ink3) } as const;
const twips = (points: number): number => Math.round(points * 20);

/** A table whose heads come again on every page and whose rows stay whole, with its caption above. */
export function tableDocx(table: Table, room: number): readonly (Paragraph | WordTable)[] {
  const { caption, columns, groups, headed } = table;
  const widths = columnWidths(table, { room, size: cellSize(columns.length) }).map(twips);
  const small = columns.length > 9;
  const rows = [
    ...(columns.length === 0
      ? []
      : [
          new TableRow({
            tableHeader: true,
            cantSplit: true,
            children: columns.map(({ head, figures }, i) =>
              cellOf(head, { width: widths[i] ?? 0, style: 'CellHead', figures: figures === true, small, keep: true }),
            ),
          }),
        ]),
    ...groups.flatMap(({ name, rows: own }) => [
      ...(name === null ? [] : [groupHead(name, widths)]),
      ...own.map((row) => rowOf(row, { table, widths, small })),
    ]),
  ];
  if (rows.length === 0) return [];
  return [
    ...(headed ? [] : [new Paragraph({ style: 'TableCaption', text: caption })]),
    new WordTable({
      rows,
      columnWidths: widths,
      width: { size: widths.reduce((a, b) => a + b, 0), type: WidthType.DXA },
      layout: TableLayoutType.FIXED,
      borders: { top: none, bottom: line, left: none, right: none, insideHorizontal: line, insideVertical: none },
      margins: { top: 30, bottom: 30, left: 0, right: twips(cellPadding(table) - 1), marginUnitType: WidthType.DXA },
    }),
    new Paragraph({ style: 'AfterTable' }),
  ];
}

interface RowShape {
  readonly table: Table;
  readonly widths: readonly number[];
  readonly small: boolean;
}

function rowOf({ cells }: SheetRow, { table, widths, small }: RowShape): TableRow {
  return new TableRow({
    cantSplit: true,
    children: widths.map((width, i) =>
      cellOf(cells[i] ?? '', {
        width,
        style: i === 0 ? 'CellFirst' : 'Cell',
        figures: table.columns[i]?.figures === true,
        small,
        keep: false,
      }),
    ),
  });
}

function groupHead(name: string, widths: readonly number[]): TableRow {
  return new TableRow({
    cantSplit: true,
    children: [
      new TableCell({
        columnSpan: widths.length,
        borders: { top: strongLine, bottom: line, left: none, right: none },
        children: [new Paragraph({ style: 'CellFirst', keepNext: true, text: name })],
      }),
    ],
  });
}

interface CellShape {
  readonly width: number;
  readonly style: string;
  readonly figures: boolean;
  readonly small: boolean;
  readonly keep: boolean;
}

function cellOf(cell: Cell, { width, style, figures, small, keep }: CellShape): TableCell {
  return new TableCell({
    width: { size: width, type: WidthType.DXA },
    ...(keep ? { borders: { bottom: strongLine } } : {}),
    children: linesOf(cell).map(
      (text) =>
        new Paragraph({
          style: small ? `${style}Small` : style,
          keepNext: keep,
          ...(figures ? { alignment: 'right' as const } : {}),
          children: [...textRuns(text)],
        }),
    ),
  });
}
