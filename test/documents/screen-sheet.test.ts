import { expect, test } from 'vitest';
import { aarSheet } from '../../packages/server/src/documents/aar-sheet.ts';
import { type ScreenPicture, screenSheet } from '../../packages/server/src/documents/screen-sheet.ts';
import { judgedTown } from '../builders/report-town.ts';

const report = judgedTown();
const languages = ['en', 'fr'] as const;
const pictures = (language: 'en' | 'fr'): readonly ScreenPicture[] =>
  screenSheet(report, language).sections.flatMap(({ blocks }) =>
    blocks.flatMap((block) => (block.kind === 'picture' ? [block] : [])),
  );

test.each(languages)('the page in %s has every block of the documents, in their order', (language) => {
  const shown = screenSheet(report, language).sections;
  const written = aarSheet(report, language).sections;
  expect(shown.map(({ id, blocks }) => [id, blocks.map(({ kind }) => kind)])).toEqual(
    written.map(({ id, blocks }) => [id, blocks.map(({ kind }) => kind)]),
  );
});

test.each(languages)('the sheet in %s is plain data: it is the same once it went through JSON', (language) => {
  const sheet = screenSheet(report, language);
  expect(JSON.parse(JSON.stringify(sheet))).toEqual(sheet);
  expect(pictures(language).length).toBeGreaterThan(3);
});

test('a picture has no style of its own and no colour but the page’s, so that a strict policy and a dark page take it', () => {
  for (const { svg } of pictures('en')) {
    expect(svg).toMatch(/^<svg viewBox="0 0 \d+ \d+">/);
    // What only carries a label is drawn a twentieth of a pixel wide, and a line of no width not at all.
    const seen = svg.replaceAll(/<path[^>]*(?:matrix\(0\.05,|stroke-width="0")[^>]*>/g, '');
    expect(seen).not.toMatch(/ style=|<style|#[0-9a-f]{6}\b|font-family|<script|href="http/i);
    expect(svg).toContain('var(--ink');
  }
});

test('of a chain of causes the page has the moments, the last of them the death', () => {
  const chains = pictures('en').filter(({ links }) => links !== null);
  expect(chains.length).toBeGreaterThan(0);
  for (const { links } of chains) {
    expect(links?.length).toBeGreaterThan(2);
    expect(links?.at(-1)?.text).toMatch(/[Dd]ie[sd]/);
    expect(links?.every(({ entry }) => /^#\d+$/.test(entry))).toBe(true);
  }
});
