import { expect, test } from 'vitest';
import { id } from '@samaritan/scenarios/values/id';
import { anExercise, opened, replayed, server, stCroix } from '../conduct/rooms.ts';
import { postgresPlace } from '../store/places.ts';
import type { Shown } from './busy-server.ts';
import { isThere, stored } from './evidence.ts';
import { type BusyServer, busyServer, more, numbers } from './killing.ts';

/** `SAMARITAN_KILLS=100` for the long round; a server each time, so a quarter of that here. */
const kills = Math.max(3, Math.floor(Number(process.env['SAMARITAN_KILLS'] ?? 12) / 4));

const drives = (one: Shown): boolean => 'drives' in one && one.drives;

test(
  'when the server that drives is killed, another goes on, and nothing that either has shown is lost',
  { timeout: 60_000 + kills * 30_000 },
  async () => {
    await using place = await postgresPlace();
    const random = numbers(7);
    const all: BusyServer[] = [];
    const made = await server(place);
    const exercise: string = await anExercise(made.conduct);
    await made.close();
    const begin = (name: string): BusyServer => {
      // Slow enough that it has not come to its end when the last is killed.
      const one = busyServer({ place: place.place, name, exercise, times: 0.2 });
      all.push(one);
      return one;
    };
    let driver = begin('s0');
    await driver.until(drives, 0);
    for (let kill = 1; kill <= kills; kill++) {
      const next = begin(`s${kill}`);
      await next.until((one) => 'playing' in one, 0);
      await driver.until(more(21 + random(200)));
      await driver.kill();
      await next.until(drives);
      // It goes on: time passes, or the exercise has come to its end.
      await next.until((one) => 'told' in one || ('state' in one && one.state === 'ended'));
      driver = next;
    }
    await driver.kill();
    await using after = await server(place, { alone: true, awayAfter: 100_000_000 });
    const shown = all.flatMap((one) => one.shown);
    expect(isThere(shown, exercise, await stored(after.database, exercise))).toBeGreaterThan(kills * 20);
    const live = await opened(after.conduct, id(exercise));
    if (live.clock().state !== 'ended') await live.jump(stCroix.endEx);
    expect((await replayed(live)).world.room.ended).toBe(true);
  },
);
