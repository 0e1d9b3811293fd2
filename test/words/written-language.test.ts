import { expect, test } from 'vitest';
import { languageOf } from '../../packages/server/src/words/written-language.ts';

test.each([
  ['Stay away from the bridge.', 'en'],
  ["We can't take more than two.", 'en'],
  ['The road to Trois-Rivières and Québec is closed.', 'en'],
  ['Restez loin du pont.', 'fr'],
  ['L’hôpital n’accepte personne', 'fr'],
  ['Evitez le secteur', 'fr'],
])('%s is in %s', (text, language) => {
  expect(languageOf(text)).toBe(language);
});

test('what could be of either is said to be of neither', () => {
  for (const text of ['', 'OK', '12', 'Calais, St. Stephen', 'Oui yes 👍']) {
    expect([text, languageOf(text)]).toEqual([text, null]);
  }
});
