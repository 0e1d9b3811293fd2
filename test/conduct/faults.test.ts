import { DatabaseSync } from 'node:sqlite';
import { EngineFault } from '@samaritan/scenarios/values/result';
import { minutes, simTime } from '@samaritan/scenarios/values/time';
import { afterEach, expect, test, vi } from 'vitest';
import { engine } from '../../packages/server/src/study/play.ts';
import {
  anExercise,
  declareEmergency,
  digestAt,
  digestOf,
  endEmergency,
  message,
  opened,
  replayed,
  rooms,
  server,
  setClock,
  stCroix,
} from './rooms.ts';
import { sqlitePlace } from '../store/places.ts';

const at = (minute: number) => simTime(minutes(minute));

afterEach(() => vi.restoreAllMocks());

/** The rules fail at a moment of the exercise, half-way through what they wanted to do. */
function faultFrom(moment: number): void {
  const step = engine.step.bind(engine);
  vi.spyOn(engine, 'step').mockImplementation((world, until, sink) => {
    const stepped = step(world, until, sink);
    if (world.now >= moment) throw new EngineFault('a rule that is wrong');
    return stepped;
  });
}

test('a bug of ours stops the clock of its exercise alone, and is told with exercise, event and seed', async () => {
  await using room = await rooms();
  const { live, troubles, conduct } = room;
  const other = await opened(conduct, await anExercise(conduct));
  await other.start(1);
  await live.start(600);
  await live.control(setClock(600));
  faultFrom(at(10));
  await expect(live.jump(at(30))).rejects.toThrow(EngineFault);
  expect(troubles[0]).toMatchObject({ kind: 'engine-fault', exercise: live.id, seed: 3 });
  await vi.waitFor(() => expect(live.clock()).toMatchObject({ state: 'paused', because: null }));
  expect(live.clock().at).toBeLessThanOrEqual(at(10));
  const seq = await live.read((world) => world.seq);
  expect(troubles[0]?.seq).toBeLessThanOrEqual(seq);
  expect(await digestAt(live, seq)).toBe(await digestOf(live));
  expect(other.clock()).toMatchObject({ state: 'running' });
  vi.restoreAllMocks();
  await live.jump(stCroix.endEx);
  expect((await replayed(live)).world.room.ended).toBe(true);
});

test('commands before the one that met a bug keep their outcome', async () => {
  await using room = await rooms();
  const { live } = room;
  await live.start(1);
  const submit = engine.submit.bind(engine);
  vi.spyOn(engine, 'submit').mockImplementation((world, command, sink) => {
    const answer = submit(world, command, sink);
    if (command.id === 'calais-fire-2') throw new EngineFault('a rule that is wrong');
    return answer;
  });
  const asked = ['1', '2', '3'].map((n) => live.submit(message(n, 'calais-fire'), { participant: null }));
  const [first, second, third] = await Promise.allSettled(asked);
  expect([first?.status, second?.status, third?.status]).toEqual(['fulfilled', 'rejected', 'fulfilled']);
  const events = await live.eventsAfter(0, 10_000);
  const ids = events.flatMap((event) => (event.type === 'CommandAccepted' ? [event.data.id] : []));
  expect(ids).toEqual(['calais-fire-1', 'calais-fire-3']);
});

test('nobody is told of an event that another reader of the database does not see', async () => {
  await using place = await sqlitePlace();
  await using one = await server(place);
  using reader = new DatabaseSync('file' in place.place ? place.place.file : '', { readOnly: true });
  const last = reader.prepare('select max(seq) as seq from event where exercise = ?');
  const live = await opened(one.conduct, await anExercise(one.conduct));
  const ahead: number[] = [];
  let told = 0;
  live.subscribe(({ seq }) => {
    told++;
    const stored = Number(last.get(live.id)?.['seq']);
    if (seq > stored) ahead.push(seq);
  });
  await live.start(600);
  await live.submit(message('1', 'calais-fire'), { participant: null });
  await live.jump(at(60));
  expect(told).toBeGreaterThan(1);
  expect(ahead).toEqual([]);
});

test('an exercise whose stored log was changed is not opened, and others are', async () => {
  await using place = await sqlitePlace();
  const first = await server(place);
  const sound = await anExercise(first.conduct);
  await (await opened(first.conduct, sound)).start(1);
  const changed = await anExercise(first.conduct);
  await (await opened(first.conduct, changed)).start(1);
  await first.close();
  using writer = new DatabaseSync('file' in place.place ? place.place.file : '');
  writer.exec('delete from snapshot');
  writer
    .prepare(`update event set line = replace(line, '"at":0', '"at":1') where exercise = ? and seq = 5`)
    .run(changed);
  await using second = await server(place);
  expect(second.troubles).toMatchObject([{ kind: 'not-opened', exercise: changed }]);
  await expect(second.conduct.open(changed)).rejects.toThrow('event');
  expect((await opened(second.conduct, sound)).clock().state).toBe('running');
});

test('an exercise that stands and that nobody uses is put away, and is there again when it is opened', async () => {
  await using room = await rooms({ idleAfter: 100, beat: 50 });
  const { live, conduct } = room;
  const other = await opened(conduct, await anExercise(conduct));
  await other.submit(message('1', 'calais-fire'), { participant: null });
  await vi.waitFor(async () => await expect(other.read(({ seq }) => seq)).rejects.toThrow('no longer'), {
    timeout: 5000,
    interval: 400,
  });
  const again = await opened(conduct, other.id);
  expect(await again.submit(message('1', 'calais-fire'), { participant: null })).toMatchObject({ ok: true });
  expect(await live.read(({ seq }) => seq)).toBeGreaterThan(0);
});

test('a real emergency stops the clock at once and for all who would play on', async () => {
  await using room = await rooms();
  const { live } = room;
  await live.start(60);
  expect(await live.control(declareEmergency())).toMatchObject({ ok: true });
  expect(live.clock()).toMatchObject({ state: 'real-emergency', speed: 0 });
  await expect(live.jump(at(60))).rejects.toThrow('real-emergency');
  expect(await live.submit(message('1', 'calais-fire'), { participant: null })).toMatchObject({
    refusal: { code: 'real-emergency' },
  });
  expect(await live.control(endEmergency())).toMatchObject({ ok: true });
  expect(live.clock().state).toBe('paused');
  await live.control(setClock(60));
  expect(live.clock().state).toBe('running');
});
