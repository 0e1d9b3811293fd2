import { describe, expect, test } from 'vitest';
import { bodiesOf, eraseBodies } from '../../packages/server/src/store/body.ts';
import { appendEvents } from '../../packages/server/src/store/event.ts';
import { driverOf, releaseDriving, takeDriving } from '../../packages/server/src/store/driver.ts';
import { exerciseById, listExercises, setErasure, setExerciseState } from '../../packages/server/src/store/exercise.ts';
import { outcomeOf, putCommand, waitingCommands } from '../../packages/server/src/store/inbox.ts';
import { dropOldSnapshots, saveSnapshot, snapshotAtOrBefore } from '../../packages/server/src/store/snapshot.ts';
import { id } from '@samaritan/scenarios/values/id';
import { aBody, anExercise, lines } from './builders.ts';
import { places } from './places.ts';

describe.each(places)('$kind', ({ newPlace }) => {
  test('an exercise comes back as it was put in, a fork with where it forked', async () => {
    await using place = await newPlace();
    const database = await place.open();
    await anExercise(database, {
      id: 'first',
      title: { en: 'One', fr: 'Un' },
      header: '{"é":1}',
      folder: '{"maps":{}}',
    });
    await anExercise(database, {
      id: 'fork',
      forkOf: { exercise: 'first', seq: 7 },
      demonstration: true,
      createdBy: 'me',
    });
    const first = await exerciseById(database, 'first');
    expect(first).toMatchObject({
      id: 'first',
      title: { en: 'One', fr: 'Un' },
      header: '{"é":1}',
      folder: '{"maps":{}}',
      state: 'ready',
      forkOf: null,
      demonstration: false,
      createdBy: null,
      eraseAfter: null,
    });
    const fork = await exerciseById(database, 'fork');
    expect(fork).toMatchObject({ forkOf: { exercise: 'first', seq: 7 }, demonstration: true, createdBy: 'me' });
    expect((await listExercises(database)).map((exercise) => exercise.id).toSorted()).toEqual(['first', 'fork']);
    expect(await exerciseById(database, 'none')).toBeNull();
  });

  test('an exercise keeps the moment it first ended, and nothing is set on one that is not there', async () => {
    await using place = await newPlace();
    const database = await place.open();
    const exercise = await anExercise(database);
    await setExerciseState(database, exercise, 'ended');
    const ended = (await exerciseById(database, exercise))?.endedAt;
    await setExerciseState(database, exercise, 'ended');
    expect((await exerciseById(database, exercise))?.endedAt).toBe(ended);
    expect(ended).not.toBeNull();
    expect(await setErasure(database, exercise, new Date('2027-03-01T05:00:00-05:00'))).toBe(true);
    expect((await exerciseById(database, exercise))?.eraseAfter).toBe('2027-03-01T10:00:00.000Z');
    await setErasure(database, exercise, null);
    expect((await exerciseById(database, exercise))?.eraseAfter).toBeNull();
    expect(await setExerciseState(database, 'none', 'ended')).toBe(false);
    expect(await setErasure(database, 'none', null)).toBe(false);
  });

  test('wall time is the database’s, and is now', async () => {
    await using place = await newPlace();
    const database = await place.open();
    const before = await database.wallNow();
    const after = await database.wallNow();
    expect(after.getTime()).toBeGreaterThanOrEqual(before.getTime());
    expect(Math.abs(before.getTime() - Date.now())).toBeLessThan(60_000);
  });

  test('the latest snapshot of the same version at or before an event is found, and no other', async () => {
    await using place = await newPlace();
    const database = await place.open();
    const exercise = await anExercise(database);
    const world = (byte: number) => new Uint8Array([0, 255, byte]);
    for (const seq of [10, 20, 30])
      await saveSnapshot(database, exercise, { seq, version: 'engine-1', at: seq * 5, world: world(seq) });
    await saveSnapshot(database, exercise, { seq: 25, version: 'engine-2', at: 1, world: world(1) });
    await saveSnapshot(database, exercise, { seq: 20, version: 'engine-1', at: 100, world: world(99) });
    const found = await snapshotAtOrBefore(database, exercise, 29, 'engine-1');
    expect(found).toMatchObject({ seq: 20, version: 'engine-1', at: 100 });
    expect([...(found?.world ?? [])]).toEqual([0, 255, 99]);
    expect((await snapshotAtOrBefore(database, exercise, 10, 'engine-1'))?.seq).toBe(10);
    expect(await snapshotAtOrBefore(database, exercise, 9, 'engine-1')).toBeNull();
    expect(await snapshotAtOrBefore(database, exercise, 24, 'engine-2')).toBeNull();
    expect(await dropOldSnapshots(database, 'engine-2')).toBe(3);
    expect((await snapshotAtOrBefore(database, exercise, 99, 'engine-2'))?.seq).toBe(25);
  });

  test('a command put in twice waits once, and once settled is answered as the first time', async () => {
    await using place = await newPlace();
    const here = await place.open();
    const there = await place.open();
    const exercise = await anExercise(here);
    const answers = await Promise.all([
      putCommand(here, exercise, 'c2', '"second"'),
      putCommand(there, exercise, 'c2', '"again"'),
      putCommand(there, exercise, 'c1', '"other"'),
    ]);
    expect(answers).toEqual([null, null, null]);
    const waiting = await waitingCommands(here, exercise);
    expect(waiting.map((command) => command.id).toSorted()).toEqual(['c1', 'c2']);
    const settled = [{ id: 'c2', outcome: '{"ok":true,"seq":1}' }];
    await appendEvents(here, { exercise, head: 0, lines: lines(0, 1), bodies: [], settled });
    await appendEvents(here, {
      exercise,
      head: 1,
      lines: lines(1, 1),
      bodies: [],
      settled: [{ id: 'c2', outcome: '{"ok":true,"seq":2}' }],
    });
    expect(await putCommand(there, exercise, 'c2', '"once more"')).toBe('{"ok":true,"seq":1}');
    expect((await waitingCommands(there, exercise)).map((command) => command.id)).toEqual(['c1']);
    expect(await outcomeOf(there, exercise, 'never')).toBeNull();
  });

  test('commands wait in the order in which they came, apart for each exercise', async () => {
    await using place = await newPlace();
    const database = await place.open();
    const exercise = await anExercise(database);
    const other = await anExercise(database, { id: 'other' });
    for (const command of ['z', 'a', 'm']) await putCommand(database, exercise, command, `"${command}"`);
    await putCommand(database, other, 'a', '"theirs"');
    expect((await waitingCommands(database, exercise)).map(({ payload }) => payload)).toEqual(['"z"', '"a"', '"m"']);
    expect((await waitingCommands(database, other)).map(({ payload }) => payload)).toEqual(['"theirs"']);
  });

  test('bodies are erased for one writer, or for all, and only in their exercise', async () => {
    await using place = await newPlace();
    const database = await place.open();
    const exercise = await anExercise(database);
    const other = await anExercise(database, { id: 'other' });
    const body = (name: string, participant: string | null) =>
      aBody({ seal: id(name), text: `words of ${name}`, participant });
    const bodies = [body('s1', 'p1'), body('s2', 'p2'), body('s3', null)];
    for (const each of [exercise, other])
      await appendEvents(database, { exercise: each, head: 0, lines: lines(0, 1), bodies });
    expect(await eraseBodies(database, exercise, 'p1')).toBe(1);
    expect(await bodiesOf(database, exercise)).toEqual([bodies[1], bodies[2]]);
    expect(await eraseBodies(database, exercise, null)).toBe(2);
    expect(await bodiesOf(database, exercise)).toEqual([]);
    expect(await bodiesOf(database, other)).toEqual(bodies);
  });

  test('one server drives until it lets go or falls silent', async () => {
    await using place = await newPlace();
    const database = await place.open();
    const exercise = await anExercise(database);
    const lively = { exercise, silentFor: 60_000 };
    const both = await Promise.all(['one', 'two'].map((server) => takeDriving(database, { ...lively, server })));
    expect(both.filter(Boolean)).toHaveLength(1);
    const [winner, loser] = both[0] === true ? ['one', 'two'] : ['two', 'one'];
    const since = (await driverOf(database, exercise))?.since;
    expect(await takeDriving(database, { ...lively, server: winner })).toBe(true);
    expect(await driverOf(database, exercise)).toMatchObject({ server: winner, since });
    expect(await takeDriving(database, { ...lively, server: loser })).toBe(false);
    expect(await takeDriving(database, { exercise, server: loser, silentFor: -1_000 })).toBe(true);
    expect((await driverOf(database, exercise))?.server).toBe(loser);
    await releaseDriving(database, exercise, winner);
    expect((await driverOf(database, exercise))?.server).toBe(loser);
    await releaseDriving(database, exercise, loser);
    expect(await driverOf(database, exercise)).toBeNull();
  });
});
