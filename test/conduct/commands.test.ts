import { minutes, simTime } from '@samaritan/scenarios/values/time';
import type { Sealed } from '@samaritan/scenarios/vocabulary/sealed';
import { expect, test } from 'vitest';
import { MailboxFull } from '../../packages/server/src/conduct/asks.ts';
import { openConduct } from '../../packages/server/src/conduct/open-conduct.ts';
import { eraseBodies } from '../../packages/server/src/store/body.ts';
import type { Database } from '../../packages/server/src/store/database.ts';
import { anExercise, message, opened, rooms, seat, server, setClock, stCroix } from './rooms.ts';
import { sqlitePlace } from '../store/places.ts';

const at = (minute: number) => simTime(minutes(minute));
const fire = seat('calais-fire');
const alone = { participant: null };

test('a command that is sent again has the outcome it had, also after a restart', async () => {
  await using place = await sqlitePlace();
  const first = await server(place);
  const name = await anExercise(first.conduct);
  const before = await opened(first.conduct, name);
  await before.start(1);
  await before.takeSeat(fire, 'person');
  const sent = message('1', 'calais-fire');
  const outcome = await before.submit(sent, alone);
  const refused = { ...message('2', 'calais-fire'), seat: seat('nobody') };
  const refusal = await before.submit(refused, alone);
  expect(outcome).toMatchObject({ ok: true });
  expect(refusal).toMatchObject({ ok: false, refusal: { code: 'seat-unknown' } });
  expect(await Promise.all([before.submit(sent, alone), before.submit(sent, alone)])).toEqual([outcome, outcome]);
  await first.close();
  await using second = await server(place);
  const live = await opened(second.conduct, name);
  expect(await live.submit(sent, alone)).toEqual(outcome);
  expect(await live.submit(refused, alone)).toEqual(refusal);
  const events = await live.eventsAfter(0, 10_000);
  expect(events.filter(({ type }) => type === 'MessageSent')).toHaveLength(1);
});

test('an outcome names the event that holds it', async () => {
  await using room = await rooms();
  await room.live.start(1);
  const { seq } = await room.live.submit(message('1', 'calais-fire'), alone);
  const [event] = await room.live.eventsAfter(seq - 1, 1);
  expect(event).toMatchObject({ seq, type: 'CommandAccepted', data: { id: 'calais-fire-1' } });
});

test('a seat that a person has gets no looks of the autopilot, and gets them again when it is given back', async () => {
  await using room = await rooms();
  const { live, told } = room;
  await live.start(1);
  await live.control(setClock(0));
  await live.jump(at(30));
  await live.takeSeat(fire, 'person');
  const taken = told.length;
  await live.jump(at(90));
  const done = () => told.slice(taken).filter(({ by }) => by === fire);
  expect(done()).toEqual([]);
  expect(told.slice(taken).some(({ by }) => by === 'maine-ema')).toBe(true);
  await live.giveSeat(fire);
  const given = told.length;
  await live.jump(at(150));
  const woken = told.slice(given).filter((event) => event.type === 'AutopilotWoken' && event.data.seat === fire);
  expect(woken.length).toBeGreaterThan(1);
});

test('a seat is given back after the command that was sent before', async () => {
  await using room = await rooms();
  const { live, told } = room;
  await live.start(1);
  await live.takeSeat(fire, 'person');
  await Promise.all([live.submit(message('1', 'calais-fire'), alone), live.giveSeat(fire)]);
  const order = told.filter(({ type }) => type === 'CommandAccepted' || type === 'SeatGiven').map(({ type }) => type);
  expect(order).toEqual(['CommandAccepted', 'SeatGiven']);
});

test('a seat that the scenario does not have is nobody’s to take', async () => {
  await using room = await rooms();
  await expect(room.live.takeSeat(seat('moon'), 'person')).rejects.toThrow(RangeError);
});

test('words lie beside the log under random salts, and are forgotten when they are erased', async () => {
  await using room = await rooms();
  const { live, told, conduct, database } = room;
  await live.start(1);
  await live.submit(message('1', 'calais-fire', 'The same words.'), { participant: 'somebody' });
  await live.submit(message('2', 'calais-fire', 'The same words.'), { participant: 'somebody' });
  const bodies = told.flatMap((event) => (event.type === 'MessageSent' ? [event.data.body] : []));
  expect(new Set(bodies).size).toBe(2);
  for (const body of bodies) expect(live.words(body)).toEqual({ text: 'The same words.' });
  expect(JSON.stringify(told)).not.toContain('The same words.');
  await eraseBodies(database, live.id, 'somebody');
  await conduct.wordsErased(live.id);
  for (const body of bodies) expect(live.words(body)).toEqual({ erased: true });
});

test('words that were erased while the line to the database was lost are forgotten when it is back', async () => {
  await using place = await sqlitePlace();
  const database = await place.open();
  let back = (): void => undefined;
  const listen: Database['listen'] = (_told, missed = () => undefined) => {
    back = missed;
    return Promise.resolve(() => Promise.resolve());
  };
  const conduct = await openConduct({ ...database, listen });
  const live = await opened(conduct, await anExercise(conduct));
  const bodies: Sealed[] = [];
  live.subscribe(({ events }) => {
    for (const event of events) if (event.type === 'MessageSent') bodies.push(event.data.body);
  });
  await live.start(1);
  await live.submit(message('1', 'calais-fire', 'Secret words.'), { participant: 'somebody' });
  const shown = () => bodies.map((body) => live.words(body));
  await expect.poll(shown).toContainEqual({ text: 'Secret words.' });
  await eraseBodies(database, live.id, 'somebody');
  expect(shown()).toContainEqual({ text: 'Secret words.' });
  back();
  await expect.poll(shown).not.toContainEqual({ text: 'Secret words.' });
  await conduct.close();
  await database.close();
});

test('more commands than the mailbox holds are turned away rather than kept waiting', async () => {
  await using room = await rooms();
  await room.live.start(1);
  const all = Array.from({ length: 1100 }, (_, n) => room.live.submit(message(`${n}`, 'calais-fire'), alone));
  const settled = await Promise.allSettled(all);
  const away = settled.filter((one) => one.status === 'rejected');
  expect(away).toHaveLength(100);
  expect(away.every(({ reason }) => reason instanceof MailboxFull)).toBe(true);
});

test('who looks sees the outcome of what was answered, and nothing that is not stored', async () => {
  await using room = await rooms();
  const { live } = room;
  await live.start(600);
  for (let n = 0; n < 20; n++) {
    const outcome = await live.submit(message(`${n}`, 'calais-fire'), alone);
    const seen = await live.read(({ seq }) => seq);
    const stored = await live.eventsAfter(seen - 1, 10);
    expect(seen).toBeGreaterThanOrEqual(outcome.seq);
    expect(stored[0]?.seq).toBe(seen);
  }
});

test('a listener that throws keeps nobody else from hearing', async () => {
  await using room = await rooms();
  room.live.subscribe(() => {
    throw new Error('a page that broke');
  });
  const heard: number[] = [];
  room.live.subscribe(({ seq }) => void heard.push(seq));
  await room.live.start(1);
  expect(heard.length).toBeGreaterThan(0);
  expect(room.troubles).toMatchObject([{ kind: 'listener-failed', exercise: room.live.id }]);
});

test('history has one sample a minute of exercise time, the same after a restart', async () => {
  await using place = await sqlitePlace();
  const first = await server(place, { snapshotEvery: 500 });
  const name = await anExercise(first.conduct);
  const before = await opened(first.conduct, name);
  await before.start(1);
  await before.control(setClock(0));
  await before.jump(at(120));
  const history = before.history();
  expect(history.at).toEqual(Array.from({ length: 120 }, (_, n) => at(n)));
  expect(history.series['casualties/injured']?.at(-1)).toBeGreaterThan(0);
  expect(history.series['reported/calais-fire/injured']?.some((value) => value !== null)).toBe(true);
  for (const values of Object.values(history.series)) expect(values).toHaveLength(120);
  await first.close();
  await using second = await server(place);
  expect((await opened(second.conduct, name)).history()).toEqual(history);
});

test('EndEx leaves nothing to do: whatever is asked afterwards is answered', async () => {
  await using room = await rooms();
  const { live } = room;
  await live.start(600);
  await live.jump(stCroix.endEx);
  expect(await live.submit(message('late', 'calais-fire'), alone)).toMatchObject({
    ok: false,
    refusal: { code: 'exercise-over' },
  });
  await live.jump(stCroix.endEx);
  await live.stepToNextRow();
  expect(live.clock().state).toBe('ended');
});

test('what control asked for once is not done again when it is sent again', async () => {
  await using room = await rooms();
  const { live } = room;
  await live.start(60);
  const pause = setClock(0);
  const outcome = await live.control(pause);
  expect(live.clock().state).toBe('paused');
  await live.control(setClock(60));
  expect(await live.control(pause)).toEqual(outcome);
  expect(live.clock()).toMatchObject({ state: 'running', speed: 60 });
});
