import { Kysely, PostgresDialect } from 'kysely';
import { nowSql } from './clock.ts';
import type { Database } from './database.ts';
import { migrate } from './migrate.ts';
import { pepperShared } from './pepper.ts';
import { noticeOf, notices, PostgresListener } from './postgres-listener.ts';
import { failing, openPool, togetherIn } from './postgres-pool.ts';
import type { Tables } from './tables.ts';

export interface PostgresPlace {
  readonly url: string;
  /** The same on all servers; without one it is derived from the URL's password. */
  readonly pepper?: string;
}

/** The database of several servers. */
export async function openPostgres({ url, pepper }: PostgresPlace, upTo: number): Promise<Database> {
  const pool = openPool(url);
  const shielded = failing(pool);
  const db = new Kysely<Tables>({ dialect: new PostgresDialect({ pool: shielded }) });
  const listener = new PostgresListener(url);
  let closed: Promise<void> | null = null;

  const database: Database = {
    db,
    kind: 'postgres',
    pepper: pepperShared(url, pepper),
    wallNow: async () => {
      const { rows } = await ask(`select ${nowSql.postgres} as now`, []);
      return new Date((rows[0] as { now: string }).now);
    },
    together: (steps) => togetherIn(pool, steps),
    notify: async (channel, exercise, seq) => {
      await ask('select pg_notify($1, $2)', [notices, noticeOf(channel, exercise, seq)]);
    },
    listen: (told, missed = () => undefined) => listener.listen(told, missed),
    // Frees the space of deleted rows to be written over; the server's own log and backups are its administrator's.
    forget: async () => {
      await ask('vacuum body, attachment, draft, feedback, inbox, session, participant', []);
    },
    close: () =>
      (closed ??= (async () => {
        await listener.close();
        await pool.end();
      })()),
  };
  const ask = async (text: string, parameters: readonly unknown[]): Promise<{ rows: unknown[] }> => {
    const client = await shielded.connect();
    try {
      return await client.query(text, parameters);
    } finally {
      client.release();
    }
  };
  try {
    await migrate(database, upTo);
  } catch (error) {
    await database.close();
    throw error;
  }
  return database;
}
