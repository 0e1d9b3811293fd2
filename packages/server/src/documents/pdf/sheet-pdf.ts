import pdfmake from 'pdfmake';
import type { Content, TDocumentDefinitions } from 'pdfmake/interfaces.js';
import { light } from '../../charts/palette.ts';
import { fontFiles } from '../fonts.ts';
import type { Section, Sheet } from '../sheet/block.ts';
import { paper, room, sizes } from '../sheet/paper.ts';
import { blocksPdf, pdfFace } from './blocks-pdf.ts';

const faces: ReadonlySet<string> = new Set(Object.values(fontFiles));

/**
 * A document as PDF: its face embedded, its charts as vectors, bookmarks, its mark and page number on every page. The same
 * sheet gives the same bytes. It says its language and title; it is not tagged, for the page maker cannot.
 */
export async function sheetPdf(sheet: Sheet): Promise<Uint8Array> {
  pdfmake.setFonts({ [pdfFace]: fontFiles });
  pdfmake.setUrlAccessPolicy(() => false);
  pdfmake.setLocalAccessPolicy((path) => faces.has(path));
  return new Uint8Array(await pdfmake.createPdf(definition(sheet)).getBuffer());
}

function definition(sheet: Sheet): TDocumentDefinitions {
  const { mark, title, language, words, sections } = sheet;
  const dated = new Date(`${sheet.dated}:00Z`);
  const stamp = (margin: [number, number, number, number]) => ({ margin, fontSize: 8.5, color: light.ink3 });
  return {
    pageSize: 'LETTER',
    pageOrientation: sections[0]?.wide === true ? 'landscape' : 'portrait',
    pageMargins: [paper.side, paper.head, paper.side, paper.foot],
    version: '1.7',
    language: language === 'en' ? 'en-CA' : 'fr-CA',
    displayTitle: true,
    info: {
      title,
      author: 'Samaritan',
      subject: `${mark}. ${sheet.kicker}`,
      keywords: mark,
      creator: 'Samaritan',
      creationDate: Number.isNaN(dated.getTime()) ? new Date(0) : dated,
    },
    defaultStyle: { font: pdfFace, fontSize: sizes.text, color: light.ink, lineHeight: 1.2 },
    header: () => ({ ...stamp([0, 28, 0, 0]), text: mark, bold: true, alignment: 'center' }),
    footer: (page, pages) => ({
      ...stamp([paper.side, 18, paper.side, 0]),
      columns: [
        { text: [{ text: mark, bold: true }, `   ${title}`], width: '*' },
        { text: `${words.page} ${page} / ${pages}`, alignment: 'right', width: 'auto' },
      ],
    }),
    content: [...front(sheet), ...sections.flatMap((section, i) => sectionPdf(section, sections[i - 1]))],
    pageBreakBefore: ({ headlineLevel, startPosition }, around) =>
      headlineLevel !== undefined &&
      (startPosition.verticalRatio > lowest(headlineLevel) || around.getFollowingNodesOnPage().length === 0),
  };
}

function front({ kicker, title, lead, limits, meta, words, sections }: Sheet): Content[] {
  return [
    { text: kicker, color: light.ink3 },
    { text: title, fontSize: sizes.title, bold: true, lineHeight: 1.1, margin: [0, 4, 0, 10] },
    { text: lead, fontSize: sizes.lead, margin: [0, 0, 0, 8] },
    ...(limits === null
      ? []
      : [
          { text: limits.title, bold: true, margin: [0, 4, 0, 2] } as Content,
          { ul: [...limits.lines], margin: [0, 0, 0, 6] } as Content,
        ]),
    { text: meta, fontSize: sizes.note, color: light.ink3, margin: [0, 0, 0, 8] },
    ...(sections.length < 2
      ? []
      : [
          {
            toc: {
              title: { text: words.contents, bold: true, fontSize: sizes.part, margin: [0, 6, 0, 4] },
              numberStyle: {},
            },
          } as Content,
        ]),
  ];
}

function sectionPdf({ id, title, blocks, wide, apart }: Section, before: Section | undefined): Content[] {
  const turns = before !== undefined && before.wide !== wide;
  const heading: Content = {
    id,
    text: title,
    bold: true,
    fontSize: sizes.section,
    margin: [0, 16, 0, 6],
    headlineLevel: 2,
    tocItem: true,
    outline: true,
    outlineExpanded: true,
    ...(turns || apart ? { pageBreak: 'before' } : {}),
    ...(turns ? { pageOrientation: wide ? 'landscape' : 'portrait' } : {}),
  };
  return blocksPdf(blocks, wide ? room.wide : room.upright, heading);
}

/** How far down a page a heading may stand: below it, what it heads would begin on the next. */
const lowest = (level: number): number => (level === 2 ? 0.78 : 0.86);
