import { expect, test } from 'vitest';
import { say } from '../../packages/web/src/i18n/translate.ts';
import type { Entries, Plural } from '../../packages/web/src/i18n/words.ts';
import { control } from '../../packages/web/src/i18n/words/control.ts';
import { gallery } from '../../packages/web/src/i18n/words/gallery.ts';
import { ui } from '../../packages/web/src/i18n/words/ui.ts';

const dictionaries: Readonly<Record<string, { en: Entries; fr: Entries }>> = { ui, gallery, control };

const texts = (entry: string | Plural): readonly string[] =>
  typeof entry === 'string' ? [entry] : [entry.one, entry.other];

const namesIn = (entry: string | Plural): readonly string[] =>
  [
    ...new Set(texts(entry).flatMap((text) => [...text.matchAll(/\{(\w+)\}/g)].map((found) => found[1] ?? ''))),
  ].toSorted();

for (const [area, { en, fr }] of Object.entries(dictionaries)) {
  test(`${area}: the French asks for the same values as the English`, () => {
    for (const [key, entry] of Object.entries(en)) expect([key, namesIn(fr[key] ?? '')]).toEqual([key, namesIn(entry)]);
  });

  test(`${area}: no entry is empty, and none is the same sentence in both languages`, () => {
    for (const [key, entry] of Object.entries(en)) {
      expect(texts(entry).every((text) => text.trim() !== '')).toBe(true);
      const isSentence = texts(entry).some((text) => text.split(' ').length > 4);
      if (isSentence) expect([key, fr[key]]).not.toEqual([key, entry]);
    }
  });
}

test('a number among the words is written as its language writes numbers', () => {
  expect(say('{count} rows', { count: 20_000 }, 'en')).toBe('20,000 rows');
  expect(say('{count} lignes', { count: 20_000 }, 'fr')).toBe('20\u00A0000 lignes');
});

test('none takes the singular in French and the plural in English', () => {
  const rows = { one: '{count} row', other: '{count} rows' };
  const lignes = { one: '{count} ligne', other: '{count} lignes' };
  expect([0, 1, 2].map((count) => say(rows, { count }, 'en'))).toEqual(['0 rows', '1 row', '2 rows']);
  expect([0, 1, 2].map((count) => say(lignes, { count }, 'fr'))).toEqual(['0 ligne', '1 ligne', '2 lignes']);
});

test('a list is joined by the language and not by a comma', () => {
  expect(say('{sides}', { sides: ['Ontario', 'Michigan', 'Ohio'] }, 'en')).toBe('Ontario, Michigan and Ohio');
  expect(say('{sides}', { sides: ['l’Ontario', 'le Michigan'] }, 'fr')).toBe('l’Ontario et le Michigan');
});

test('French high punctuation and guillemets never begin a line; English is left alone', () => {
  expect(say('« Non » : 57 % ? Oui ; oui !', {}, 'fr')).toBe(
    '«\u00A0Non\u00A0»\u00A0: 57\u00A0%\u00A0? Oui\u00A0; oui\u00A0!',
  );
  expect(say('No : 57 %', {}, 'en')).toBe('No : 57 %');
});

test('a value that was not given stays in its braces, to be seen', () => {
  expect(say('to {name}', {}, 'en')).toBe('to {name}');
});
