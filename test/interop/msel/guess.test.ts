import { expect, test } from 'vitest';
import { formatMapping, parseMapping } from '../../../packages/server/src/interop/msel/mapping.ts';
import { guessMapping } from '../../../packages/server/src/interop/msel/guess.ts';
import { bookOf, fieldsOf, guessed, stCroix } from './sheet.ts';

test('the headers of an HSEEP form are known, and others are kept as the user’s own', () => {
  const mapping = guessed([
    [
      '#',
      'Scheduled Time',
      'Event/Inject Synopsis',
      'Responsible Controller',
      'Intended Player',
      'Expected Player Action',
      'Inject Mode',
      'Notes',
    ],
    [1, 'T+0:10', 'A coach is on its side', 'Lee', 'calais-fire', 'Clears the plaza', 'phone', ''],
  ]);
  expect(fieldsOf(mapping)).toEqual({
    '#': 'n',
    'Scheduled Time': 'when',
    'Event/Inject Synopsis': 'text',
    'Responsible Controller': null,
    'Intended Player': 'to',
    'Expected Player Action': 'expectedAction',
    'Inject Mode': 'by',
    Notes: 'notes',
  });
  expect(mapping).toMatchObject({ language: 'en', headerRows: [1, 1], sheet: 'MSEL' });
});

test('French headers are known without their accents and case, and make the texts French', () => {
  const mapping = guessed([
    [
      'N°',
      'HEURE PREVUE',
      'Destinataires',
      'Expéditeur',
      'Moyen de diffusion',
      "Description de l'injection",
      'Réaction attendue',
      'Objectif visé',
    ],
    [1, '14 h', 'border', 'appelant', 'téléphone', 'Un autocar', '', ''],
  ]);
  expect(Object.values(fieldsOf(mapping))).toEqual([
    'n',
    'when',
    'to',
    'from',
    'by',
    'text',
    'expectedAction',
    'objective',
  ]);
  expect(mapping.language).toBe('fr');
  expect(mapping.columns.every(({ reason }) => reason.en !== '' && reason.fr !== '')).toBe(true);
});

test('headers over two rows are read together, joined cells head each of their columns, and a title above is none of them', () => {
  const rows = [
    ['Exercise Bridgehead – MSEL', '', '', '', ''],
    ['Inject', '', 'Delivery', 'Text', ''],
    ['No.', 'Time', 'Method', 'English', 'French'],
    [1, 'T+0:10', 'phone', 'A coach', 'Un autocar'],
  ];
  const across = (row: number, from: number, to: number) => ({
    startRow: row,
    endRow: row,
    startCol: from,
    endCol: to,
  });
  const mapping = guessed(rows, [across(0, 0, 4), across(1, 0, 1), across(1, 3, 4)]);
  expect(mapping.headerRows).toEqual([2, 3]);
  expect(mapping.columns.map(({ column, field }) => [column, field])).toEqual([
    ['A', 'n'],
    ['B', 'when'],
    ['C', 'by'],
    ['D', 'textEn'],
    ['E', 'textFr'],
  ]);
});

test('a misspelt header is guessed with less confidence, and a column without a known one by its cells', () => {
  const mapping = guessed([
    ['Nr', 'Tmie', 'Description', 'Desk'],
    [1, 'T+0:10', 'A coach', 'calais-fire'],
    [2, 'T+0:20', 'A fire', 'Calais Fire'],
    [3, 'T+0:30', 'A queue', 'border, calais-fire'],
  ]);
  expect(fieldsOf(mapping)).toMatchObject({ Desk: 'to', Tmie: 'when' });
  const desk = mapping.columns.find(({ header }) => header === 'Desk');
  expect(desk?.confidence).toBeLessThan(0.6);
  expect(desk?.reason.en).toMatch(/^\d+ % of its cells look like “To”/);
});

test('of several sheets the one that is headed like an MSEL is read', () => {
  const other = {
    name: 'Contacts',
    rows: bookOf([
      ['Name', 'Phone'],
      ['Lee', '555'],
    ]).sheets[0]!.rows,
    merges: [],
  };
  const list = bookOf([
    ['No.', 'Time', 'To', 'Text'],
    [1, 'T+0:10', 'border', 'x'],
  ]).sheets[0]!;
  expect(guessMapping({ sheets: [other, list], text: null }, stCroix)?.sheet).toBe('MSEL');
  expect(guessMapping({ sheets: [other], text: null }, stCroix)).toBeNull();
});

// StartEx of the tutorial is 13:30, its end at T+6:00.
test.each([
  ['Time', ['13:40', '15:00'], 'clock'],
  ['Time', ['0:10', '1:30'], 'elapsed'],
  ['Elapsed time', ['0:10', '14:00'], 'elapsed'],
  ['Local time', ['0:10', '1:30'], 'clock'],
])('times under “%s” such as %s are of the %s', (header, times, bare) => {
  const mapping = guessed([['No.', header, 'Text'], ...times.map((time, i) => [i + 1, time, 'x'])]);
  expect(mapping.times.bare).toBe(bare);
});

test('the order of day and month is known as soon as one date allows a single order', () => {
  const rows = [
    ['No.', 'Time', 'Text'],
    [1, '10/11/2026 10:00', 'x'],
    [2, '14/11/2026 10:00', 'y'],
  ];
  expect(guessed(rows).times.dates).toBe('day-first');
});

test('a saved mapping is the same when it is read again, and a wrong one is told with every fault', () => {
  const mapping = guessed([
    ['No.', 'Time', 'Text'],
    [1, 'T+0:10', 'x'],
  ]);
  expect(parseMapping(formatMapping(mapping))).toEqual({ ok: true, value: mapping });
  const wrong = parseMapping(
    JSON.stringify({ ...mapping, language: 'de', columns: [{ column: '7', header: 'x', field: 'colour' }] }),
  );
  expect(wrong.ok ? [] : wrong.refusal.map((fault) => fault.split(':')[0])).toEqual(
    expect.arrayContaining(['columns.0.column', 'columns.0.field', 'language']),
  );
  expect(parseMapping('{').ok).toBe(false);
});
