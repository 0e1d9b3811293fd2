import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import type { Figure } from '../study/bench.ts';
import { openDatabase, type Place } from '../store/database.ts';
import { storeContenders } from './append.ts';
import { type Bare, bareDisk, barePostgres, bareSqlite } from './bare.ts';
import { type Play, mailbox } from './mailbox.ts';
import { ownSchema } from './own-schema.ts';
import { type Turns, figureOf, inTurns, ratioOf } from './rounds.ts';

/** SQLite in a folder of its own under `folder`, on whose disk exercises are kept. */
export async function sqliteFigures(folder: string, play: Play, turns: Turns): Promise<readonly Figure[]> {
  mkdirSync(folder, { recursive: true, mode: 0o700 });
  const own = mkdtempSync(join(folder, 'bench-'));
  const bare = [bareDisk(own), bareSqlite(own)];
  try {
    return await figures({ file: join(own, 'exercises.db') }, bare, { play, turns });
  } finally {
    for (const one of bare) await one.close();
    rmSync(own, { recursive: true, force: true });
  }
}

/** PostgreSQL at a URL, in a schema of its own that is dropped in the end. */
export async function postgresFigures(url: string, play: Play, turns: Turns): Promise<readonly Figure[]> {
  await using schema = await ownSchema(url);
  const bare = await barePostgres(schema.url);
  try {
    return await figures({ url: schema.url }, [bare], { play, turns });
  } finally {
    await bare.close();
  }
}

interface Measured {
  readonly play: Play;
  readonly turns: Turns;
}

async function figures(place: Place, bare: readonly Bare[], { play, turns }: Measured): Promise<readonly Figure[]> {
  const database = await openDatabase(place);
  try {
    const box = await mailbox(database, play);
    try {
      const store = await storeContenders(database);
      const measured = await inTurns([...bare.map(({ contender }) => contender), ...store, ...box.contenders], turns);
      const by = measured[bare.length - 1];
      const ours = measured[bare.length];
      return [
        ...measured,
        figureOf('events a command', 'events', [box.eventsEach()]),
        ...(by === undefined || ours === undefined ? [] : [ratioOf(`${ours.name}, of ${by.name}`, ours, by)]),
      ];
    } finally {
      await box.close();
    }
  } finally {
    await database.close();
  }
}
