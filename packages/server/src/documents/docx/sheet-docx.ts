import {
  AlignmentType,
  Document,
  Footer,
  Header,
  HeadingLevel,
  type ISectionOptions,
  Packer,
  PageNumber,
  PageOrientation,
  Paragraph,
  Tab,
  TabStopType,
  TableOfContents,
  TextRun,
} from 'docx';
import { estimatePageNumbers } from 'docx/layout';
import type { Section, Sheet } from '../sheet/block.ts';
import { paper, room } from '../sheet/paper.ts';
import { type WordBlock, blocksDocx } from './blocks-docx.ts';
import { fixedPackage } from './fixed-package.ts';
import { stylesDocx } from './styles-docx.ts';

const twips = (points: number): number => Math.round(points * 20);

/** A document as Word writes it: styles, contents, heads that repeat, its mark and page number on every page. The same sheet gives the same bytes. */
export async function sheetDocx(sheet: Sheet): Promise<Uint8Array> {
  const language = sheet.language === 'en' ? 'en-CA' : 'fr-CA';
  const sections: ISectionOptions[] = [];
  for (const [i, part] of parts(sheet.sections).entries()) {
    const wide = part[0]?.wide === true;
    const children: (WordBlock | TableOfContents)[] = i === 0 ? [...front(sheet)] : [];
    for (const [j, section] of part.entries())
      children.push(
        ...(await sectionDocx(section, { first: j === 0 && i > 0, width: wide ? room.wide : room.upright })),
      );
    sections.push({ ...laid(sheet, wide), children });
  }
  const document = new Document({
    title: sheet.title,
    subject: `${sheet.mark}. ${sheet.kicker}`,
    creator: 'Samaritan',
    lastModifiedBy: 'Samaritan',
    description: sheet.meta,
    keywords: sheet.mark,
    styles: stylesDocx(language),
    pageNumbers: estimatePageNumbers,
    sections,
  });
  return fixedPackage(await Packer.toBuffer(document), sheet.dated);
}

/** Neighbours that lie the same way on the paper. */
function parts(sections: readonly Section[]): readonly (readonly Section[])[] {
  const made: Section[][] = [];
  for (const section of sections) {
    const last = made.at(-1);
    if (last !== undefined && last[0]?.wide === section.wide) last.push(section);
    else made.push([section]);
  }
  return made.length === 0 ? [[]] : made;
}

function front({
  kicker,
  title,
  lead,
  limits,
  meta,
  words,
  sections,
}: Sheet): readonly (WordBlock | TableOfContents)[] {
  return [
    new Paragraph({ style: 'Kicker', text: kicker }),
    new Paragraph({ heading: HeadingLevel.TITLE, text: title }),
    new Paragraph({ style: 'Lead', text: lead }),
    ...(limits === null
      ? []
      : [
          new Paragraph({ style: 'LimitsTitle', text: limits.title }),
          ...limits.lines.map((line) => new Paragraph({ style: 'ListParagraph', bullet: { level: 0 }, text: line })),
        ]),
    new Paragraph({ style: 'Note', text: meta }),
    ...(sections.length < 2
      ? []
      : [
          new Paragraph({ style: 'ContentsTitle', text: words.contents }),
          new TableOfContents(words.contents, { hyperlink: true, headingStyleRange: '1-1' }),
        ]),
  ];
}

async function sectionDocx(
  { title, blocks, apart }: Section,
  { first, width }: { readonly first: boolean; readonly width: number },
): Promise<readonly WordBlock[]> {
  const heading = new Paragraph({ heading: HeadingLevel.HEADING_1, pageBreakBefore: apart && !first, text: title });
  return [heading, ...(await blocksDocx(blocks, width))];
}

function laid(
  { mark, title, words }: Sheet,
  wide: boolean,
): Pick<ISectionOptions, 'properties' | 'headers' | 'footers'> {
  const right = twips(wide ? room.wide : room.upright);
  return {
    properties: {
      page: {
        size: {
          width: twips(paper.width),
          height: twips(paper.height),
          orientation: wide ? PageOrientation.LANDSCAPE : PageOrientation.PORTRAIT,
        },
        margin: {
          left: twips(paper.side),
          right: twips(paper.side),
          top: twips(paper.head),
          bottom: twips(paper.foot),
          header: twips(28),
          footer: twips(24),
        },
      },
    },
    headers: {
      default: new Header({
        children: [
          new Paragraph({
            style: 'Margin',
            alignment: AlignmentType.CENTER,
            children: [new TextRun({ text: mark, bold: true })],
          }),
        ],
      }),
    },
    footers: {
      default: new Footer({
        children: [
          new Paragraph({
            style: 'Margin',
            tabStops: [{ type: TabStopType.RIGHT, position: right }],
            children: [
              new TextRun({ text: mark, bold: true }),
              new TextRun({ text: `   ${title}` }),
              new TextRun({
                children: [new Tab(), `${words.page} `, PageNumber.CURRENT, ' / ', PageNumber.TOTAL_PAGES],
              }),
            ],
          }),
        ],
      }),
    },
  };
}
