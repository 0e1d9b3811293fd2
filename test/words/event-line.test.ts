import { expect, test } from 'vitest';
import { namesOf } from '../../packages/server/src/evaluation/report/names.ts';
import { play } from '../../packages/server/src/study/play.ts';
import { sealQuietly } from '../../packages/server/src/study/quiet.ts';
import { seedOf } from '../../packages/scenarios/src/values/chance.ts';
import { eventLine } from '../../packages/server/src/words/event-line.ts';
import { speaker } from '../../packages/server/src/words/speaker.ts';
import { leversOf, libraryScenario } from '../builders/library.ts';

const scenario = libraryScenario('st-croix');
const names = namesOf(scenario);
const speakers = { en: speaker(names, 'en'), fr: speaker(names, 'fr') };

test('every entry of a played exercise is said in both languages, and none of them shows an id where a name is known', () => {
  const known = [...Object.keys(names.seats), ...Object.keys(names.hazards)].filter((id) => id.includes('-'));
  let said = 0;
  play({
    scenario,
    seed: seedOf(7),
    levers: leversOf(scenario),
    skill: 'skilled',
    seal: sealQuietly,
    sink: (event) => {
      const { en, fr } = eventLine(event, speakers);
      expect(en.length * fr.length).toBeGreaterThan(0);
      expect(`${en} ${fr}`).not.toMatch(/-(?:basic|advanced|bus|helicopter)-\d|[a-z]\/\d/);
      expect(known.filter((id) => en.split(': ').at(1)?.split(', ').includes(id))).toEqual([]);
      said++;
    },
  });
  expect(said).toBeGreaterThan(1000);
});

test('an ambulance sent out is said with where it goes', () => {
  const event = {
    seq: 1,
    at: 0,
    occurredAt: 0,
    type: 'UnitArrived',
    v: 1,
    by: 'world',
    cause: { start: true },
    data: { unit: 'calais-ambulance-basic-1', place: 'calais-community', site: false },
  } as never;
  expect(eventLine(event, speakers)).toEqual({
    en: 'Unit arrived: Calais ambulance, basic 1, Calais Community Hospital',
    fr: 'Unité arrivée\u00a0: Ambulances de Calais, unité de base 1, Hôpital communautaire de Calais',
  });
});
