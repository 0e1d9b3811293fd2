import { id } from '@samaritan/scenarios/values/id';
import type { Sealed } from '@samaritan/scenarios/vocabulary/sealed';
import { expect, test } from 'vitest';
import { aarHtml } from '../../packages/server/src/documents/aar-html.ts';
import { aarJson } from '../../packages/server/src/documents/aar-json.ts';
import { aarSchema } from '../../packages/server/src/documents/aar-schema.ts';
import { aarSheet } from '../../packages/server/src/documents/aar-sheet.ts';
import { textsOf } from '../../packages/server/src/documents/sheet/runs.ts';
import { type Written, wordsAmong } from '../../packages/server/src/documents/written.ts';
import { afterActionReport } from '../../packages/server/src/evaluation/report/after-action.ts';
import { ControlRoom } from '../builders/control-room.ts';
import { directedTowns } from '../builders/directed-towns.ts';
import { schemaFaults } from '../builders/json-schema.ts';
import { textOfHtml, wordsOf } from '../builders/package-parts.ts';

const room = directedTowns(new ControlRoom());
const objective = id<never>('scene');
const rate = (staff: string, rating: 'S' | 'U'): unknown =>
  room.does('GiveRating', { objective, task: null, rating, text: id<Sealed>(`seal-${staff}`) }, { staff });
rate('eve', 'S');
rate('eli', 'U');
const { world, events } = room;
const judged = {
  scenario: world.scenario,
  seed: 1,
  skill: null,
  levers: world.authority.levers,
  events,
  counterfactuals: [],
  leverRows: [],
};
const report = afterActionReport(judged);
const written: Written = {
  words: wordsAmong([{ seal: id<Sealed>('why'), text: 'The log said so' }]),
  names: { eve: 'Eve Roy', ann: 'Ann Weir' },
  hotWash: [
    { id: 'real', kind: 'agreement', text: { en: 'It was real.', fr: 'C’était réel.' }, answers: ['5', '4', '4'] },
    { id: 'keep', kind: 'text', text: { en: 'What to keep?', fr: 'Quoi garder ?' }, answers: ['The liaison.'] },
  ],
};

test.each(['en', 'fr'] as const)(
  'what people wrote stands in the documents, and what was erased is said so (%s)',
  (language) => {
    const said = textsOf(aarSheet(report, language, written)).join(' ');
    expect(said).toContain('The log said so');
    expect(said).toContain(language === 'en' ? 'from T+00:12, by T+00:30' : 'à partir de T+00:12, avant T+00:30');
    expect(said).toContain(language === 'en' ? 'erased' : 'effacé');
    expect(said).toContain(language === 'en' ? 'Evaluator B S' : 'Évaluateur B S');
    expect(said).toContain(language === 'en' ? 'Evaluators differ' : "Les évaluateurs ne s'accordent pas");
    expect(said).toContain(language === 'en' ? '3 4.3 0 0 0 2 1' : '3 4,3 0 0 0 2 1');
    expect(said).not.toMatch(/\b(?:eve|eli|ann)\b/);
    expect(said).toContain('Ann Weir');
    expect(said).not.toContain('Eve Roy'); // her words were erased
    const [, ...rest] = textsOf(aarSheet(report, language, written));
    const heard = new Set(wordsOf(textOfHtml(aarHtml(report, language, written))));
    expect(wordsOf(rest.join(' ')).filter((word) => !heard.has(word))).toEqual([]);
  },
);

test.each(['en', 'fr'] as const)(
  'a report of play that goes on says how far it has come, and of no end (%s)',
  (language) => {
    const over = events.findIndex(({ type }) => type === 'ExerciseEnded');
    const soFar = afterActionReport({ ...judged, events: events.slice(0, over) });
    const said = textsOf(aarSheet(soFar, language, written)).join(' ');
    expect(said).toContain(language === 'en' ? 'Play goes on; all of this is as of T+01:' : 'Le jeu continue');
    expect(said).not.toMatch(/\b(?:at|by|to) the end\b|(?:à|jusqu'à|avant) la fin\b/);
    expect(textsOf(aarSheet(report, language, written)).join(' ')).not.toMatch(/Play goes on|Le jeu continue/);
  },
);

test('what was done outside the tool stands in the account at its real time', () => {
  const rows = aarSheet(report, 'en', written)
    .sections.flatMap(({ blocks }) => blocks)
    .flatMap((block) => (block.kind === 'table' ? block.groups.flatMap((group) => group.rows) : []));
  const cells = rows
    .map((row) => row.cells)
    .find(([, said]) => typeof said === 'string' && said.startsWith('Outside the tool'));
  expect(cells?.[0]).toBe('T+00:20');
  expect(cells?.[1]).toContain('entered at T+00:50');
});

test('the file has the words behind its seals, null where they were erased, and keeps to its schema', () => {
  const made: unknown = JSON.parse(aarJson(report, written));
  expect(schemaFaults(made, aarSchema)).toEqual([]);
  expect(made).toMatchObject({ written: { words: { why: 'The log said so', 'seal-eve': null } } });
  expect(aarJson(report)).not.toContain('"written"');
});
