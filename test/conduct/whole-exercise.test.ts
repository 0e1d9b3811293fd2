import { startEx } from '@samaritan/scenarios/values/time';
import { expect, test, vi } from 'vitest';
import type { Event } from '../../packages/server/src/engine/kernel/event.ts';
import { LogWriter } from '../../packages/server/src/log/writer.ts';
import { recording } from '../../packages/server/src/study/record.ts';
import { sha256 } from '../../packages/server/src/study/sha.ts';
import { leversOf } from '../builders/library.ts';
import { exported, hasty, replayed, rooms, stCroix } from './rooms.ts';

test('a whole exercise at six hundred times the pace of the wall is told as it is stored, and its log replays', async () => {
  await using room = await rooms({ machine: hasty(20), awayAfter: 10_000_000 });
  const { live, told } = room;
  const first = await live.eventsAfter(0, 1000);
  expect(live.clock()).toMatchObject({ state: 'not-started', at: startEx, speed: 0 });
  await live.start(600);
  expect(live.clock()).toMatchObject({ state: 'running', speed: 600, because: null });
  await vi.waitFor(() => expect(live.clock().state).toBe('ended'), { timeout: 60_000 });
  expect(live.clock()).toMatchObject({ at: stCroix.endEx, speed: 0 });
  const { log, world } = await replayed(live);
  expect(log.events).toEqual([...first, ...told]);
  expect(world.room.ended).toBe(true);
  expect((await room.conduct.list())[0]).toMatchObject({ state: 'ended', scenario: 'st-croix' });
  expect(room.troubles).toEqual([]);
});

test('the stored lines are what a log writer writes of the same events', async () => {
  await using room = await rooms();
  await room.live.start(1);
  await room.live.jump(stCroix.endEx);
  const { log } = await replayed(room.live);
  const lines: string[] = [];
  const writer = new LogWriter(log.header, sha256, (line) => void lines.push(line));
  for (const event of log.events) writer.on(event);
  expect(`${lines.join('\n')}\n`).toBe((await exported(room.live)).replace(/[^\n]*\n$/, ''));
});

test('with nobody in the room, what comes of the casualties is what a run of the same seed brings', async () => {
  await using room = await rooms();
  await room.live.start(1);
  await room.live.jump(stCroix.endEx);
  const { log } = await replayed(room.live);
  const events: Event[] = [];
  const run = recording({
    scenario: stCroix,
    seed: 3,
    levers: leversOf(stCroix),
    skill: 'skilled',
    line: () => undefined,
    body: () => undefined,
    sink: (event) => void events.push(event),
  });
  while (run.next().done !== true) continue;
  const shape = (of: readonly Event[]): readonly string[] =>
    of.filter(({ type }) => type !== 'ClockAnchored').map(({ type, at }) => `${type} ${at}`);
  expect(shape(log.events)).toEqual(shape(events));
});
