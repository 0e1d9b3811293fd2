import { expect, test } from 'vitest';
import { differences, leaves } from './leaves.ts';

const report = {
  format: 'x',
  rows: [
    { name: 'a', count: 3, share: 0.1 + 0.2 },
    { name: 'b', count: null },
  ],
};

test('a report agrees with its like, whatever texts the recomputation leaves alone', () => {
  expect(differences(report, report)).toEqual([]);
  expect(differences(report, { rows: [{ count: 3, share: 0.3 }] })).toEqual([]);
});

test('a number that nobody recomputes is a difference, however deep it lies', () => {
  const more = { ...report, rows: [...report.rows, { name: 'c', deep: [{ one: [7] }] }] };
  expect(differences(more, report)).toEqual(['rows[2].deep[0].one[0]: 7, recomputed by nobody']);
});

test('another number, no number and a number too many are differences', () => {
  expect(differences(report, { rows: [{ count: 4, share: 0.3 }, { count: 0 }, { count: 1 }] })).toEqual([
    'rows[0].count: 3, recomputed as 4',
    'rows[1].count: null, recomputed as 0',
    'rows[2].count: not in the report, recomputed as 1',
  ]);
});

test('every leaf has a path of its own', () => {
  expect([...leaves(report).keys()]).toEqual([
    'format',
    'rows[0].name',
    'rows[0].count',
    'rows[0].share',
    'rows[1].name',
    'rows[1].count',
  ]);
});
