import { expect, test } from 'vitest';
import { importMsel } from '../../../packages/server/src/interop/msel/import-msel.ts';
import { bookOf, guessed, imported, problemsOf, stCroix } from './sheet.ts';

const head = ['No.', 'Time', 'From', 'To', 'Means', 'Text (English)', 'Text (French)'];

test('a row of a sheet is a row of the script', () => {
  const { rows, problems } = imported([
    [...head, 'Objective', 'Notes', 'Evaluator', 'Answer'],
    [
      'INJ-7',
      'T+0:10',
      'caller',
      'Calais Fire; border',
      'telephone',
      'A coach',
      'Un autocar',
      '1',
      'Speak fast',
      'Lee',
      'yes',
    ],
  ]);
  expect(problems).toEqual([]);
  expect(rows).toEqual([
    {
      n: 7,
      kind: 'contextual',
      when: 'T+0:10',
      from: 'caller',
      to: ['calais-fire', 'border'],
      by: 'phone',
      text: { en: 'A coach', fr: 'Un autocar' },
      objective: 'scene',
      answer: true,
      notes: { en: 'Speak fast' },
      columns: { Evaluator: 'Lee' },
    },
  ]);
});

test('every problem of every cell is told at once, and the sound rows are taken', () => {
  const result = imported([
    [...head, 'Objective'],
    [1, 'T+0:10', '', 'calais-fire', 'phone', 'Sound', 'Bon', ''],
    [1, 'soon', '', 'calais-fier', 'pigeon', '', '', 'glory'],
    [3, 'T+9:00', '', 'border, the moon', 'phone', 'Text', 'Texte', ''],
    [4, { kind: 'error', text: '#REF!' }, '', 'border', 'phone', 'Text', 'Texte', ''],
  ]);
  expect(result.rows.map(({ n }) => n)).toEqual([1]);
  expect(result.left).toBe(3);
  const problems = problemsOf(result);
  expect(problems.map((problem) => problem.split(' |')[0])).toEqual([
    'A3 fault: 1',
    'D3 fault: calais-fier',
    'H3 doubt: glory',
    'B3 fault: soon',
    'E3 fault: pigeon',
    'F3 fault: ',
    'D4 fault: the moon',
    'B4 fault: T+9:00',
    'B5 fault: #REF!',
    'B5 fault: ',
  ]);
  expect(problems[0]).toContain('it is also in A2');
  expect(problems[1]).toContain('did you mean calais-fire?');
  expect(problems[7]).toContain('EndEx (T+6:00)');
});

test('words for a seat, a means or an objective that a person has explained are taken', () => {
  const rows = [
    [...head, 'Objective'],
    [1, 'T+0:10', '', 'The Shack', 'pigeon', 'x', 'x', 'glory'],
  ];
  const said = { seats: { 'the shack': 'border' }, means: { pigeon: 'e-mail' }, objectives: { Glory: 'help' } };
  expect(imported(rows, said)).toMatchObject({
    problems: [],
    rows: [{ to: 'border', by: 'e-mail', objective: 'help' }],
  });
});

test('seats are known by id, by name in either language without accents, and all of them by one word', () => {
  const names = Object.values(stCroix.seats).map(({ name }) => name);
  const rows = [
    head,
    ...names.flatMap(({ en, fr }, i) => [
      [2 * i + 1, 'T+0:10', '', en.toUpperCase(), 'phone', 'x', 'x'],
      [2 * i + 2, 'T+0:10', '', fr.normalize('NFD').replaceAll(/\p{M}/gu, ''), 'phone', 'x', 'x'],
    ]),
  ];
  const { rows: read, problems } = imported(rows);
  expect(problems).toEqual([]);
  expect(read.map((row) => (row.kind === 'contextual' ? row.to : null))).toEqual(
    Object.keys(stCroix.seats).flatMap((seat) => [seat, seat]),
  );
  expect(imported([head, [1, 'T+0:10', '', 'Tous les joueurs', 'phone', 'x', 'x']]).rows[0]).toMatchObject({
    to: Object.keys(stCroix.seats),
  });
});

test('kinds are known in both languages; a contingency follows the action it waits for', () => {
  const columns = [
    'No.',
    'Type',
    'Time',
    'Deadline',
    'Watched event',
    'If missing',
    'Delay after deadline',
    'To',
    'Text (English)',
    'Text (French)',
  ];
  const { rows, problems } = imported([
    columns,
    [1, 'Action attendue', '', 'T+0:20', 'unitdispatched', '', '', 'washington-dispatch', 'Sends', 'Envoie'],
    [2, 'Contingence', '', '', '', '1', '5 min', 'washington-dispatch', 'Where?', 'Où?'],
    [3, 'Contingency', '', '', '', '9', '', 'washington-dispatch', 'Where?', 'Où?'],
    [4, 'strange', 'T+0:10', '', '', '', '', 'border', 'x', 'x'],
  ]);
  expect(rows).toMatchObject([
    { kind: 'expected-action', who: 'washington-dispatch', does: { event: 'UnitDispatched' }, before: 'T+0:20' },
    { kind: 'contingency', ifMissing: 1, after: '0:05' },
  ]);
  expect(problems.map(({ cell, severity }) => [cell, severity])).toEqual([
    ['F4', 'fault'],
    ['B5', 'fault'],
  ]);
});

test('an expected action beside its inject becomes a row of its own where an event is watched for, and a column where none is', () => {
  const columns = [...head, 'Expected player action', 'Watched event', 'Event condition', 'Deadline'];
  const result = imported([
    columns,
    [
      1,
      'T+0:10',
      '',
      'washington-dispatch',
      'phone',
      'A coach',
      'Un autocar',
      'Sends ambulances',
      'UnitDispatched',
      'to == "ferry-plaza"',
      '15 min',
    ],
    [2, 'T+0:20', '', 'border', 'phone', 'A queue', 'Une file', 'Opens a lane', '', '', ''],
  ]);
  expect(result.rows).toMatchObject([
    { n: 1, expects: '1a' },
    {
      n: '1a',
      kind: 'expected-action',
      who: 'washington-dispatch',
      before: 'T+0:25',
      does: { where: 'to == "ferry-plaza"' },
      text: { en: 'Sends ambulances' },
    },
    { n: 2, columns: { 'Expected player action': 'Opens a lane' } },
  ]);
  expect(problemsOf(result)).toEqual([expect.stringMatching(/^H3 doubt: Opens a lane/)]);
});

test('a condition in place of a time is compiled, and a wrong one told by its word', () => {
  const result = imported([
    head,
    [1, 'truth.hospital("calais-community").waiting > 5', '', 'border', 'phone', 'x', 'x'],
    [2, 'truth.hospital("calais-community").wating > 5', '', 'border', 'phone', 'x', 'x'],
  ]);
  expect(result.rows).toMatchObject([{ when: 'truth.hospital("calais-community").waiting > 5' }]);
  expect(problemsOf(result)[0]).toMatch(/^B3 fault/);
});

test('headings between rows, repeated headers, blank rows and cells joined downwards do not harm', () => {
  const rows = [
    head,
    ['Phase 1'],
    [1, 'T+0:10', '', 'border', 'phone', 'x', 'x'],
    [],
    head,
    [2, 'T+0:20', '', '', 'phone', 'y', 'y'],
  ];
  const book = bookOf(rows, [{ startRow: 2, endRow: 5, startCol: 3, endCol: 3 }]);
  const { rows: read, problems } = importMsel(book, guessed(rows), stCroix);
  expect(read).toMatchObject([
    { n: 1, to: 'border' },
    { n: 2, to: 'border' },
  ]);
  expect(problems.map(({ cell, severity }) => [cell, severity])).toEqual([['A2', 'doubt']]);
});

test('rows without a number get the next free ones', () => {
  const { rows } = imported([
    head,
    ['', 'T+0:10', '', 'border', 'phone', 'x', 'x'],
    [5, 'T+0:20', '', 'border', 'phone', 'y', 'y'],
    ['', 'T+0:30', '', 'border', 'phone', 'z', 'z'],
  ]);
  expect(rows.map(({ n }) => n)).toEqual([6, 5, 7]);
});

test('a sheet in French alone is taken with one doubt, and its texts stand in for the English', () => {
  const { rows, problems } = imported([
    ['N°', 'Heure', 'Destinataire', 'Moyen', 'Texte'],
    [1, '13 h 40', 'border', 'courriel', 'Une file'],
    [2, '14 h', 'border', 'courriel', 'Une autre'],
  ]);
  expect(rows).toMatchObject([
    { text: { en: 'Une file', fr: 'Une file' }, when: 'T+0:10', by: 'e-mail' },
    { when: 'T+0:30' },
  ]);
  expect(problems.map(({ cell, severity }) => [cell, severity])).toEqual([['E1', 'doubt']]);
});

test('a mapping finds its columns again after they moved, and says which is gone', () => {
  const mapping = guessed([
    [...head, 'Evaluator'],
    [1, 'T+0:10', '', 'border', 'phone', 'x', 'x', 'Lee'],
  ]);
  const moved = bookOf([
    ['Evaluator', 'New', ...head.slice(0, 6)],
    ['Lee', 'n', 1, 'T+0:10', '', 'border', 'phone', 'x'],
  ]);
  const { rows, problems } = importMsel(moved, mapping, stCroix);
  expect(rows).toMatchObject([{ n: 1, when: 'T+0:10', to: 'border', columns: { Evaluator: 'Lee', New: 'n' } }]);
  expect(problems.map(({ wanted }) => wanted.en)).toEqual(['a column headed “Text (French)”, as the mapping says']);
});

test('the same list on another day gives the same rows when its launch date is said', () => {
  const rows = [head, [1, '2027-03-01 09:10', '', 'border', 'phone', 'x', 'x']];
  const mapping = guessed(rows);
  expect(importMsel(bookOf(rows), mapping, stCroix).rows).toEqual([]);
  const said = { ...mapping, times: { ...mapping.times, launch: '2027-03-01T09:00' } };
  expect(importMsel(bookOf(rows), said, stCroix).rows).toMatchObject([{ when: 'T+0:10' }]);
});
