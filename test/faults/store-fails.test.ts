import { describe, expect, test, vi } from 'vitest';
import type { Committed } from '../../packages/server/src/conduct/conduct.ts';
import type { ConductOptions } from '../../packages/server/src/conduct/stage.ts';
import type { Database } from '../../packages/server/src/store/database.ts';
import { anExercise, hasty, message, opened, replayed, seat, server, stCroix } from '../conduct/rooms.ts';
import { sqlitePlace } from '../store/places.ts';
import { type FailingPlace, cutOffPostgres } from './cut-line.ts';

const patient = { timeout: 30_000 };

const pragma = (database: Database, text: string) => database.together([{ sql: `pragma ${text}`, parameters: [] }]);

/** SQLite may take not one page more. */
async function fullDisk(): Promise<FailingPlace> {
  const place = await sqlitePlace();
  return {
    ...place,
    begin: async (database) => void (await pragma(database, 'max_page_count = 1')),
    end: async (database) => void (await pragma(database, 'max_page_count = 1000000')),
  };
}

const options: Partial<ConductOptions> = { machine: hasty(4), awayAfter: 100_000_000, beat: 400, retry: 100 };

describe.each([
  { what: 'a full disk', newPlace: fullDisk },
  { what: 'a lost database', newPlace: cutOffPostgres },
])('$what', ({ newPlace }) => {
  test('pauses the exercise and says so; play goes on by itself, and what was asked meanwhile is answered', async () => {
    await using place = await newPlace();
    const one = await server(place, options);
    const live = await opened(one.conduct, await anExercise(one.conduct));
    const told: Committed[] = [];
    const first = await live.eventsAfter(0, 10_000);
    live.subscribe((committed) => void told.push(committed));
    await live.start(600);
    await place.begin(one.database);
    await vi.waitFor(() => expect(live.clock()).toMatchObject({ state: 'paused', because: 'store-failed' }), patient);
    expect(told.at(-1)).toMatchObject({ events: [], clock: { state: 'paused', because: 'store-failed' } });
    const stood = live.clock().at;
    const answered = vi.fn<(value: unknown) => void>();
    const asked = live.submit(message('meanwhile', 'calais-fire'), { participant: null });
    void asked.then(answered);
    await new Promise((resolve) => setTimeout(resolve, 500));
    expect(answered).not.toHaveBeenCalled();
    expect(live.clock().at).toBe(stood);
    await place.end(one.database);
    const outcome = await asked;
    expect(outcome).toMatchObject({ ok: true });
    await vi.waitFor(
      () => expect(live.clock()).toMatchObject({ state: 'running', speed: 600, because: null }),
      patient,
    );
    expect(await live.read((world) => world.room.commands.has(message('meanwhile', 'calais-fire').id))).toBe(true);
    await live.jump(stCroix.endEx);
    const { log } = await replayed(live);
    expect(log.events).toEqual([...first, ...told.flatMap(({ events }) => events)]);
    expect(one.troubles.map(({ kind }) => kind)).toEqual(['store-failed']);
    await one.close();
  });

  test('keeps no paused exercise from its commands once it is over', async () => {
    await using place = await newPlace();
    const one = await server(place, options);
    const live = await opened(one.conduct, await anExercise(one.conduct));
    await place.begin(one.database);
    // So large that no disk that is full has room for it.
    const asked = Array.from({ length: 30 }, (_, n) =>
      live.submit(message(`${n}`, 'calais-fire', 'x'.repeat(50_000)), { participant: null }),
    );
    await vi.waitFor(() => expect(live.clock().because).toBe('store-failed'), patient);
    await place.end(one.database);
    expect((await Promise.all(asked)).every(({ ok }) => ok)).toBe(true);
    await vi.waitFor(() => expect(live.clock().because).toBe(null), patient);
    await live.takeSeat(seat('calais-fire'), 'person');
    await one.close();
  });
});
