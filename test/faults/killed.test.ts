import { expect, test } from 'vitest';
import { id } from '@samaritan/scenarios/values/id';
import { listExercises } from '../../packages/server/src/store/exercise.ts';
import { opened, replayed, server, stCroix } from '../conduct/rooms.ts';
import { sqlitePlace } from '../store/places.ts';
import type { Shown } from './busy-server.ts';
import { isThere, stored } from './evidence.ts';
import { busyServer, more, numbers } from './killing.ts';

/** `SAMARITAN_KILLS=100` for the long round. */
const kills = Number(process.env['SAMARITAN_KILLS'] ?? 12);
const seed = Number(process.env['SAMARITAN_KILL_SEED'] ?? 20_261_124);

test(
  'a server that is killed at any moment of a busy exercise has lost nothing that anybody was shown',
  { timeout: 60_000 + kills * 10_000 },
  async () => {
    await using place = await sqlitePlace();
    const random = numbers(seed);
    const shown: Shown[] = [];
    const outcomes = new Map<string, string>();
    let checked = 0;
    for (let kill = 1; kill <= kills; kill++) {
      const last = [...outcomes.keys()].slice(-2);
      const busy = busyServer({ place: place.place, name: `k${kill}`, again: last });
      await busy.until((one) => 'playing' in one, 0);
      await busy.until(more(21 + random(800)), 0);
      await busy.kill();
      shown.push(...busy.shown);
      for (const one of busy.shown) {
        if (!('outcome' in one)) continue;
        const before = outcomes.get(one.of);
        // Sent again to an exercise that has ended meanwhile, it would be another exercise's command.
        if (before !== undefined && before.startsWith(one.exercise)) expect(one.exercise + one.outcome).toBe(before);
        outcomes.set(one.of, one.exercise + one.outcome);
      }
    }
    await using after = await server(place, { awayAfter: 100_000_000 });
    for (const { id: exercise } of await listExercises(after.database)) {
      checked += isThere(shown, exercise, await stored(after.database, exercise));
      const live = await opened(after.conduct, id(exercise));
      if (live.clock().state !== 'ended') await live.jump(stCroix.endEx);
      expect((await replayed(live)).world.room.ended).toBe(true);
    }
    expect(checked).toBe(shown.filter((one) => 'told' in one || 'outcome' in one).length);
    expect(checked).toBeGreaterThan(kills * 20);
    expect(after.troubles).toEqual([]);
  },
);
