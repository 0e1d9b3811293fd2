import { expect, test } from 'vitest';
import { aarHtml } from '../../packages/server/src/documents/aar-html.ts';
import { capabilityNames } from '../../packages/server/src/words/labels/capabilities.ts';
import { judgedTown, playedTown } from '../builders/report-town.ts';

const report = judgedTown();
const pages = { en: aarHtml(report, 'en'), fr: aarHtml(report, 'fr') };
const all = (page: string, pattern: RegExp): readonly string[] =>
  [...page.matchAll(pattern)].map(([, found]) => found ?? '');
const empties = new Set(['meta', 'path', 'circle', 'rect']);

/** Elements opened and closed in order; the names of those that are not. */
function unbalanced(page: string): readonly string[] {
  const open: string[] = [];
  const wrong: string[] = [];
  for (const [, close, name = '', rest = ''] of page
    .replace(/<style>.*?<\/style>/s, '')
    .matchAll(/<(\/?)([a-z][a-z0-9]*)([^<>]*)>/gi)) {
    if (close === '/') {
      if (open.pop() !== name) wrong.push(name);
    } else if (!rest.endsWith('/') && !empties.has(name)) open.push(name);
  }
  return [...wrong, ...open];
}

test.each(['en', 'fr'] as const)('the %s page is whole: every element opened is closed', (language) => {
  expect(unbalanced(pages[language])).toEqual([]);
});

test.each(['en', 'fr'] as const)('the %s page says its language and needs nothing from elsewhere', (language) => {
  expect(pages[language]).toContain(`<html lang="${language}-CA"`);
  expect(pages[language]).not.toMatch(/https?:|<script|<link|@import|src=/);
});

test.each([
  ['en', 'EXERCISE'],
  ['fr', 'EXERCICE'],
] as const)('the %s page is marked on screen and on every sheet', (language, mark) => {
  expect(pages[language]).toMatch(new RegExp(`<strong class="mark">${mark}</strong>`));
  expect(pages[language]).toContain(`@top-center{content:"${mark}"`);
  expect(pages[language]).toMatch(new RegExp(`<div class="print"[^>]*>${mark}</div>`));
  expect(pages[language]).toContain('counter(page)');
});

test.each(['en', 'fr'] as const)('headings of the %s page go down one level at a time, from one h1', (language) => {
  const main = pages[language].slice(pages[language].indexOf('<main'));
  const levels = all(main, /<h([1-6])/g).map(Number);
  expect(levels.filter((level) => level === 1)).toHaveLength(1);
  for (const [i, level] of levels.entries()) expect(level - (levels[i - 1] ?? 0)).toBeLessThanOrEqual(1);
});

test.each(['en', 'fr'] as const)(
  'every table of the %s page has a caption, and every head cell a scope',
  (language) => {
    const page = pages[language];
    expect(all(page, /(<table)/g)).toHaveLength(all(page, /(<caption)/g).length);
    expect(all(page, /<th(?![^>]*scope=)([^ea][^>]*)?>/g)).toEqual([]);
  },
);

test('links within the page lead somewhere, and no anchor stands twice', () => {
  const ids = all(pages.en, / id="([^"]+)"/g);
  expect(new Set(ids).size).toBe(ids.length);
  for (const target of all(pages.en, /href="#([^"]+)"/g)) expect(ids).toContain(target);
});

test('what a planner wrote is shown and not obeyed', () => {
  expect(pages.en).toContain('Explosion at the plaza &lt;now&gt;.');
  expect(pages.en).not.toContain('<now>');
});

test('both languages carry the same figures', () => {
  const log = (page: string): readonly string[] => all(page, /#(\d+)</g);
  expect(log(pages.fr)).toEqual(log(pages.en));
});

test('nothing is undefined, and no figure is not a number', () => {
  for (const page of [pages.en, pages.fr]) expect(page).not.toMatch(/undefined|NaN|\[object|null</);
});

test('the French page speaks French, but for legal names that have none', () => {
  const english = Object.values({ ...report.names.instruments, ...capabilityNames }).flatMap(({ en, fr }) =>
    fr === null ? [en] : [],
  );
  const page = english.reduce((text, name) => text.replaceAll(name, ''), pages.fr);
  const words = page.replace(/<style>.*?<\/style>|<span class="code">[^<]*<\/span>/gs, '').replace(/<[^>]+>/g, ' ');
  expect(words).not.toMatch(/\b(?:casualties|hospital|waiting|preventable|deaths|the|and|from)\b/);
});

test('an empty exercise still makes a page', () => {
  const page = aarHtml(judgedTown({ events: [], counterfactuals: [], leverRows: [] }), 'fr');
  expect(unbalanced(page)).toEqual([]);
  expect(page).not.toMatch(/undefined|NaN/);
});

const lead = (page: string): string => /<p class="lead">([^<]*)/.exec(page)?.[1] ?? '';

test('the lead counts those never treated, and says that the hours waited are of all of them', () => {
  expect(report.outcome.untreated).toBe(1);
  expect(lead(pages.en)).toContain('1 was alive at the end without definitive care.');
  expect(lead(pages.fr)).toContain('1 était en vie à la fin sans soins définitifs.');
  expect(lead(pages.en)).toMatch(/waited \d+ hours? between them/);
  expect(lead(pages.fr)).toContain('à eux tous');
});

test('where nobody came from outside the lead says nothing of their waiting', () => {
  const events = playedTown().filter(({ type }) => type !== 'ClinicianArrived');
  expect(lead(aarHtml(judgedTown({ events }), 'en'))).not.toContain('Clinicians from outside');
});

test('a single replay gives no percentage and says that it is an anecdote', () => {
  const [row] = report.levers;
  if (row === undefined) throw new Error('no lever');
  const once = { ...row, replications: 1, metrics: row.metrics.map((one) => ({ ...one, pairs: 1, interval: null })) };
  const page = aarHtml(judgedTown({ leverRows: [once] }), 'en');
  const part = page.slice(page.indexOf('id="levers"'), page.indexOf('id="plan"'));
  expect(part).toContain('anecdote');
  expect(part.replace('95%', '')).not.toMatch(/\d%/);
});

test.each([
  ['en', 'What this report is not', ['is a simulation', 'not legal advice', 'not to be quoted', 'invented']],
  ['fr', "Ce que ce rapport n'est pas", ['une simulation', 'pas un avis juridique', 'pas à citer', 'inventé']],
] as const)('the %s page says what it is not, before its first table and on paper too', (language, title, said) => {
  const page = pages[language];
  const block = page.slice(page.indexOf('<aside class="limits"'), page.indexOf('</aside>'));
  expect(block).toContain(title);
  for (const words of said) expect(block).toContain(words);
  expect(page.indexOf('</aside>')).toBeLessThan(page.indexOf('<table'));
  expect(page.slice(page.indexOf('@media print'), page.indexOf('</style>'))).not.toMatch(/limits[^{]*\{display:none/);
});

test('a desk that a person sat at is not said to have been played by a program', () => {
  const [first, ...others] = report.participants;
  if (first === undefined) throw new Error('wanted: a seat');
  const played = first.played.map((one) => ({ ...one, actor: 'person' as const }));
  const page = aarHtml({ ...report, participants: [{ ...first, played }, ...others] }, 'en');
  expect(pages.en).toContain('Every desk was played by a program');
  expect(page).not.toContain('Every desk was played by a program');
  expect(pages.en).toMatch(/seed \d+, played by/);
  expect(page).not.toMatch(/seed \d+, played by/);
});

test('a seat that was told nothing is in the lead, in the caption and among the areas for improvement', () => {
  const events = playedTown().filter(
    ({ type, data }) => !(type === 'ItemArrived' && (data as { readonly seat: string }).seat === 'province'),
  );
  const failed = judgedTown({ events });
  const page = aarHtml(failed, 'en');
  expect(lead(page)).toContain('Never told of a single casualty: Ontario PEOC.');
  expect(page).toContain('Told of none to the end: Ontario PEOC.');
  expect(page).toContain('<h3>Never told of a casualty: Ontario PEOC.</h3>');
  const french = aarHtml(failed, 'fr');
  expect(lead(french)).toContain('jamais été informés');
  expect(french).toContain("<h3>Jamais informés d'une victime");
});

test('one act is one strength, and an expected action that no target names is kept', () => {
  const part = (page: string): string => page.slice(page.indexOf('id="strengths"'), page.indexOf('id="areas"'));
  expect(report.strengths.map(({ kind }) => kind)).toContain('action-in-time');
  expect(part(pages.en)).toContain('Target met');
  expect(part(pages.en)).not.toContain('Done in time');
  const alone = { ...report, strengths: report.strengths.filter(({ kind }) => kind === 'action-in-time') };
  expect(part(aarHtml(alone, 'en'))).toContain('Done in time');
});

test('of a long chain of causes the beginning and the end are shown, and how many links are not', () => {
  const types = ['TriageBegun', 'CasualtyTriaged'] as const;
  const links = Array.from({ length: 20 }, (_, i) => ({
    seq: 100 + i,
    at: i as never,
    type: types[i % 2] ?? 'TriageBegun',
    by: 'world' as const,
    came: 'answer' as const,
    lever: null,
  }));
  const findings = report.findings.map((one) =>
    one.kind === 'target' ? { ...one, chain: { links, decision: null } } : one,
  );
  const page = aarHtml({ ...report, findings }, 'en');
  expect(page).toContain('12 more links');
  expect(page).toContain('#119<');
  expect(page).not.toContain('#110<');
});
