import { expect, test } from 'vitest';
import { readRoster } from '../../packages/server/src/interop/roster/roster.ts';
import { bookOf, stCroix } from './msel/sheet.ts';

test('people are read with their seats, whatever the language of the headers', () => {
  const roster = readRoster(
    bookOf([
      ['EXERCISE – roster'],
      ['Poste', 'Nom', 'Organisme', 'Courriel', 'Langue', 'Lien'],
      ['border', 'Ana Roy', 'ASFC', 'Ana.Roy@Example.ORG', 'français', 'https://example.org/x'],
      ['Calais Fire', 'Sam Lee', '', '', '', ''],
    ]),
    stCroix,
  );
  expect(roster).toEqual({
    ok: true,
    value: {
      entries: [
        { seat: 'border', person: 'Ana Roy', organisation: 'ASFC', email: 'Ana.Roy@example.org', language: 'fr' },
        { seat: 'calais-fire', person: 'Sam Lee', organisation: '', email: '', language: 'en' },
      ],
      problems: [],
    },
  });
});

test('every problem is told by its cell, and the sound rows are taken', () => {
  const roster = readRoster(
    bookOf([
      ['Seat', 'Person', 'Email', 'Language'],
      ['bordr', '', 'nowhere', 'Deutsch'],
      ['border', 'Ana Roy', 'a@example.org', 'en'],
      ['border', 'ANA ROY', 'b@example.org', 'en'],
      ['border, calais-fire', 'Sam', '', ''],
    ]),
    stCroix,
  );
  expect(roster.ok && roster.value.entries.map(({ person }) => person)).toEqual(['Ana Roy']);
  expect(roster.ok && roster.value.problems.map(({ cell, found }) => `${cell}: ${found}`)).toEqual([
    'A2: bordr',
    'B2: ',
    'C2: nowhere',
    'D2: Deutsch',
    'B4: ANA ROY',
    'A5: border, calais-fire',
  ]);
  expect(roster.ok && roster.value.problems[0]?.wanted.fr).toContain('vouliez-vous dire border?');
});

test('a book without a seat and a person in its headers is refused in words', () => {
  expect(readRoster(bookOf([['Seat', 'Colour']]), stCroix)).toMatchObject({
    ok: false,
    refusal: { en: expect.any(String) },
  });
});
