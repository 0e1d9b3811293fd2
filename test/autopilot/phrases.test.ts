import { minutes, simTime } from '@samaritan/scenarios/values/time';
import type { Sealed } from '@samaritan/scenarios/vocabulary/sealed';
import { id } from '@samaritan/scenarios/values/id';
import { expect, test } from 'vitest';
import { frenchOfPhrase, phrases } from '../../packages/server/src/autopilot/phrases.ts';
import { type Skill, skills } from '../../packages/server/src/autopilot/act.ts';
import { Words } from '../../packages/server/src/conduct/words.ts';
import { seedOf } from '../../packages/scenarios/src/values/chance.ts';
import type { Event } from '../../packages/server/src/engine/kernel/event.ts';
import { seal } from '../../packages/server/src/log/seal.ts';
import { play } from '../../packages/server/src/study/play.ts';
import { sha256 } from '../../packages/server/src/study/sha.ts';
import { WallRecord } from '../../packages/server/src/views/control/wall.ts';
import { shownText } from '../../packages/server/src/words/desk-words.ts';
import { leversOf, libraryScenario } from '../builders/library.ts';
import { sqlitePlace } from '../store/places.ts';

function played(name: string, skill: Skill) {
  const scenario = libraryScenario(name);
  const events: Event[] = [];
  const bodies: { readonly seal: Sealed; readonly salt: string; readonly text: string }[] = [];
  play({
    scenario,
    seed: seedOf(3),
    levers: leversOf(scenario),
    skill,
    until: simTime(minutes(120)),
    seal: (written) =>
      seal(written, {
        salt: (command, field) => `${command}/${field}`,
        hash: sha256,
        keep: (body) => bodies.push(body),
      }),
    sink: (event) => events.push(event),
  });
  return { scenario, events, bodies };
}

const strait = played('strait', 'skilled');

test('whatever the autopilot says in free words stands in French too', () => {
  const plays = [strait, ...skills.map((skill) => played('st-croix', skill))];
  const texts = new Set(plays.flatMap(({ bodies }) => bodies.map(({ text }) => text)));
  expect(texts.size).toBeGreaterThan(3);
  expect([...texts].filter((text) => frenchOfPhrase(text) === undefined)).toEqual([]);
});

test('a French reader of the wall sees the warnings of an autopilot in French, an English reader in English', async () => {
  await using place = await sqlitePlace();
  const database = await place.open();
  const words = new Words(database, 'any');
  words.add(strait.bodies.map((body) => ({ ...body, participant: null })));
  const unsaid = { en: 'not said', fr: 'pas dit' };
  const wall = new WallRecord(
    strait.scenario,
    () => unsaid,
    (one) => words.shown(one),
  );
  const warned = strait.events.filter(({ type }) => type === 'PublicWarned');
  expect(warned.length).toBeGreaterThan(0);
  for (const event of warned) wall.on(event);
  const clock = { state: 'running', at: simTime(0), wall: '2026-10-14T16:00:00Z', speed: 1, because: null } as const;
  const known = Object.values(phrases).map(({ en, fr }) => ({ en, fr }));
  for (const { text } of wall.frame(clock).news) expect(known).toContainEqual(text);
});

test('what a person typed is shown to both as it was typed', async () => {
  await using place = await sqlitePlace();
  const database = await place.open();
  const words = new Words(database, 'any');
  const typed = id<Sealed>('typed');
  words.add([{ seal: typed, salt: '', text: 'Keep away from the scene, everybody.', participant: null }]);
  expect(shownText(words.shown(typed), 'fr')).toBe('Keep away from the scene, everybody.');
  expect(shownText(words.shown(typed), 'en')).toBe('Keep away from the scene, everybody.');
});
