import { id } from '@samaritan/scenarios/values/id';
import { commandTypes } from '@samaritan/scenarios/vocabulary/commands';
import { expect, test } from 'vitest';
import { unitLog } from '../../../packages/server/src/views/seat/unit-log.ts';
import { libraryScenario } from '../../builders/library.ts';
import { Desk, minute } from '../../builders/picture.ts';
import { played } from '../../builders/river-towns.ts';
import { logSources } from '../../builders/seat-sources.ts';

const scenario = libraryScenario('st-croix');
const sources = logSources(scenario);

test('what came and what was done stand in the order of time, in both languages', () => {
  const desk = new Desk('calais-hospital')
    .gets(6, { kind: 'incident', site: id('ferry-plaza') }, { source: 'emergency-call' })
    .does(9, 'ActivateSurge', { hospital: id('calais-community') })
    .gets(12, { kind: 'crossing', crossing: id('milltown'), open: false }, { source: 'border' });
  expect(unitLog(desk.seen, sources)).toEqual([
    {
      at: minute(6),
      text: {
        en: 'Emergency call, Telephone: Incident at Ferry Point plaza',
        fr: "Appel d'urgence, Téléphone\u00a0: Incident\u00a0: Place de Ferry Point",
      },
    },
    {
      at: minute(9),
      text: {
        en: 'Activated surge at Calais Community Hospital',
        fr: 'Capacité de pointe activée, Hôpital communautaire de Calais',
      },
    },
    {
      at: minute(12),
      text: {
        en: 'Border desk (Calais and St. Stephen ports), Telephone: Milltown bridge is closed',
        fr: 'Poste frontalier (bureaux de Calais et de St. Stephen), Téléphone\u00a0: Pont de Milltown\u00a0: fermé',
      },
    },
  ]);
});

test('what was refused has a line that says why; what the desk counts by itself has none', () => {
  const desk = new Desk('calais-hospital')
    .gets(5, { kind: 'figures', figures: [] }, { means: 'own-eyes', source: 'calais-hospital' })
    .isRefused(9, 'ActivateSurge', { hospital: id('calais-community') }, { code: 'already-so' });
  expect(unitLog(desk.seen, sources).map(({ text }) => text.en)).toEqual([
    'Activated surge at Calais Community Hospital. It is so already. Nothing was changed.',
  ]);
});

test('every line of a played exercise is said in both languages, and no command goes unsaid', () => {
  const { world, scenario: towns } = played({ seed: 3 });
  const said = logSources(towns);
  const types = new Set<string>();
  for (const picture of world.information.pictures.values()) {
    for (const { type } of picture.sent) types.add(type);
    for (const { text } of unitLog(picture, said)) for (const words of [text.en, text.fr]) expect(words).toMatch(/\S/);
  }
  expect(commandTypes).toEqual(expect.arrayContaining([...types]));
  expect(types.size).toBeGreaterThan(8);
});
