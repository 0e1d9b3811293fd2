import { execFile } from 'node:child_process';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { describe, expect, test, vi } from 'vitest';
import type { Database } from '../../packages/server/src/store/database.ts';
import { appendEvents, lastEvent, readEvents } from '../../packages/server/src/store/event.ts';
import { listExercises, setExerciseState } from '../../packages/server/src/store/exercise.ts';
import { anExercise, lines } from './builders.ts';
import { places, postgresPlace } from './places.ts';
import type { Raced } from './racer.ts';

const run = promisify(execFile);

describe.each(places)('$kind', ({ newPlace }) => {
  test('processes that race for every event leave one log, each event by one of them', async () => {
    await using place = await newPlace();
    const database = await place.open();
    const exercise = await anExercise(database);
    const race = (name: string) =>
      run(process.execPath, [
        join(import.meta.dirname, 'racer.ts'),
        JSON.stringify(place.place),
        exercise,
        name,
        '150',
      ]);
    const racers = await Promise.all([race('a'), race('b')]);
    const wins = racers.map(({ stdout }) => (JSON.parse(stdout) as Raced).won);
    const log = await readEvents(database, exercise, 0, 1_000);
    expect(log.map(({ seq }) => seq)).toEqual(Array.from(log, (_, index) => index + 1));
    expect(log.length).toBeGreaterThanOrEqual(80);
    expect(['a', 'b'].map((name) => log.filter(({ line }) => line === name).length)).toEqual(wins);
  });

  test('servers that start at once on an empty database find it whole', async () => {
    await using place = await newPlace();
    const servers = await Promise.all([place.open(), place.open(), place.open()]);
    for (const server of servers) expect(await listExercises(server)).toEqual([]);
  });

  test('what one server tells, all that listen hear until they stop', async () => {
    await using place = await newPlace();
    const here = await place.open();
    const there = await place.open();
    const heard: string[] = [];
    const hear = (who: string) => (channel: string, exercise: string, seq: number) =>
      void heard.push(`${who} ${channel} ${exercise} ${seq}`);
    const stop = await here.listen(hear('here'));
    await there.listen(hear('there'));
    await there.notify('event', 'exercise 1 of 2', 7);
    await vi.waitFor(() =>
      expect(heard.toSorted()).toEqual(['here event exercise 1 of 2 7', 'there event exercise 1 of 2 7']),
    );
    await stop();
    await here.notify('presence', 'e', 0);
    await vi.waitFor(() => expect(heard).toContain('there presence e 0'));
    expect(heard).not.toContain('here presence e 0');
  });

  test('a transaction of several awaits is all or nothing, and whoever comes meanwhile waits for it', async () => {
    await using place = await newPlace();
    const here = await place.open();
    const there = await place.open();
    const exercise = await anExercise(here);
    const failing = here.db.transaction().execute(async (transaction) => {
      await transaction.updateTable('exercise').set({ state: 'paused' }).where('id', '=', exercise).execute();
      await new Promise((go) => setTimeout(go, 30));
      throw new Error('thought better of it');
    });
    const meanwhile = [
      appendEvents(here, { exercise, head: 0, lines: lines(0, 2), bodies: [] }),
      setExerciseState(there, exercise, 'running'),
    ];
    await expect(failing).rejects.toThrow('thought better of it');
    await Promise.all(meanwhile);
    expect((await listExercises(here))[0]?.state).toBe('running');
    expect((await lastEvent(there, exercise))?.seq).toBe(2);
  });
});

const others = `select pg_terminate_backend(pid) from pg_stat_activity where datname = current_database() and pid <> pg_backend_pid()`;
const cutOff = (by: Database) => by.together([{ sql: others, parameters: [] }]);

test('a listener whose connection was cut is back by itself, and told that it has missed something', async () => {
  await using place = await postgresPlace();
  const here = await place.open();
  const there = await place.open();
  const heard: number[] = [];
  const missed = vi.fn<() => void>();
  await here.listen((_channel, _exercise, seq) => void heard.push(seq), missed);
  await cutOff(there);
  await vi.waitFor(() => expect(missed).toHaveBeenCalledTimes(1), { timeout: 10_000 });
  await there.notify('event', 'e', 2);
  await vi.waitFor(() => expect(heard).toEqual([2]));
});

test('a statement whose connection is cut fails as lost, and the next one goes through', async () => {
  await using place = await postgresPlace();
  const here = await place.open();
  const there = await place.open();
  const exercise = await anExercise(here);
  const slow = { sql: 'select pg_sleep(20)', parameters: [] };
  const cut = here.together([slow, slow]);
  const expected = expect(cut).rejects.toMatchObject({ name: 'StoreFailed', reason: 'lost' });
  await vi.waitFor(async () => {
    const sleeping = `select 1 from pg_stat_activity where datname = current_database() and query like 'select pg_sleep%'`;
    expect((await there.together([{ sql: sleeping, parameters: [], atLeast: 1 }])).ok).toBe(true);
  });
  await cutOff(there);
  await expected;
  expect((await appendEvents(here, { exercise, head: 0, lines: lines(0, 2), bodies: [] })).ok).toBe(true);
});
