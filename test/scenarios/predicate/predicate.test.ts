import { expect, test } from 'vitest';
import { type FactName, facts } from '../../../packages/scenarios/src/vocabulary/facts.ts';
import { compilePredicate, type Predicate } from '../../../packages/scenarios/src/predicate/predicate.ts';
import { factNames, writeFact } from '../../../packages/scenarios/src/predicate/written-form.ts';
import { tabledFacts } from './facts-table.ts';

test('a condition over truth and deeds reads the facts it names', () => {
  const predicate = compiled(
    'truth.hospital("henry-ford").occupancy > 0.95 && !done("SurgeActivated").by("hf-command")',
  );
  const crowded = { 'truth.hospital.occupancy(henry-ford)': 0.97, 'done.by(SurgeActivated, hf-command)': false };
  expect(predicate.evaluate(tabledFacts(crowded))).toBe(true);
  expect(predicate.evaluate(tabledFacts({ ...crowded, 'done.by(SurgeActivated, hf-command)': true }))).toBe(false);
  expect(predicate.evaluate(tabledFacts({ ...crowded, 'truth.hospital.occupancy(henry-ford)': 0.95 }))).toBe(false);
  expect(predicate.reads.map(({ fact, args }) => [fact, ...args])).toEqual([
    ['truth.hospital.occupancy', 'henry-ford'],
    ['done.by', 'SurgeActivated', 'hf-command'],
  ]);
});

test('it can change only after the events behind its facts, and what is done after the event named', () => {
  expect(compiled('truth.deaths > 2 || done("SurgeActivated").count > 0').changedBy).toEqual([
    'CasualtyDied',
    'SurgeActivated',
  ]);
  expect(compiled('elapsed > 60 && truth.deaths > 2').changedBy).toEqual(['clock', 'CasualtyDied']);
});

test.each(factNames)('%s can be written as the vocabulary says and is read with its arguments', (name: FactName) => {
  const words = { event: 'SurgeActivated', figure: 'bedsFree', severity: 'dead', lever: 'licence.data' };
  const args = facts[name].takes.map((kind) => Reflect.get(words, kind) ?? `some-${kind}`);
  const written = writeFact(name, args);
  const test = { bool: written, double: `${written} >= 2`, string: `${written} == "x"` }[facts[name].gives];
  expect(compiled(test).reads.map(({ fact, args: read }) => [fact, ...read])).toEqual([[name, ...args]]);
});

test('whole numbers go with doubles everywhere', () => {
  const five = tabledFacts({ 'truth.deaths': 5, elapsed: 10 });
  expect(
    compiled('truth.deaths + 2 > 6 && truth.deaths in [4, 5] && elapsed / 4 == 2.5 && -truth.deaths < -4').evaluate(
      five,
    ),
  ).toBe(true);
});

test('it says which parts decided, with the values read', () => {
  const predicate = compiled('truth.deaths > 9 || (elapsed > 30 && picture("soc").figure("hf", "bedsFree") < 5)');
  const table = { 'truth.deaths': 3, elapsed: 61.23456, 'picture.figure(soc, hf, bedsFree)': 4 };
  expect(predicate.explain(tabledFacts(table))).toBe(
    'true: elapsed [61.235] > 30 && picture("soc").figure("hf", "bedsFree") [4] < 5',
  );
  expect(predicate.explain(tabledFacts({ ...table, elapsed: 12 }))).toBe(
    'false: truth.deaths [3] > 9 || elapsed [12] > 30',
  );
});

test('every unknown name is a fault at its place, with the name that was probably meant', () => {
  expect(
    faults('truth.casualties("ded") > 1 || truth.hospital("x").occupanci > 1 || done("SurgActivated").count > 0'),
  ).toEqual([
    { at: '"ded"', offset: 17, suggestion: 'dead' },
    { at: 'occupanci', offset: 51, suggestion: 'occupancy' },
    { at: '"SurgActivated"', offset: 73, suggestion: 'SurgeActivated' },
  ]);
  expect(faults('truth.hospitl("x").occupancy > 1')).toEqual([{ at: 'hospitl', offset: 6, suggestion: 'hospital' }]);
});

test.each([
  ['truth.deaths', 'a condition: something that is true or false'],
  ['truth.deaths > "many"', 'types that go together (no such overload: double > string)'],
  ['truth.deaths > 2 and elapsed > 3', '&&'],
  ['truth.deaths = 2', '=='],
  ['truth.hospital(2).occupancy > 1', 'the name of a hospital in quotation marks'],
  ['truth.hospital("a").occupancy("b") > 1', 'truth.hospital("hospital").occupancy'],
  ['done("SurgeActivated")', 'one more word: count, by'],
  ['deaths > 2', 'truth, picture, done, elapsed'],
])('%s is refused and says what was wanted', (text, wanted) => {
  const answer = compilePredicate(text);
  expect(answer.ok ? [] : answer.faults.map((fault) => fault.wanted)).toEqual([wanted]);
});

test.each([
  ['["a"].exists(x, x == "a")', 'a loop'],
  ['truth.lever("licence.data").matches("(a+)+$")', 'a regular expression'],
  ['timestamp("2026-10-14T00:00:00Z") == timestamp("2026-10-14T00:00:00Z")', 'a date'],
  ['truth.deaths > 1u', 'an unsigned number'],
  ['b"abc" == b"abc"', 'bytes'],
  [`${'('.repeat(40)}true${')'.repeat(40)}`, 'too deep'],
  [`elapsed in [${Array.from({ length: 60 }, (_, n) => n).join(', ')}]`, 'too long a list'],
  [Array.from({ length: 150 }, () => 'elapsed > 1').join(' || '), 'too many terms'],
  [`elapsed > 1 ${' '.repeat(3000)}`, 'too long a text'],
])('cost is bounded: %.60s is refused (%s)', (text) => {
  expect(compilePredicate(text).ok).toBe(false);
});

function compiled(text: string): Predicate {
  const answer = compilePredicate(text);
  if (!answer.ok) throw new Error(JSON.stringify(answer.faults));
  return answer.predicate;
}

function faults(text: string): readonly object[] {
  const answer = compilePredicate(text);
  if (answer.ok) return [];
  return answer.faults.map(({ offset, length, suggestion }) => ({
    at: text.slice(offset, offset + length),
    offset,
    suggestion,
  }));
}
