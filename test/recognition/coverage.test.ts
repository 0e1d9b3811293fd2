import { expect, test } from 'vitest';
import known from '../../packages/scenarios/data/border-coverage.json' with { type: 'json' };
import { type CoverageAsked, coverageOf } from '../../packages/server/src/licensing/coverage/coverage.ts';
import { coverageSvg } from '../../packages/server/src/licensing/coverage/coverage-svg.ts';
import { coverageCsv, coverageTable } from '../../packages/server/src/licensing/coverage/coverage-text.ts';
import { rules } from '../../packages/server/src/recognition/rules.ts';
import { jurisdiction } from '../builders/law.ts';

const asked = (changed: Partial<CoverageAsked> = {}): CoverageAsked => ({
  situation: 'requested',
  date: '2026-11-24',
  pairs: 'border',
  host: null,
  home: null,
  ...changed,
});
const border = coverageOf(asked(), rules);
const row = (host: string, home: string, rows = border) => rows.find((one) => one.host === host && one.home === home);
const answers = (host: string, home: string, rows = border) =>
  Object.fromEntries((row(host, home, rows)?.cells ?? []).map(({ group, kind }) => [group, kind]));

test('the compacts in force on every pair of the border are those the reference data has', () => {
  const crossing = ['iemac', 'nemac', 'pnema'];
  for (const { between, inForce, listedOnly } of known.rows) {
    const [a = '', b = ''] = between;
    for (const found of [row(a, b), row(b, a)]) {
      expect(
        found?.compacts.filter((one) => crossing.includes(one)),
        `${a} ${b}`,
      ).toEqual(inForce);
      expect(
        found?.listedOnly.filter((one) => crossing.includes(one)),
        `${a} ${b}`,
      ).toEqual(listedOnly.map(({ id }) => id));
    }
  }
});

test('New York with Ontario and Quebec, and Montana with Alberta and British Columbia, have no compact in force', () => {
  for (const [a, b] of [
    ['US-NY', 'CA-ON'],
    ['US-NY', 'CA-QC'],
    ['US-MT', 'CA-AB'],
    ['US-MT', 'CA-BC'],
  ] as const)
    for (const found of [row(a, b), row(b, a)]) expect(found?.compacts).toEqual([]);
  expect(coverageTable(border, asked(), 'en')).toMatch(/US-NY +CA-ON +NONE; listed only: nemac/);
});

test('a declared and requested disaster covers an Ontario nurse in Michigan, and nobody of Ontario in New York', () => {
  expect(answers('US-MI', 'CA-ON')).toMatchObject({ 'registered-nurse': 'recognised', physician: 'recognised' });
  expect(new Set(Object.values(answers('US-NY', 'CA-ON')))).toEqual(new Set(['not-recognised']));
  expect(row('US-NY', 'CA-ON')?.holes).toHaveLength(9);
});

test('with nothing declared or asked no compact recognises anybody', () => {
  const rows = coverageOf(asked({ situation: 'neither' }), rules);
  for (const { cells, compacts } of rows)
    for (const { by } of cells) if (by !== null) expect(compacts).not.toContain(by);
  expect(answers('US-MI', 'CA-ON', rows)).toMatchObject({ 'registered-nurse': 'recognised-with-limits' });
});

test('every answer that rests on what nobody saw bears its mark in the table, the sheet and the picture', () => {
  const marked = border.flatMap(({ cells }) => cells).filter(({ verified }) => !verified);
  expect(marked.length).toBeGreaterThan(0);
  const picture = coverageSvg(border, asked(), 'en');
  expect(picture.match(/ \*<\/text>/g)).toHaveLength(marked.length);
  expect(coverageCsv(border, asked()).match(/,false,/g)).toHaveLength(marked.length);
  expect(coverageTable(border, asked(), 'en').match(/ \*(?: |$)/gm)).toHaveLength(marked.length + 1); // the legend
});

test('both languages say that this is real law and no exercise', () => {
  expect(coverageSvg(border, asked(), 'en')).toContain('REAL LAW');
  expect(coverageSvg(border, asked(), 'fr')).toContain('DROIT RÉEL');
});

test('one host alone, and pairs within a country, can be asked for', () => {
  const rows = coverageOf(asked({ pairs: 'neighbours', host: jurisdiction('US-PA') }), rules);
  expect(new Set(rows.map(({ host }) => host))).toEqual(new Set(['US-PA']));
  expect(row('US-PA', 'US-OH', rows)?.compacts).toContain('emac');
});
