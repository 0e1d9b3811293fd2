import { type Socket, connect, createServer } from 'node:net';
import { openDatabase } from '../../packages/server/src/store/database.ts';
import type { Database } from '../../packages/server/src/store/database.ts';
import { type TestPlace, postgresPlace } from '../store/places.ts';

/** A database that fails when it is told to. */
export interface FailingPlace extends TestPlace {
  readonly begin: (database: Database) => Promise<void>;
  readonly end: (database: Database) => Promise<void>;
}

/** A PostgreSQL behind a line that can be cut: every connection ends at once, and no other comes through. */
export async function cutOffPostgres(): Promise<FailingPlace> {
  const behind = await postgresPlace();
  const url = new URL('url' in behind.place ? behind.place.url : '');
  const port = Number(url.port);
  const through = new Set<Socket>();
  let cut = false;
  const line = createServer((near) => {
    if (cut) return void near.destroy();
    const far = connect(port, '127.0.0.1');
    for (const [one, other] of [
      [near, far],
      [far, near],
    ] as const) {
      through.add(one);
      one.pipe(other);
      one.on('error', () => undefined);
      one.on('close', () => {
        through.delete(one);
        other.destroy();
      });
    }
  });
  await new Promise<void>((resolve) => void line.listen(0, '127.0.0.1', resolve));
  const address = line.address();
  url.port = String(typeof address === 'object' && address !== null ? address.port : 0);
  const place = { url: url.href };
  return {
    place,
    open: () => openDatabase(place),
    begin: async () => {
      cut = true;
      for (const socket of through) socket.destroy();
    },
    end: async () => {
      cut = false;
    },
    [Symbol.asyncDispose]: async () => {
      for (const socket of through) socket.destroy();
      await new Promise((resolve) => line.close(resolve));
      await behind[Symbol.asyncDispose]();
    },
  };
}
