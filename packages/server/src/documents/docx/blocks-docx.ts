import {
  BorderStyle,
  HeadingLevel,
  ImageRun,
  Paragraph,
  Tab,
  Table as WordTable,
  TableCell,
  TableLayoutType,
  TableRow,
  TextRun,
  WidthType,
} from 'docx';
import { light } from '../../charts/palette.ts';
import { drawing } from '../drawing.ts';
import { raster } from '../raster.ts';
import type { Block, Step } from '../sheet/block.ts';
import { hex, textRuns } from './runs-docx.ts';
import { tableDocx } from './table-docx.ts';

export type WordBlock = Paragraph | WordTable;

const styleOf = { plain: 'Normal', lead: 'Lead', note: 'Note', strong: 'Strongly' } as const;
const rule = { style: BorderStyle.SINGLE, size: 6, color: hex(light.lineStrong), space: 1 } as const;

/** Blocks as paragraphs and tables of Word, `room` points wide. */
export async function blocksDocx(blocks: readonly Block[], room: number): Promise<readonly WordBlock[]> {
  const made: WordBlock[] = [];
  for (const block of blocks) made.push(...(await blockDocx(block, room)));
  return made;
}

async function blockDocx(block: Block, room: number): Promise<readonly WordBlock[]> {
  switch (block.kind) {
    case 'heading':
      return [
        new Paragraph({
          heading: block.level === 3 ? HeadingLevel.HEADING_2 : HeadingLevel.HEADING_3,
          children: [...textRuns(block.text)],
        }),
      ];
    case 'paragraph':
      return [
        new Paragraph({
          style: styleOf[block.tone],
          children: [...textRuns(block.text, { bold: block.tone === 'strong' })],
        }),
      ];
    case 'list':
      return block.items.map((item) =>
        block.marked
          ? new Paragraph({ style: 'ListParagraph', bullet: { level: 0 }, children: [...textRuns(item)] })
          : new Paragraph({ style: 'Plainly', children: [...textRuns(item)] }),
      );
    case 'steps':
      return block.items.map((step, i) => stepDocx(step, i < block.items.length - 1));
    case 'picture':
      return pictureDocx(block, room);
    case 'table':
      return tableDocx(block, room);
    case 'blank':
      return [
        new Paragraph({ style: 'BlankLabel', keepNext: true, text: block.label }),
        ...Array.from(
          { length: block.lines },
          (_, i) => new Paragraph({ style: 'BlankLine', keepNext: i < block.lines - 1, border: { bottom: rule } }),
        ),
      ];
    case 'cut':
      return [new Paragraph({ style: 'Cut', border: { bottom: { ...rule, style: BorderStyle.DASHED } } })];
    case 'card':
      return [await cardDocx(block, room), new Paragraph({ style: 'AfterTable' })];
  }
}

const stepDocx = ({ at, later, text, decision }: Step, keep: boolean): Paragraph =>
  new Paragraph({
    style: 'Step',
    keepNext: keep,
    children: [
      new TextRun({ text: at ?? '', bold: true }),
      new TextRun({ children: [new Tab()] }),
      ...textRuns(text, { bold: decision === true }),
      ...(later === null ? [] : [new TextRun({ text: ` ${later}`, color: hex(light.ink3) })]),
    ],
  });

/** Vector for programs that draw it, and a raster of the same for those that do not. */
async function pictureDocx(
  { chart, says, note }: Extract<Block, { kind: 'picture' }>,
  room: number,
): Promise<readonly WordBlock[]> {
  const svg = drawing(chart);
  const scale = Math.min(1, (room * 96) / 72 / chart.width);
  const transformation = { width: Math.round(chart.width * scale), height: Math.round(chart.height * scale) };
  const picture = new ImageRun({
    type: 'svg',
    data: Buffer.from(svg),
    transformation,
    altText: { name: chart.name, title: chart.name, description: says },
    fallback: { type: 'png', data: Buffer.from(await raster(svg)) },
  });
  return [
    new Paragraph({ style: 'Picture', keepNext: true, children: [picture] }),
    new Paragraph({ style: 'Note', text: note === null ? says : `${says} ${note}` }),
  ];
}

/** What stays on one page: a table of one cell that may not split, with a frame or without. */
async function cardDocx({ blocks, framed }: Extract<Block, { kind: 'card' }>, room: number): Promise<WordTable> {
  const inside = await blocksDocx(blocks, framed ? room - 24 : room);
  const side = framed
    ? ({ style: BorderStyle.SINGLE, size: 6, color: hex(light.ink3) } as const)
    : ({ style: BorderStyle.NONE, size: 0, color: 'auto' } as const);
  const [around, beside] = framed ? [120, 200] : [0, 0];
  return new WordTable({
    width: { size: Math.round(room * 20), type: WidthType.DXA },
    columnWidths: [Math.round(room * 20)],
    layout: TableLayoutType.FIXED,
    borders: { top: side, bottom: side, left: side, right: side },
    margins: { top: around, bottom: around, left: beside, right: beside, marginUnitType: WidthType.DXA },
    rows: [new TableRow({ cantSplit: true, children: [new TableCell({ children: [...inside] })] })],
  });
}
