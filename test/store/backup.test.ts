import { mkdir, readdir, rename, stat } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { expect, test } from 'vitest';
import { backUp } from '../../packages/server/src/store/backup.ts';
import { bodiesOf } from '../../packages/server/src/store/body.ts';
import { openDatabase } from '../../packages/server/src/store/database.ts';
import { appendEvents, readEvents } from '../../packages/server/src/store/event.ts';
import { linkByCode, linkByToken, newSeatLink } from '../../packages/server/src/store/seat-link.ts';
import { aBody, anExercise, lines } from './builders.ts';
import { postgresPlace, sqlitePlace } from './places.ts';
import type { TestPlace } from './places.ts';

const folderOf = ({ place }: TestPlace): string => dirname('file' in place ? place.file : '');

test('a backup made while play goes on is one moment of it, and put in the database’s place goes on from there', async () => {
  await using place = await sqlitePlace();
  const database = await place.open();
  const exercise = await anExercise(database);
  await appendEvents(database, { exercise, head: 0, lines: lines(0, 500), bodies: [aBody()] });
  const { token, code } = await newSeatLink(database, { exercise, seat: 'county-eoc', role: 'player' });
  const copy = join(folderOf(place), 'backups', 'monday.db');
  const [done] = await Promise.all([
    backUp(database, copy),
    appendEvents(database, { exercise, head: 500, lines: lines(500, 5), bodies: [] }),
  ]);
  expect(done).toEqual({ ok: true, value: (await stat(copy)).size });
  expect((await stat(copy)).mode & 0o077).toBe(0);
  expect(await readdir(dirname(copy))).toEqual(['monday.db']);

  const elsewhere = join(folderOf(place), 'elsewhere', 'exercises.db');
  await mkdir(dirname(elsewhere));
  await rename(copy, elsewhere);
  const restored = await openDatabase({ file: elsewhere });
  const log = await readEvents(restored, exercise, 0, 1_000);
  expect([500, 505]).toContain(log.length);
  expect(log.map((row) => ({ ...row }))).toEqual(lines(0, log.length));
  expect(await bodiesOf(restored, exercise)).toEqual([aBody()]);
  expect(await linkByToken(restored, token)).not.toBeNull();
  // The pepper stays with the first folder: a stolen backup opens no seat by a code.
  expect(await linkByCode(restored, code)).toBeNull();
  const next = { exercise, head: log.length, lines: lines(log.length, 1), bodies: [] };
  expect((await appendEvents(restored, next)).ok).toBe(true);
  await restored.close();
});

test('a backup never takes another file’s place', async () => {
  await using place = await sqlitePlace();
  const database = await place.open();
  const file = join(folderOf(place), 'backup.db');
  expect((await backUp(database, file)).ok).toBe(true);
  expect(await backUp(database, file)).toEqual({ ok: false, refusal: { code: 'backup-exists', file } });
});

test('PostgreSQL is backed up by its own means, and says so', async () => {
  await using place = await postgresPlace();
  expect(await backUp(await place.open(), '/nowhere/backup.db')).toEqual({
    ok: false,
    refusal: { code: 'backup-by-server' },
  });
});

test('the database and its pepper are readable by their owner alone', async () => {
  await using place = await sqlitePlace();
  await place.open();
  for (const file of await readdir(folderOf(place)))
    expect((await stat(join(folderOf(place), file))).mode & 0o077, file).toBe(0);
});
