import { type RowId, id } from '@samaritan/scenarios/values/id';
import { simTime } from '@samaritan/scenarios/values/time';
import type { ItemContent, PictureItem } from '@samaritan/scenarios/vocabulary/picture';
import { expect, test } from 'vitest';
import { namesOf } from '../../../packages/server/src/evaluation/report/names.ts';
import { itemWords } from '../../../packages/server/src/views/seat/item-words.ts';
import { sourceName } from '../../../packages/server/src/words/desk-log.ts';
import { speaker } from '../../../packages/server/src/words/speaker.ts';
import { libraryScenario } from '../../builders/library.ts';

const role = { en: 'caller', fr: 'appelante' };
const script = (): { en: string; fr: string; role: typeof role } => ({ en: 'Help', fr: "À l'aide", role });
const words = (): never => {
  throw new Error('asked for sealed words');
};

const inject = (from: string): PictureItem => {
  const content: ItemContent = {
    kind: 'inject',
    row: id<RowId>('1'),
    from,
    wantsAnswer: false,
    edition: 0,
    words: null,
  };
  return { n: 1, source: from, means: id('phone'), observedAt: simTime(0), arrivedAt: simTime(0), content };
};

test('a row that has come is signed with its French name by who reads French, and with the English by who does not', () => {
  const item = inject('caller');
  const sent = { ...item, words: itemWords(item, { words, script }) };
  const names = { ...namesOf(libraryScenario('st-croix')), roles: {} };
  expect(sourceName(sent, speaker(names, 'fr'))).toBe('appelante');
  expect(sourceName(sent, speaker(names, 'en'))).toBe('caller');
  // Whoever control put in its place has no other name.
  const other = inject('somebody');
  expect(sourceName({ ...other, words: itemWords(other, { words, script }) }, speaker(names, 'fr'))).toBe('somebody');
});

test('reports say roles of the script in French, and every role of the library has a French name', () => {
  for (const name of ['strait', 'st-croix'] as const) {
    const scenario = libraryScenario(name);
    const french = speaker(namesOf(scenario), 'fr');
    const sent = scenario.msel.flatMap((row) => (row.kind === 'expected-action' ? [] : [row.from]));
    expect(sent.length).toBeGreaterThan(5);
    for (const from of sent) {
      if (typeof from === 'string') expect(from in scenario.seats || from in scenario.outlets, from).toBe(true);
      else expect(french.seat(from.en)).toBe(from.fr);
    }
  }
});
