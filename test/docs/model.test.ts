import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import type { Sources } from './cited.ts';
import { type Numbers, constantsOf, numbersOfModel } from './numbers.ts';
import { rowsOf, written } from './rows.ts';
import { sources } from './sources.ts';
import { documentFile, faultsOf, merged, tablesOf } from './tables.ts';

const document = readFileSync(documentFile, 'utf8');
const numbers = await numbersOfModel();

test('every parameter of the model stands in the document with its value, a meaning and a source', () => {
  expect(faultsOf(document, numbers, sources)).toEqual([]);
});

test('the tables of the document are those the code makes: node test/docs/tables.ts writes them', () => {
  expect(merged(document, tablesOf(numbers, sources))).toBe(document);
});

test('every table the code makes has its place in the document', () => {
  const missing = [...tablesOf(numbers, sources).keys()].filter(
    (name) => !document.includes(`<!-- table: ${name} -->`),
  );
  expect(missing).toEqual([]);
});

test('every subsystem with parameters is among the sources, and there are many parameters', () => {
  const rows = Object.entries(numbers).flatMap(([chapter, of]) => rowsOf(of, sources[chapter] ?? {}));
  expect(Object.keys(numbers).toSorted()).toEqual(Object.keys(sources).toSorted());
  expect(rows.length).toBeGreaterThan(300);
});

test('a parameter planted in the model as it is fails the document', () => {
  const planted = { ...numbers, ems: { ...numbers['ems'], planted: 7 } };
  expect(faultsOf(document, planted, sources)).toContain('ems: planted: not in the document');
});

/** A model of three numbers, described. */
const small: Numbers = { ems: { busFill: 10, capacity: { bus: { litters: 0, seats: 20 } } } };
const cited: Readonly<Record<string, Sources>> = {
  ems: {
    busFill: ['walking', 'a bus waits for so many', 'judgement'],
    'capacity.*': ['places', 'in one vehicle', 'from memory', 'whole'],
  },
};
const described = merged('Buses.\n\n<!-- table: ems -->\n<!-- end -->\n', tablesOf(small, cited));
const faultsWith = (ems: Numbers[string], text = described): readonly string[] =>
  faultsOf(text, { ems: { ...small['ems'], ...ems } }, cited);

test('a model and its description agree', () => {
  expect(described).toContain('| `busFill` | 10 walking | a bus waits for so many | judgement |');
  expect(faultsWith({})).toEqual([]);
});

test('a parameter that is nowhere described is a fault, wherever it is added', () => {
  expect(faultsWith({ planted: 7 })).toEqual(['ems: planted: not in the document']);
  expect(faultsWith({ deep: { inside: [1, 2] } })).toEqual(['ems: deep.inside: not in the document']);
  expect(faultsOf(described, { ...small, weather: { wind: { metres: 3 } } }, cited)).toEqual([
    'weather: wind.metres: not in the document',
  ]);
});

test('a value that has moved is a fault, also of one number among those that make a row together', () => {
  expect(faultsWith({ busFill: 11 })).toEqual(['ems: busFill: the document says 10 walking, the code 11 walking']);
  expect(faultsWith({ capacity: { bus: { litters: 2, seats: 20 } } })).toEqual([
    'ems: capacity.bus: the document says litters 0, seats 20 places, the code litters 2, seats 20 places',
  ]);
});

test('a source struck out, and a parameter that is gone, are faults', () => {
  const struck = described.replace('| judgement |', '|  |');
  expect(faultsWith({}, struck)).toEqual(['ems: busFill: without a source or a meaning']);
  expect(faultsOf(described, { ems: { capacity: small['ems']?.['capacity'] } }, cited)).toEqual([
    'ems: busFill: no such parameter',
    'ems: busFill: a source of nothing',
  ]);
});

test('constants are read off the text of a module, with names that say which', () => {
  const text =
    "const near = 60;\nexport const of = { a: 0.5, b: [1, 2] } as const;\nconst word = 'x';\nconst made = near * 2;\n";
  expect(constantsOf('hospital', text)).toEqual({ 'hospital.near': 60, 'hospital.of': { a: 0.5, b: [1, 2] } });
});

test('durations are shown in minutes, and in hours beside them from two on', () => {
  expect(written(30_000, 'duration')).toBe('0.5 min');
  expect(written(7_200_000, 'duration')).toBe('120 min (2 h)');
  expect(written(450, 'clock')).toBe('07:30');
  expect(written(14 / 26, 'of the class')).toBe('0.53846 of the class');
});
