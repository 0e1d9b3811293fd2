import type { Content, ContentTable, CustomTableLayout, TableCell } from 'pdfmake/interfaces.js';
import { fontFamily, light } from '../../charts/palette.ts';
import { drawing } from '../drawing.ts';
import type { Block, Inline, Run, Step, Table } from '../sheet/block.ts';
import { cellSize, sizes } from '../sheet/paper.ts';
import { linesOf, runsOf } from '../sheet/runs.ts';
import { cellPadding, columnWidths } from '../sheet/widths.ts';

/** The name the embedded face goes by, first of the list that charts ask for. */
export const pdfFace = fontFamily.split(',')[0] ?? fontFamily;

/** Blocks for the page maker, `room` points wide. Headings just above a picture, `first` among them, stay on its page. */
export function blocksPdf(blocks: readonly Block[], room: number, first: Content | null = null): Content[] {
  const made: Content[] = [];
  let heads: Content[] = first === null ? [] : [first];
  for (const block of blocks) {
    const contents = blockPdf(block, room);
    if (block.kind === 'heading') heads.push(...contents);
    else {
      if (block.kind === 'picture' && heads.length > 0 && !heads.some(turnsPage))
        made.push(together([...heads, ...contents]));
      else made.push(...heads, ...contents);
      heads = [];
    }
  }
  return [...made, ...heads];
}

const turnsPage = (content: Content): boolean => typeof content === 'object' && 'pageBreak' in content;

/** On one page. A heading in it must not ask for a new page of its own: the page maker loses what it would have to tear apart. */
const together = (stack: readonly Content[]): Content => ({ unbreakable: true, stack: stack.map(asked) });

function asked(content: Content): Content {
  if (typeof content !== 'object' || !('headlineLevel' in content)) return content;
  const { headlineLevel: _, ...rest } = content;
  return rest;
}

function blockPdf(block: Block, room: number): Content[] {
  switch (block.kind) {
    case 'heading':
      return [
        {
          text: runsPdf(block.text),
          bold: true,
          fontSize: block.level === 3 ? sizes.part : sizes.minor,
          margin: [0, block.level === 3 ? 12 : 8, 0, 4],
          headlineLevel: block.level,
          outline: block.level === 3,
        },
      ];
    case 'paragraph':
      return [paragraphPdf(block)];
    case 'list': {
      const items = block.items.map((item): Content => ({ text: runsPdf(item), margin: [0, 0, 0, 2] }));
      return [block.marked ? { ul: items, margin: [0, 0, 0, 6] } : { stack: items, margin: [0, 0, 0, 6] }];
    }
    case 'steps':
      return [stepsPdf(block.items)];
    case 'picture':
      return [
        {
          unbreakable: true,
          stack: [
            { svg: drawing(block.chart), width: Math.min(room, block.chart.width * 0.75), margin: [0, 4, 0, 2] },
            {
              text: block.note === null ? block.says : `${block.says} ${block.note}`,
              fontSize: sizes.note,
              color: light.ink3,
              margin: [0, 0, 0, 8],
            },
          ],
        },
      ];
    case 'table':
      return tablePdf(block, room);
    case 'blank':
      return [blankPdf(block.label, block.lines, room)];
    case 'cut':
      return [ruleOf(room, { color: light.ink3, dash: true, above: 8, below: 12 })];
    case 'card':
      return [cardPdf(block, room)];
  }
}

function cardPdf({ blocks, framed }: Extract<Block, { kind: 'card' }>, room: number): Content {
  if (!framed) return together(blocksPdf(blocks, room));
  return {
    unbreakable: true,
    margin: [0, 2, 0, 6],
    table: { widths: ['*'], body: [[{ stack: blocksPdf(blocks, room - 24).map(asked) }]] },
    layout: {
      hLineColor: () => light.ink3,
      vLineColor: () => light.ink3,
      hLineWidth: () => 0.75,
      vLineWidth: () => 0.75,
      paddingLeft: () => 11,
      paddingRight: () => 11,
      paddingTop: () => 7,
      paddingBottom: () => 7,
    },
  };
}

/** A text; what is only drawn or only heard is left out, for the face has no such signs. */
export const runsPdf = (inline: Inline): Content[] =>
  runsOf(inline)
    .filter(({ drawn, heard }) => drawn !== true && heard !== true)
    .map(runPdf);

function runPdf({ text, strong, over, quiet, code, log }: Run): Content {
  if (over === true) return { text, bold: true, color: light.call };
  if (strong === true) return { text, bold: true };
  return quiet === true || code === true || log !== undefined ? { text, color: light.ink3 } : { text };
}

function paragraphPdf({ text, tone }: Extract<Block, { kind: 'paragraph' }>): Content {
  const runs = { text: runsPdf(text), margin: [0, 0, 0, 6] as [number, number, number, number] };
  switch (tone) {
    case 'plain':
      return runs;
    case 'strong':
      return { ...runs, bold: true };
    case 'lead':
      return { ...runs, fontSize: sizes.lead };
    case 'note':
      return { ...runs, fontSize: sizes.note, color: light.ink3 };
  }
}

function stepsPdf(items: readonly Step[]): Content {
  return {
    margin: [0, 2, 0, 8],
    fontSize: 9,
    table: {
      widths: [46, '*'],
      dontBreakRows: true,
      body: items.map(({ at, later, text, decision }): TableCell[] => [
        { text: at ?? '', bold: true },
        {
          text: [...runsPdf(text), ...(later === null ? [] : [{ text: ` ${later}`, color: light.ink3 }])],
          bold: decision === true,
        },
      ]),
    },
    layout: {
      hLineWidth: () => 0,
      vLineWidth: () => 0,
      paddingLeft: () => 0,
      paddingRight: () => 0,
      paddingTop: () => 1,
      paddingBottom: () => 1,
    },
  };
}

/** Heads come again on every page, rows stay whole, the first row stands with the heads. */
function tablePdf(table: Table, room: number): Content[] {
  const { columns, groups, caption, headed } = table;
  const fontSize = cellSize(columns.length);
  const padding = cellPadding(table);
  const widths = columnWidths(table, { room, size: fontSize });
  const heads = columns.map(({ head, figures }): TableCell => ({
    text: head,
    color: light.ink3,
    alignment: figures === true ? 'right' : 'left',
  }));
  const body = groups.flatMap(({ name, rows }): TableCell[][] => [
    ...(name === null ? [] : [groupHead(name, widths.length)]),
    ...rows.map(({ cells }) =>
      widths.map((_, i): TableCell => {
        const stack = linesOf(cells[i] ?? '').map((line): Content => ({ text: runsPdf(line) }));
        return { stack, bold: i === 0, alignment: columns[i]?.figures === true ? 'right' : 'left' };
      }),
    ),
  ]);
  const all = columns.length === 0 ? body : [heads, ...body];
  if (all.length === 0) return [];
  const made: ContentTable = {
    fontSize,
    lineHeight: 1.1,
    margin: [0, 0, 0, 10],
    table: {
      widths: widths.map((width) => width - padding),
      headerRows: columns.length === 0 ? 0 : 1,
      dontBreakRows: true,
      keepWithHeaderRows: columns.length === 0 ? 0 : 1,
      body: all,
    },
    layout: hairlines(columns.length > 0, padding),
  };
  if (headed) return [made];
  return [{ text: caption, bold: true, margin: [0, 6, 0, 3], headlineLevel: 5 }, made];
}

const groupHead = (name: string, columns: number): TableCell[] => [
  { text: name, bold: true, colSpan: columns, margin: [0, 4, 0, 0] },
  ...Array.from({ length: columns - 1 }, (): TableCell => ''),
];

const hairlines = (isHeaded: boolean, padding: number): CustomTableLayout => ({
  hLineWidth: (i) => (i === 0 ? 0 : isHeaded && i === 1 ? 0.75 : 0.5),
  hLineColor: (i) => (isHeaded && i === 1 ? light.ink3 : light.line),
  vLineWidth: () => 0,
  paddingLeft: () => 0,
  paddingRight: () => padding,
  paddingTop: () => 2.5,
  paddingBottom: () => 2.5,
});

function blankPdf(label: string, lines: number, room: number): Content {
  return {
    unbreakable: true,
    stack: [
      { text: label, fontSize: sizes.note, color: light.ink3, margin: [0, 5, 0, 0] },
      ...Array.from({ length: lines }, () =>
        ruleOf(room, { color: light.lineStrong, dash: false, above: 20, below: 0 }),
      ),
    ],
  };
}

interface Rule {
  readonly color: string;
  readonly dash: boolean;
  readonly above: number;
  readonly below: number;
}

const ruleOf = (room: number, { color, dash, above, below }: Rule): Content => ({
  canvas: [
    {
      type: 'line',
      x1: 0,
      y1: 0,
      x2: room,
      y2: 0,
      lineWidth: 0.6,
      lineColor: color,
      ...(dash ? { dash: { length: 4 } } : {}),
    },
  ],
  margin: [0, above, 0, below],
});
