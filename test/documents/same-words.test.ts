import { extractText, getDocumentProxy } from 'unpdf';
import { beforeAll, expect, test } from 'vitest';
import { aarDocx } from '../../packages/server/src/documents/aar-docx.ts';
import { aarHtml } from '../../packages/server/src/documents/aar-html.ts';
import { aarPdf } from '../../packages/server/src/documents/aar-pdf.ts';
import { aarSheet } from '../../packages/server/src/documents/aar-sheet.ts';
import { textsOf } from '../../packages/server/src/documents/sheet/runs.ts';
import { reportWords } from '../../packages/server/src/words/report-words.ts';
import { paragraphsOf, partsOf, textOfHtml, unclosed, wordsOf } from '../builders/package-parts.ts';
import { judgedTown } from '../builders/report-town.ts';

const report = judgedTown();
const languages = ['en', 'fr'] as const;
type Language = (typeof languages)[number];

interface Made {
  readonly docx: Uint8Array;
  readonly parts: Readonly<Record<string, string>>;
  readonly pdf: Uint8Array;
  readonly pages: readonly string[];
}
const made = new Map<Language, Made>();
const of = (language: Language): Made => {
  const found = made.get(language);
  if (found === undefined) throw new Error('not made');
  return found;
};
const marks = { en: 'EXERCISE', fr: 'EXERCICE' } as const;

beforeAll(async () => {
  for (const language of languages) {
    const [docx, pdf] = [await aarDocx(report, language), await aarPdf(report, language)];
    const { text } = await extractText(await getDocumentProxy(new Uint8Array(pdf)), { mergePages: false });
    made.set(language, { docx, parts: partsOf(docx), pdf, pages: text });
  }
}, 120_000);

/** How often each word stands there. */
function counts(words: readonly string[]): ReadonlyMap<string, number> {
  const found = new Map<string, number>();
  for (const word of words) found.set(word, (found.get(word) ?? 0) + 1);
  return found;
}

test.each(languages)('HTML and Word say the same words in the same order (%s)', (language) => {
  const wanted = wordsOf(textsOf(aarSheet(report, language)).join(' '));
  expect(wanted.length).toBeGreaterThan(800);
  // Where a blank is to be filled in by hand, the page says so to whoever hears it.
  const html = textOfHtml(aarHtml(report, language)).replaceAll(reportWords(language).none.blank, ' ');
  // The kicker stands in the head of the page, outside of its main part.
  const [, ...rest] = textsOf(aarSheet(report, language));
  expect(wordsOf(html)).toEqual(wordsOf(rest.join(' ')));
  const body = of(language).parts['word/document.xml'] ?? '';
  const contents = /<w:sdt>.*?<\/w:sdt>/s;
  expect(body).toMatch(contents);
  const heads = body.replace(contents, '').replace(/<w:pStyle w:val="ContentsTitle"\/>.*?<\/w:p>/s, '</w:p>');
  expect(wordsOf(paragraphsOf(heads).join(' '))).toEqual(wanted);
});

test.each(languages)('the PDF says every word that often, or oftener where heads come again (%s)', (language) => {
  const wanted = counts(wordsOf(textsOf(aarSheet(report, language)).join(' ')));
  const found = counts(wordsOf(of(language).pages.join(' ')));
  const lacking = [...wanted].filter(([word, n]) => (found.get(word) ?? 0) < n).map(([word]) => word);
  expect(lacking).toEqual([]);
});

test.each(languages)('every page of the PDF bears its mark twice, its title and its number (%s)', (language) => {
  const { pages } = of(language);
  expect(pages.length).toBeGreaterThan(5);
  for (const [i, page] of pages.entries()) {
    expect(wordsOf(page).filter((word) => word === marks[language]).length).toBeGreaterThanOrEqual(2);
    expect(page).toContain(`Page ${i + 1} / ${pages.length}`);
  }
});

test.each(languages)('every part of the Word file parses, and says its language (%s)', (language) => {
  const { parts } = of(language);
  const xml = Object.entries(parts).filter(([path]) => /\.(?:xml|rels|svg)$/.test(path));
  expect(xml.length).toBeGreaterThan(10);
  for (const [path, text] of xml) expect([path, unclosed(text)]).toEqual([path, []]);
  expect(parts['word/styles.xml']).toContain(`<w:lang w:val="${language}-CA"`);
});

test.each(languages)(
  'head and foot of each part of the Word file bear the mark, and the foot the page (%s)',
  (language) => {
    const { parts } = of(language);
    const partsNamed = (kind: string): readonly string[] =>
      Object.entries(parts).flatMap(([path, text]) => (path.startsWith(`word/${kind}`) ? [text] : []));
    const [headers, footers] = [partsNamed('header'), partsNamed('footer')];
    const sections = parts['word/document.xml']?.match(/<w:sectPr/g) ?? [];
    expect(headers).toHaveLength(sections.length);
    expect(footers).toHaveLength(sections.length);
    for (const text of [...headers, ...footers]) expect(text).toContain(`>${marks[language]}</w:t>`);
    for (const text of footers) {
      expect(text).toMatch(/PAGE/);
      expect(text).toMatch(/NUMPAGES/);
    }
  },
);

test('headings of the Word file are styles, its tables repeat their heads, and its contents lead to headings', () => {
  const body = of('en').parts['word/document.xml'] ?? '';
  for (const style of ['Title', 'Heading1', 'Heading2', 'Heading3'])
    expect(body).toContain(`<w:pStyle w:val="${style}"/>`);
  const tables = body.match(/<w:tbl>/g) ?? [];
  const heads = body.match(/<w:tblHeader\/>/g) ?? [];
  // All but the overview, whose rows have their heads beside them.
  expect(heads).toHaveLength(tables.length - 1);
  const anchors = [...body.matchAll(/w:anchor="([^"]+)"/g)].map(([, anchor]) => anchor);
  expect(anchors.length).toBeGreaterThanOrEqual(11);
  for (const anchor of anchors) expect(body).toContain(`w:name="${anchor}"`);
});

test('every picture of the Word file is told in words, and is there as vector and as raster', () => {
  const { parts } = of('fr');
  const body = parts['word/document.xml'] ?? '';
  const pictures = aarSheet(report, 'fr').sections.flatMap(({ blocks }) =>
    blocks.flatMap((block) => (block.kind === 'picture' ? [block] : [])),
  );
  expect(pictures.length).toBeGreaterThan(5);
  const told = [...body.matchAll(/<wp:docPr [^>]*descr="([^"]*)"/g)].map(([, text]) => wordsOf(text ?? '').length);
  expect(told).toHaveLength(pictures.length);
  for (const words of told) expect(words).toBeGreaterThan(4);
  const media = Object.keys(parts).filter((path) => path.startsWith('word/media/'));
  expect(media.filter((path) => path.endsWith('.svg'))).toHaveLength(pictures.length);
  expect(media.filter((path) => path.endsWith('.png'))).toHaveLength(pictures.length);
});

test('the same report gives the same bytes, and its dates are of the exercise', async () => {
  const { docx, pdf, parts } = of('en');
  expect(Buffer.from(await aarDocx(report, 'en')).equals(docx)).toBe(true);
  expect(Buffer.from(await aarPdf(report, 'en')).equals(pdf)).toBe(true);
  expect(parts['docProps/core.xml']).toContain(`>${report.overview.startEx.local}:00Z<`);
});

test('the PDF says its title and language and has bookmarks', async () => {
  const document = await getDocumentProxy(new Uint8Array(of('fr').pdf));
  const outline = await document.getOutline();
  const titles = aarSheet(report, 'fr').sections.map(({ title }) => title);
  expect((outline ?? []).map(({ title }) => title)).toEqual(expect.arrayContaining([titles[0], titles.at(-1)]));
  expect(Buffer.from(of('fr').pdf).toString('latin1')).toContain('/Lang (fr-CA)');
});
