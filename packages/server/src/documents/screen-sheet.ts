import type { Language } from '@samaritan/scenarios/values/text';
import type { Chart } from '../charts/chart.ts';
import type { Link } from '../charts/cause-chain.ts';
import type { AfterActionReport } from '../evaluation/report/after-action.ts';
import { aarSheet } from './aar-sheet.ts';
import { type Page, pageOf } from './aar/page.ts';
import { chainLinks, chainName } from './aar/pictures.ts';
import { drawing } from './drawing.ts';
import { asThePage } from './html/picture-html.ts';
import type { Block, Section, Sheet } from './sheet/block.ts';
import type { Written } from './written.ts';

/** A chart drawn for a page: it takes the page's colours and type, and fits its width. */
export interface ScreenPicture {
  readonly kind: 'picture';
  readonly name: string;
  readonly width: number;
  readonly height: number;
  /** SVG text without a word of style in it: the pages allow styles from files alone. */
  readonly svg: string;
  readonly says: string;
  readonly note: string | null;
  /** Of a chain of causes, its moments, for pages that set them as text. */
  readonly links: readonly Link[] | null;
}

export type ScreenBlock = Exclude<Block, { readonly kind: 'picture' | 'card' }> | ScreenPicture;

export interface ScreenSection extends Omit<Section, 'blocks'> {
  readonly blocks: readonly ScreenBlock[];
}

/** The report as the documents have it, as plain data with its pictures drawn. */
export interface ScreenSheet extends Omit<Sheet, 'sections'> {
  readonly sections: readonly ScreenSection[];
}

/** What the HTML, Word and PDF say, block by block, for the page that shows it. */
export function screenSheet(report: AfterActionReport, language: Language, written?: Written): ScreenSheet {
  const page = pageOf(report, language, written);
  const sheet = aarSheet(report, language, written);
  const sections = sheet.sections.map((section) => ({
    ...section,
    blocks: section.blocks.flatMap((block) => onScreen(block, page)),
  }));
  return { ...sheet, sections };
}

function onScreen(block: Block, page: Page): readonly ScreenBlock[] {
  if (block.kind === 'card') return block.blocks.flatMap((one) => onScreen(one, page));
  if (block.kind !== 'picture') return [block];
  const { chart, says, note } = block;
  const { name, width, height } = chart;
  return [{ kind: 'picture', name, width, height, svg: drawn(chart), says, note, links: linksOf(name, page) }];
}

function linksOf(name: string, page: Page): readonly Link[] | null {
  for (const finding of page.report.findings)
    if (finding.kind === 'wait' && finding.example !== null && chainName(finding.example) === name)
      return chainLinks(finding.example, page);
  return null;
}

/** Each property of a style has an attribute of the same name, and those no policy forbids. */
const drawn = (chart: Chart): string =>
  asThePage(drawing(chart))
    .replace(/<svg width="([\d.]+)" height="([\d.]+)"[^>]*>/, '<svg viewBox="0 0 $1 $2">')
    .replaceAll(/ ecmeta_\w+="[^"]*"/g, '')
    .replaceAll(/ style="([^"]*)"/g, (_, style: string) =>
      style
        .split(';')
        .map((one) => one.split(':'))
        .flatMap(([property, value]) =>
          property === undefined || value === undefined || value.trim() === ''
            ? []
            : [` ${property.trim()}="${value.trim()}"`],
        )
        .join(''),
    );
