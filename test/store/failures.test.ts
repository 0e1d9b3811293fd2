import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { expect, test } from 'vitest';
import { openDatabase } from '../../packages/server/src/store/database.ts';
import type { Database } from '../../packages/server/src/store/database.ts';
import { appendEvents, lastEvent } from '../../packages/server/src/store/event.ts';
import { saveDraft } from '../../packages/server/src/store/draft.ts';
import { anExercise, lines } from './builders.ts';
import { sqlitePlace } from './places.ts';

const pragma = (database: Database, text: string) => database.together([{ sql: `pragma ${text}`, parameters: [] }]);

test('a full disk fails as full, leaves the log as it was, and lets play go on once there is room', async () => {
  await using place = await sqlitePlace();
  const database = await place.open();
  const exercise = await anExercise(database);
  const append = (head: number, count: number) =>
    appendEvents(database, { exercise, head, lines: lines(head, count), bodies: [], state: 'running' });
  await append(0, 3);
  await pragma(database, 'max_page_count = 1'); // SQLite takes what it has already: no page more
  await expect(append(3, 5_000)).rejects.toMatchObject({ name: 'StoreFailed', reason: 'full' });
  expect((await lastEvent(database, exercise))?.seq).toBe(3);
  await pragma(database, 'max_page_count = 1000000');
  expect(await append(3, 5_000)).toEqual({ ok: true, value: 5_003 });
});

test('a full disk fails a query of Kysely’s as full, too', async () => {
  await using place = await sqlitePlace();
  const database = await place.open();
  const exercise = await anExercise(database);
  await pragma(database, 'max_page_count = 1');
  await expect(
    saveDraft(database, exercise, 'p1', { place: 'new', text: 'x'.repeat(1_000_000) }),
  ).rejects.toMatchObject({ name: 'StoreFailed', reason: 'full' });
});

test('another process that holds the lock too long is a failure that says busy', async () => {
  await using place = await sqlitePlace();
  const database = await place.open();
  const exercise = await anExercise(database);
  await pragma(database, 'busy_timeout = 20');
  using other = new DatabaseSync('file' in place.place ? place.place.file : '');
  other.exec('begin immediate');
  await expect(appendEvents(database, { exercise, head: 0, lines: lines(0, 2), bodies: [] })).rejects.toMatchObject({
    name: 'StoreFailed',
    reason: 'busy',
  });
  other.exec('rollback');
  expect((await appendEvents(database, { exercise, head: 0, lines: lines(0, 2), bodies: [] })).ok).toBe(true);
});

test('a file that is no database fails as damaged', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'samaritan-store-'));
  const file = join(folder, 'exercises.db');
  await writeFile(file, 'a letter to the editor '.repeat(1_000));
  await expect(openDatabase({ file })).rejects.toMatchObject({ name: 'StoreFailed', reason: 'damaged' });
  await rm(folder, { recursive: true });
});

test('a server that is not there fails as lost', async () => {
  await expect(openDatabase({ url: 'postgres://samaritan:secret@127.0.0.1:1/none' })).rejects.toMatchObject({
    name: 'StoreFailed',
    reason: 'lost',
  });
});

test('a statement that is wrong is our fault and not the database’s', async () => {
  await using place = await sqlitePlace();
  const database = await place.open();
  const unknown = { exercise: 'none', head: 0, lines: lines(0, 1), bodies: [] };
  await expect(appendEvents(database, unknown)).rejects.not.toMatchObject({ name: 'StoreFailed' });
});
