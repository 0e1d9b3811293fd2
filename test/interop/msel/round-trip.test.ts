import fc from 'fast-check';
import { expect, test } from 'vitest';
import { mselRow } from '@samaritan/scenarios/schema/msel';
import type { MselRow, Scenario } from '@samaritan/scenarios/schema/scenario';
import { mselCsv, mselWorkbook } from '../../../packages/server/src/interop/msel/export-msel.ts';
import { guessMapping } from '../../../packages/server/src/interop/msel/guess.ts';
import { importMsel } from '../../../packages/server/src/interop/msel/import-msel.ts';
import { openBook } from '../../../packages/server/src/interop/sheet/open.ts';
import { libraryScenario } from '../../builders/library.ts';
import { stCroix } from './sheet.ts';

async function backFrom(bytes: Uint8Array, scenario: Scenario): Promise<readonly MselRow[]> {
  const opened = await openBook(bytes);
  if (!opened.ok) throw new Error(JSON.stringify(opened.refusal));
  const mapping = guessMapping(opened.value, scenario);
  if (mapping === null) throw new Error('no headers');
  const { rows, problems } = importMsel(opened.value, mapping, scenario);
  expect(problems).toEqual([]);
  return rows.map((row) => mselRow.parse(row));
}

test.each(['st-croix', 'strait'])(
  '%s comes back the same from a workbook and from text, in both languages',
  async (id) => {
    const scenario = libraryScenario(id);
    for (const language of ['en', 'fr'] as const) {
      expect(await backFrom(await mselWorkbook(scenario, language), scenario)).toEqual(scenario.msel);
      expect(await backFrom(mselCsv(scenario, language), scenario)).toEqual(scenario.msel);
    }
  },
);

const said = fc
  .string({
    unit: fc.oneof(
      fc.constantFrom('=', '+', '-', '@', '\t', '\r', '\n', "'", '"', ',', ';', ' ', '_x0041_'),
      fc.string({ unit: 'grapheme', minLength: 1, maxLength: 3 }),
    ),
    minLength: 1,
    maxLength: 10,
  })
  .filter((text) => text.trim() !== '' && !text.includes('\0') && text.isWellFormed());
const words = fc.record({ en: said, fr: said });
const ownNames = fc.constantFrom(
  'Evaluator',
  'Comments',
  'Time',
  'Kind',
  'Own: x',
  '=Venue',
  'Notes',
  'À',
  'No.',
  'Lieu',
  "L'équipe",
  'Text',
);
const seat = fc.constantFrom(...Object.keys(stCroix.seats));
const at = fc.nat({ max: 6 * 3_600_000 });

const common = {
  storyline: fc.option(said, { nil: undefined }),
  objective: fc.option(fc.constantFrom(...Object.keys(stCroix.objectives)), { nil: undefined }),
  notes: fc.option(words, { nil: undefined }),
  columns: fc.dictionary(ownNames, said, { maxKeys: 4 }),
  text: words,
};
const sent = {
  ...common,
  from: said,
  to: fc.uniqueArray(seat, { minLength: 1, maxLength: 3 }),
  by: fc.constantFrom(...Object.keys(stCroix.means)),
  answer: fc.boolean(),
  expects: fc.option(fc.constant('900'), { nil: undefined }),
};
const action = fc.record({
  ...common,
  kind: fc.constant('expected-action'),
  who: fc.uniqueArray(seat, { minLength: 1, maxLength: 2 }),
  does: fc.constantFrom({ event: 'UnitDispatched', where: 'to == "ferry-plaza"' }, { event: 'SurgeActivated' }),
  before: at,
  notBefore: fc.option(at, { nil: undefined }),
});
const row = fc.oneof(
  fc.record({
    ...sent,
    kind: fc.constant('contextual'),
    when: fc.oneof(
      at.map((ms) => ({ kind: 'time', at: ms })),
      fc.constant({ kind: 'condition', predicate: ' elapsed > 5 && truth.deaths >= 1' }),
    ),
    limit: fc.integer({ min: 1, max: 9 }),
  }),
  fc.record({
    ...sent,
    kind: fc.constant('contingency'),
    ifMissing: fc.constant('900'),
    after: fc.option(fc.nat({ max: 3_600_000 }), { nil: undefined }),
  }),
  action,
);

/** Without keys that say nothing, as the schema leaves them out. */
const dense = (row: object): object =>
  Object.fromEntries(Object.entries(row).filter(([, value]) => value !== undefined));

const lists = fc
  .tuple(action, fc.array(row, { maxLength: 6 }))
  .map(([first, rest]) =>
    [{ n: '900', ...first }, ...rest.map((one, i) => ({ n: i % 2 === 0 ? `${i}` : `0${i}b`, ...one }))].map(
      (one) => dense(one) as MselRow,
    ),
  );

test('any list comes back the same from text, the user’s own columns included', async () => {
  await fc.assert(
    fc.asyncProperty(lists, fc.constantFrom('en', 'fr'), async (msel, language) => {
      const scenario = { ...stCroix, msel };
      expect(await backFrom(mselCsv(scenario, language), scenario)).toEqual(msel);
    }),
  );
});

test('any list comes back the same from a workbook, the user’s own columns included', { timeout: 60_000 }, async () => {
  await fc.assert(
    fc.asyncProperty(lists, fc.constantFrom('en', 'fr'), async (msel, language) => {
      const scenario = { ...stCroix, msel };
      expect(await backFrom(await mselWorkbook(scenario, language), scenario)).toEqual(msel);
    }),
    { numRuns: 40 },
  );
});

test('a list of 3,000 rows comes back whole', { timeout: 60_000 }, async () => {
  const rowAt = (i: number) => ({
    kind: 'contextual',
    when: `T+0:${String(i % 60).padStart(2, '0')}`,
    from: 'caller',
    to: ['border', 'calais-fire'],
    by: 'phone',
    text: { en: `Call ${i}`, fr: `Appel ${i}` },
    columns: { Evaluator: `Post ${i % 7}` },
  });
  const msel = Array.from({ length: 3000 }, (_, i) => mselRow.parse({ ...rowAt(i), n: i + 1 }));
  const scenario = { ...stCroix, msel };
  expect(await backFrom(await mselWorkbook(scenario, 'en'), scenario)).toEqual(msel);
});

test('the sheet says EXERCISE in both languages before anything else', async () => {
  const opened = await openBook(await mselWorkbook(stCroix, 'en'));
  const first = opened.ok ? opened.value.sheets.map(({ rows }) => rows[0]?.[0]) : [];
  expect(first).toHaveLength(2);
  for (const cell of first) expect(cell).toMatchObject({ text: expect.stringMatching(/^EXERCISE .*EXERCICE/) });
});
