import { id } from '@samaritan/scenarios/values/id';
import { expect, test } from 'vitest';
import { rowsIntoPlay } from '../../packages/server/src/api/sheets/take.ts';
import { rooms } from '../conduct/rooms.ts';
import { house } from './house.ts';

const sheet = [
  'Time,Inject #,From,To,Method,Description',
  '13:40,1,A caller,Calais hospital desk,phone,A road is closed',
  '13:50,2,A caller,Maine EMA duty desk,phone,Another road is closed',
].join('\n');
const file = { base64: Buffer.from(sheet).toString('base64') };
const into = { scenario: 'st-croix' };

test('a row of a sheet joins play beside the script’s row of the same number', async () => {
  await using room = await rooms();
  await room.live.start(1);
  const [scripted] = room.live.kit.scenario.msel;
  const row = {
    n: Number(scripted?.n),
    kind: 'contextual' as const,
    from: 'VNN',
    to: 'calais-fire',
    by: Object.keys(room.live.kit.scenario.means)[0] ?? '',
    when: 'T+5:00',
    text: { en: 'A second bus is said to be late.', fr: 'Un second autobus serait en retard.' },
  };
  expect(await rowsIntoPlay(room.live, 'staff', { rows: [row], left: 0 })).toMatchObject({
    ok: true,
    rows: 1,
    left: 0,
  });
  const rows = await room.live.read(({ msel }) => [...msel.rows].filter(([, { added }]) => added !== null));
  expect(rows.map(([name]) => name)).toEqual([id(`S${scripted?.n}`)]);
});

test('a sheet in English alone becomes a script that can be played, and readiness says what has no French', async () => {
  await using here = await house();
  const director = await here.staff('server-director');
  const { mapping } = await director.call<{ readonly mapping: object }>('sheets.look', { into, file });
  const as = 'st-croix-roads';
  expect(await director.call('sheets.take', { into, file, mapping, as })).toEqual({
    ok: true,
    scenario: as,
    rows: 2,
    left: 0,
    untranslated: 2,
  });
  const exercise = await director.call('exercises.create', { scenario: as, skill: 'skilled' });
  const { checks } = await director.value<{ readonly checks: readonly object[] }>('exercises.readiness', { exercise });
  expect(checks).toContainEqual({
    check: 'languages',
    ok: false,
    needed: false,
    text: { en: '2 texts have no French.', fr: '2 textes n’ont pas de français.' },
  });
  expect(await director.call('sheets.take', { into, file, mapping, as })).toMatchObject({ ok: false });
});

test('a row without French joins play without it, so that the console can mark it', async () => {
  await using here = await house();
  const director = await here.staff('server-director');
  const { exercise } = here;
  await director.call('exercises.start', { exercise, speed: 1 });
  const { mapping } = await director.call<{ readonly mapping: object }>('sheets.look', { into: { exercise }, file });
  const taken = await director.call('sheets.take', { into: { exercise }, file, mapping });
  expect(taken).toEqual({ ok: true, scenario: null, rows: 2, left: 0, untranslated: 2 });
  const live = await here.served.conduct.open(exercise);
  const rows = await live?.read(({ msel }) => [...msel.rows.values()].flatMap(({ added }) => added ?? []));
  expect(rows?.map(({ text }) => text)).toMatchObject([{ fr: null }, { fr: null }]);
});
