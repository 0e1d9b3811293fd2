import { minutes, simTime } from '@samaritan/scenarios/values/time';
import { expect, test, vi } from 'vitest';
import type { Event } from '../../packages/server/src/engine/kernel/event.ts';
import type { ConductOptions } from '../../packages/server/src/conduct/stage.ts';
import { anExercise, digestOf, message, opened, replayed, seat, server, setClock, stCroix } from './rooms.ts';
import { postgresPlace } from '../store/places.ts';

const at = (minute: number) => simTime(minutes(minute));
const alone = { participant: 'somebody' };
const patient = { timeout: 20_000 };
const options: Partial<ConductOptions> = { beat: 200, deadAfter: 2000 };

async function pair() {
  const place = await postgresPlace();
  const here = await server(place, options);
  const there = await server(place, options);
  const name = await anExercise(here.conduct);
  const driven = await opened(here.conduct, name);
  const followed = await opened(there.conduct, name);
  const close = async (): Promise<void> => {
    await here.close();
    await there.close();
    await place[Symbol.asyncDispose]();
  };
  return { here, there, driven, followed, [Symbol.asyncDispose]: close };
}

test('one server drives; another hears the same events in the same order and has the same world', async () => {
  await using servers = await pair();
  const { driven, followed } = servers;
  expect([driven.drivenHere(), followed.drivenHere()]).toEqual([true, false]);
  const here: Event[] = [];
  const there: Event[] = [];
  driven.subscribe(({ events }) => void here.push(...events));
  followed.subscribe(({ events }) => void there.push(...events));
  await driven.start(1);
  await driven.control(setClock(0));
  await driven.jump(at(60));
  await vi.waitFor(() => expect(there).toHaveLength(here.length), patient);
  expect(there).toEqual(here);
  expect(await digestOf(followed)).toBe(await digestOf(driven));
  expect(followed.clock()).toMatchObject({ state: 'paused', at: at(60), because: null });
  expect(followed.history()).toEqual(driven.history());
  await followed.control(setClock(60));
  await vi.waitFor(() => expect(followed.clock()).toMatchObject({ state: 'running', speed: 60 }), patient);
  expect(driven.clock()).toMatchObject({ state: 'running', speed: 60 });
});

test('a command is taken at either server, and has one outcome wherever it is sent again', async () => {
  await using servers = await pair();
  const { driven, followed } = servers;
  await followed.start(1);
  expect(driven.clock().state).toBe('running');
  await followed.takeSeat(seat('calais-fire'), 'person');
  const sent = message('1', 'calais-fire', 'From over there.');
  const outcome = await followed.submit(sent, alone);
  expect(outcome).toMatchObject({ ok: true });
  const again = await Promise.all([
    driven.submit(sent, alone),
    followed.submit(sent, alone),
    driven.submit(sent, alone),
  ]);
  expect(again).toEqual([outcome, outcome, outcome]);
  const refused = { ...message('2', 'calais-fire'), seat: seat('nobody') };
  expect(await followed.submit(refused, alone)).toEqual(await driven.submit(refused, alone));
  await followed.jump(at(20));
  expect(driven.clock().at).toBeGreaterThanOrEqual(at(20));
  await followed.giveSeat(seat('calais-fire'));
  const events = await driven.eventsAfter(0, 10_000);
  const said = events.filter((event) => event.type === 'MessageSent' && event.data.from === 'calais-fire');
  expect(said).toHaveLength(1);
  const [body] = said.flatMap((event) => (event.type === 'MessageSent' ? [event.data.body] : []));
  if (body === undefined) throw new Error('no message');
  await vi.waitFor(() => expect(followed.words(body)).toEqual({ text: 'From over there.' }), patient);
  expect(driven.words(body)).toEqual({ text: 'From over there.' });
});

test('when the driver leaves, another goes on where it was', async () => {
  await using servers = await pair();
  const { here, driven, followed } = servers;
  await driven.start(60);
  await driven.jump(at(10));
  await here.conduct.close();
  await vi.waitFor(() => expect(followed.drivenHere()).toBe(true), patient);
  expect(followed.clock()).toMatchObject({ state: 'running', speed: 60, because: null });
  expect(followed.clock().at).toBeGreaterThanOrEqual(at(10));
  expect(await followed.submit(message('1', 'calais-fire'), alone)).toMatchObject({ ok: true });
  await followed.jump(stCroix.endEx);
  expect((await replayed(followed)).world.room.ended).toBe(true);
});

test('two servers that both believe they drive lose nothing and store nothing twice', async () => {
  const place = await postgresPlace();
  // Each takes the wheel from the other at every beat.
  const both = { ...options, alone: true };
  const here = await server(place, both);
  const name = await anExercise(here.conduct);
  const one = await opened(here.conduct, name);
  await one.start(600);
  const there = await server(place, both);
  const other = await opened(there.conduct, name);
  const submit = (n: number) => (n % 2 === 0 ? one : other).submit(message(`${n}`, 'calais-fire'), alone);
  const outcomes = await Promise.all(Array.from({ length: 60 }, (_, n) => submit(n)));
  expect(outcomes.every(({ ok }) => ok)).toBe(true);
  await one.jump(stCroix.endEx);
  const { log } = await replayed(one);
  for (const { seq } of outcomes) expect(log.events[seq - 1]?.type).toBe('CommandAccepted');
  expect(new Set(outcomes.map(({ seq }) => seq)).size).toBe(60);
  expect([...here.troubles, ...there.troubles]).toEqual([]);
  await here.close();
  await there.close();
  await place[Symbol.asyncDispose]();
});
