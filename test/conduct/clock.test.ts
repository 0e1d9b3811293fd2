import { hours, minutes, seconds, simTime } from '@samaritan/scenarios/values/time';
import { expect, test, vi } from 'vitest';
import type { Database } from '../../packages/server/src/store/database.ts';
import { openConduct } from '../../packages/server/src/conduct/open-conduct.ts';
import { HandTime, anExercise, endExercise, opened, rooms, server, setClock, stCroix } from './rooms.ts';
import { sqlitePlace } from '../store/places.ts';

const at = (minute: number) => simTime(minutes(minute));
/** Long enough for the loop to have looked, whatever the machine's time says. */
const looked = () => new Promise((resolve) => setTimeout(resolve, 60));

async function passed(time: HandTime, ms: number): Promise<void> {
  for (let left = ms; left > 0; left -= 500) {
    time.pass(Math.min(500, left));
    await looked();
  }
}

test('the clock runs at the speed it was given, stands while paused, and goes on from there', async () => {
  const machine = new HandTime();
  await using room = await rooms({ machine, beat: 20 });
  const { live } = room;
  await live.start(60);
  await passed(machine, 2000);
  expect(live.clock()).toMatchObject({ state: 'running', at: at(2), speed: 60 });
  await live.control(setClock(0));
  expect(live.clock()).toMatchObject({ state: 'paused', at: at(2), speed: 0, because: null });
  await passed(machine, 3000);
  expect(live.clock().at).toBe(at(2));
  await live.control(setClock(0.25));
  await passed(machine, 4000);
  expect(live.clock()).toMatchObject({ state: 'running', at: simTime(minutes(2) + seconds(1)), speed: 0.25 });
});

test('a clock that no exercise runs at is refused, and nothing changes', async () => {
  await using room = await rooms();
  await expect(room.live.start(601)).rejects.toThrow(RangeError);
  await room.live.start(1);
  for (const speed of [0.1, 601, -1, Number.NaN])
    expect(await room.live.control(setClock(speed))).toMatchObject({ ok: false });
  expect(room.live.clock()).toMatchObject({ state: 'running', speed: 1 });
});

test('StartEx is given once', async () => {
  await using room = await rooms();
  await room.live.start(30);
  await room.live.start(600);
  expect(room.live.clock().speed).toBe(30);
});

test('a wall clock that somebody sets moves no exercise', async () => {
  const machine = new HandTime();
  await using place = await sqlitePlace();
  const database = await place.open();
  let set = 0;
  const moved: Database = { ...database, wallNow: async () => new Date((await database.wallNow()).getTime() + set) };
  const conduct = await openConduct(moved, { machine, beat: 20 });
  const live = await opened(conduct, await anExercise(conduct));
  await live.start(60);
  await passed(machine, 1000);
  set = hours(5);
  await passed(machine, 1000);
  expect(live.clock()).toMatchObject({ state: 'running', at: at(2) });
  set = hours(-5);
  await live.control(setClock(120));
  await passed(machine, 1000);
  expect(live.clock()).toMatchObject({ state: 'running', at: at(4), speed: 120 });
  await conduct.close();
});

test('a laptop that slept finds the exercise paused where it was, and says why', async () => {
  const machine = new HandTime();
  await using room = await rooms({ machine, beat: 20 });
  await room.live.start(60);
  await passed(machine, 1000);
  machine.sleep(hours(1));
  await looked();
  expect(room.live.clock()).toMatchObject({ state: 'paused', at: at(1), speed: 0, because: 'server-was-away' });
  await room.live.control(setClock(60));
  await passed(machine, 1000);
  expect(room.live.clock()).toMatchObject({ state: 'running', at: at(2), because: null });
});

test('a server that comes back after an absence finds the clock paused at the last moment played', async () => {
  await using place = await sqlitePlace();
  const first = await server(place);
  const name = await anExercise(first.conduct);
  const before = await opened(first.conduct, name);
  await before.start(60);
  await before.jump(at(30));
  await before.control(setClock(1));
  await first.close();
  const database = await place.open();
  const later: Database = {
    ...database,
    wallNow: async () => new Date((await database.wallNow()).getTime() + hours(9)),
  };
  const conduct = await openConduct(later);
  const live = await opened(conduct, name);
  const clock = live.clock();
  expect(clock).toMatchObject({ state: 'paused', because: 'server-was-away' });
  expect(clock.at).toBeGreaterThanOrEqual(at(30));
  expect(clock.at).toBeLessThan(at(31));
  await conduct.close();
});

test('a server that is back within a moment goes on by itself', async () => {
  await using place = await sqlitePlace();
  const first = await server(place);
  const name = await anExercise(first.conduct);
  await (await opened(first.conduct, name)).start(60);
  await first.close();
  await using second = await server(place);
  const live = await opened(second.conduct, name);
  expect(live.clock()).toMatchObject({ state: 'running', speed: 60, because: null });
});

test('a jump plays to its moment and leaves the clock as it was', async () => {
  await using room = await rooms();
  const { live } = room;
  await live.start(1);
  await live.control(setClock(0));
  await live.jump(at(45));
  expect(live.clock()).toMatchObject({ state: 'paused', at: at(45) });
  await live.control(setClock(2));
  await live.jump(at(50));
  expect(live.clock()).toMatchObject({ state: 'running', speed: 2 });
  expect(live.clock().at).toBeGreaterThanOrEqual(at(50));
  await live.jump(at(1));
  expect(live.clock().at).toBeGreaterThanOrEqual(at(50));
});

test('a step goes to the next row of the script that comes due, and at last to EndEx', async () => {
  await using room = await rooms();
  const { live, told } = room;
  await live.start(1);
  await live.control(setClock(0));
  const due = () => told.filter(({ type }) => type === 'InjectSent' || type === 'ExpectedActionMissed');
  await live.stepToNextRow();
  expect(due().length).toBeGreaterThan(0);
  expect(new Set(due().map((event) => event.at)).size).toBe(1);
  expect(live.clock()).toMatchObject({ state: 'paused', at: due()[0]?.at });
  for (let steps = 0; live.clock().state !== 'ended' && steps < 200; steps++) await live.stepToNextRow();
  expect(live.clock()).toMatchObject({ state: 'ended', at: stCroix.endEx });
});

test('a pause ends a jump where it is', async () => {
  await using room = await rooms();
  await room.live.start(600);
  const jump = room.live.jump(stCroix.endEx);
  await room.live.control(setClock(0));
  await jump;
  expect(room.live.clock().state).toBe('paused');
  expect(room.live.clock().at).toBeLessThan(stCroix.endEx);
});

test('an exercise that control ends has ended, and its clock stands', async () => {
  await using room = await rooms();
  await room.live.start(600);
  await room.live.control(endExercise());
  const { at: end } = room.live.clock();
  expect(room.live.clock()).toMatchObject({ state: 'ended', speed: 0 });
  await vi.waitFor(async () => expect((await room.conduct.list())[0]?.state).toBe('ended'));
  await looked();
  expect(room.live.clock().at).toBe(end);
});
