import { minutes, simTime } from '@samaritan/scenarios/values/time';
import { expect, test } from 'vitest';
import { snapshotAtOrBefore } from '../../packages/server/src/store/snapshot.ts';
import { snapshotVersion } from '../../packages/server/src/conduct/snapshot.ts';
import { digestAt, digestOf, message, opened, replayed, rooms, seat, setClock, stCroix } from './rooms.ts';

const at = (minute: number) => simTime(minutes(minute));
const fire = seat('calais-fire');
const alone = { participant: null };

test('the world after any event is the same from a snapshot as from the first event on', async () => {
  await using often = await rooms({ snapshotEvery: 200 });
  const { live } = often;
  await live.start(1);
  await live.control(setClock(0));
  for (const minute of [20, 60, 90, 120, 150]) await live.jump(at(minute));
  const seq = await live.read((world) => world.seq);
  const { header } = (await replayedHeader(live.id, often)) ?? {};
  expect(header).toBeDefined();
  expect(await digestAt(live, seq)).toBe(await digestOf(live));
  const half = Math.floor(seq / 2);
  const fromSnapshot = await digestAt(live, half);
  await often.database.db.deleteFrom('snapshot').execute();
  expect(await digestAt(live, half)).toBe(fromSnapshot);
  expect(await digestAt(live, seq)).toBe(await digestOf(live));
  expect((await live.worldAt(0)).room.started).toBe(false);
});

/** Asserts that snapshots were kept, and gives the header they belong to. */
async function replayedHeader(exercise: string, { database, live }: Awaited<ReturnType<typeof rooms>>) {
  const [first = ''] = (await firstPiece(live)).split('\n');
  const header = JSON.parse(first) as Parameters<typeof snapshotVersion>[0];
  const kept = await snapshotAtOrBefore(database, exercise, 1_000_000, snapshotVersion(header));
  return kept === null ? null : { header };
}

async function firstPiece(live: Awaited<ReturnType<typeof rooms>>['live']): Promise<string> {
  for await (const piece of live.exportLog()) return piece;
  return '';
}

test('a fork shares the past, belongs to the autopilot, stands until it is started, and goes its own way', async () => {
  await using room = await rooms();
  const { live, conduct } = room;
  await live.start(60);
  await live.takeSeat(fire, 'person');
  const { seq: said } = await live.submit(message('1', 'calais-fire', 'Kept.'), alone);
  await live.jump(at(60));
  const seq = await live.read((world) => world.seq);
  await live.jump(stCroix.endEx);
  const fork = await opened(conduct, await conduct.fork(live.id, seq, null));
  expect(fork.clock()).toMatchObject({ state: 'paused', speed: 0 });
  expect(await fork.read((world) => world.room.seats.get(fire)?.actor)).toBe('autopilot-skilled');
  await fork.control(setClock(600));
  await fork.jump(stCroix.endEx);
  const [before, after] = await Promise.all([replayed(live), replayed(fork)]);
  const point = after.log.header.forkOf;
  expect(point).toMatchObject({ exercise: live.id });
  expect(point?.seq).toBeGreaterThanOrEqual(seq);
  expect(after.log.events.slice(0, point?.seq)).toEqual(before.log.events.slice(0, point?.seq));
  expect(after.log.events.slice(seq)).not.toEqual(before.log.events.slice(seq));
  const kept = after.log.events.slice(said).find((event) => event.type === 'MessageSent');
  expect(kept?.type === 'MessageSent' && fork.words(kept.data.body)).toEqual({ text: 'Kept.' });
  const [newest] = await conduct.list();
  expect([newest?.forkOf, (await conduct.list())[1]?.forkOf]).toContainEqual(point);
});

test('a fork from the middle of an instant takes the whole of it, and no seat sleeps for ever', async () => {
  await using room = await rooms();
  const { live, conduct } = room;
  await live.start(60);
  await live.jump(at(40));
  const events = await live.eventsAfter(0, 10_000);
  const inside = events.findIndex(
    (event, i) => i > 200 && 'event' in event.cause && 'event' in (events[i + 1]?.cause ?? {}),
  );
  const woken = events.findLastIndex(({ type }) => type === 'AutopilotWoken');
  for (const index of [inside, woken]) {
    const fork = await opened(conduct, await conduct.fork(live.id, events[index]?.seq ?? 0, null));
    const asleep = await fork.read(({ room: { seats } }) =>
      [...seats.values()].filter(({ wakesAt }) => wakesAt === null),
    );
    expect(asleep).toEqual([]);
    await fork.jump(stCroix.endEx);
    const { log } = await replayed(fork);
    expect(log.header.forkOf?.seq).toBeGreaterThanOrEqual(events[index]?.seq ?? Number.NaN);
  }
});

test('an exercise that was never started can be forked, and is ready', async () => {
  await using room = await rooms();
  const seq = await room.live.read((world) => world.seq);
  const fork = await opened(room.conduct, await room.conduct.fork(room.live.id, seq, null));
  expect(fork.clock().state).toBe('not-started');
  await fork.start(600);
  await fork.jump(stCroix.endEx);
  expect((await replayed(fork)).world.room.ended).toBe(true);
});

test('there is no fork from an event that has not happened, and none is left behind', async () => {
  await using room = await rooms();
  for (const seq of [0, -1, 1_000_000])
    await expect(room.conduct.fork(room.live.id, seq, null)).rejects.toThrow(RangeError);
  expect(await room.conduct.list()).toHaveLength(1);
});
