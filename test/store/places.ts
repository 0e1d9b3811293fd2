import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openDatabase } from '../../packages/server/src/store/database.ts';
import type { Database, Place } from '../../packages/server/src/store/database.ts';
import { postgresDatabase } from './postgres.ts';

/** Somewhere to keep a database; opened as often as servers want it, all closed and removed when it is disposed of. */
export interface TestPlace extends AsyncDisposable {
  readonly place: Place;
  readonly open: () => Promise<Database>;
}

/** A new place on each kind of database: what holds on one has to hold on the other. */
export const places = [
  { kind: 'sqlite', newPlace: sqlitePlace },
  { kind: 'postgres', newPlace: postgresPlace },
] as const;

export async function sqlitePlace(): Promise<TestPlace> {
  const folder = await mkdtemp(join(tmpdir(), 'samaritan-store-'));
  return opening({ file: join(folder, 'exercises.db') }, () => rm(folder, { recursive: true }));
}

export async function postgresPlace(): Promise<TestPlace> {
  const postgres = await postgresDatabase();
  return opening({ url: postgres.url }, async () => postgres[Symbol.asyncDispose]());
}

function opening(place: Place, remove: () => Promise<void>): TestPlace {
  const opened: Database[] = [];
  return {
    place,
    open: async () => {
      const database = await openDatabase(place);
      opened.push(database);
      return database;
    },
    [Symbol.asyncDispose]: async () => {
      for (const database of opened) await database.close();
      await remove();
    },
  };
}
