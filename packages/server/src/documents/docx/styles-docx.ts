import type { IStylesOptions } from 'docx';
import { light } from '../../charts/palette.ts';
import { room, sizes } from '../sheet/paper.ts';
import { hex } from './runs-docx.ts';

/** A face that every office has; the report's own would be replaced by whatever is there. */
export const face = 'Arial';

const half = (points: number): number => Math.round(points * 2);
const ink = hex(light.ink);
const ink3 = hex(light.ink3);

/** Styles of a document, so that whoever takes it over in Word can change them in one place. */
export function stylesDocx(language: string): IStylesOptions {
  const small = { size: half(sizes.cell) };
  const smaller = { size: half(7) };
  const cell = { spacing: { before: 0, after: 0, line: 240, lineRule: 'auto' } };
  const own = (id: string, name: string, run: object, paragraph: object = {}) => ({
    id,
    name,
    basedOn: 'Normal',
    quickFormat: true,
    run,
    paragraph,
  });
  return {
    default: {
      document: {
        run: { font: face, size: half(sizes.text), color: ink, language: { value: language } },
        paragraph: { spacing: { after: 100, line: 264, lineRule: 'auto' } },
      },
      title: {
        run: { font: face, size: half(sizes.title), bold: true, color: ink },
        paragraph: { spacing: { before: 120, after: 160 }, keepNext: true },
      },
      heading1: {
        run: { font: face, size: half(sizes.section), bold: true, color: ink },
        paragraph: { spacing: { before: 320, after: 120 }, keepNext: true, keepLines: true },
      },
      heading2: {
        run: { font: face, size: half(sizes.part), bold: true, color: ink },
        paragraph: { spacing: { before: 240, after: 80 }, keepNext: true, keepLines: true },
      },
      heading3: {
        run: { font: face, size: half(sizes.minor), bold: true, color: ink },
        paragraph: { spacing: { before: 180, after: 60 }, keepNext: true, keepLines: true },
      },
      listParagraph: { paragraph: { spacing: { after: 40 } } },
    },
    paragraphStyles: [
      own('Kicker', 'Kicker', { color: ink3 }, { spacing: { after: 0 } }),
      own('Lead', 'Lead', { size: half(sizes.lead) }, { spacing: { after: 160, line: 288, lineRule: 'auto' } }),
      own(
        'Note',
        'Note',
        { size: half(sizes.note), color: ink3 },
        { spacing: { after: 140, line: 252, lineRule: 'auto' } },
      ),
      own('Strongly', 'Strongly', { bold: true }),
      own('LimitsTitle', 'Limits title', { bold: true }, { keepNext: true, spacing: { before: 120, after: 40 } }),
      own(
        'ContentsTitle',
        'Contents title',
        { bold: true, size: half(sizes.part) },
        { keepNext: true, spacing: { before: 240 } },
      ),
      own('Plainly', 'Plain list', {}, { spacing: { after: 20 } }),
      own('TableCaption', 'Table caption', { bold: true }, { keepNext: true, spacing: { before: 160, after: 60 } }),
      own('AfterTable', 'After table', { size: 8 }, { spacing: { after: 80, line: 120, lineRule: 'auto' } }),
      own('Cell', 'Cell', small, cell),
      own('CellFirst', 'Cell, row head', { ...small, bold: true }, cell),
      own('CellHead', 'Cell, column head', { ...small, color: ink3 }, cell),
      own('CellSmall', 'Cell, small', smaller, cell),
      own('CellFirstSmall', 'Cell, row head, small', { ...smaller, bold: true }, cell),
      own('CellHeadSmall', 'Cell, column head, small', { ...smaller, color: ink3 }, cell),
      own(
        'Step',
        'Step',
        { size: half(9) },
        {
          spacing: { after: 40 },
          indent: { left: 1000, hanging: 1000 },
          leftTabStop: 1000,
        },
      ),
      own(
        'Picture',
        'Picture',
        {},
        { keepNext: true, spacing: { before: 80, after: 40, line: 240, lineRule: 'auto' } },
      ),
      own(
        'BlankLabel',
        'Blank, label',
        { size: half(sizes.note), color: ink3 },
        { spacing: { before: 120, after: 0 } },
      ),
      own('BlankLine', 'Blank, line', {}, { spacing: { before: 0, after: 0, line: 400, lineRule: 'auto' } }),
      own('Cut', 'Cut here', { size: 8 }, { spacing: { before: 120, after: 160 } }),
      own('Margin', 'Head and foot', { size: half(8.5), color: ink3 }, { spacing: { after: 0 } }),
      ...[1, 2].map((level) =>
        own(
          `TOC${level}`,
          `toc ${level}`,
          { size: half(sizes.text) },
          {
            spacing: { after: 20 },
            indent: { left: (level - 1) * 300 },
            rightTabStop: room.upright * 20,
          },
        ),
      ),
    ],
  };
}
