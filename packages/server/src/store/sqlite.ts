import { closeSync, mkdirSync, openSync } from 'node:fs';
import { dirname } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { Kysely } from 'kysely';
import { nowSql } from './clock.ts';
import type { Database } from './database.ts';
import { migrate } from './migrate.ts';
import { pepperBeside } from './pepper.ts';
import { sqliteDialect } from './sqlite-dialect.ts';
import { sqliteFailure } from './sqlite-failure.ts';
import { inMemory, shareFile } from './sqlite-file.ts';
import { SqliteStatements } from './sqlite-statements.ts';
import type { Tables } from './tables.ts';

/** Of another process that writes, e.g. a command line beside the server. */
const waitsForLock_ms = 5_000;

/** The embedded database; the folder is made, for this user alone: names and password hashes lie in it. */
export async function openSqlite(path: string, upTo: number): Promise<Database> {
  const connection = connect(path);
  const { file, leave } = shareFile(path);
  const statements = new SqliteStatements(connection);
  const db = new Kysely<Tables>({ dialect: sqliteDialect(statements, file) });
  const me = {};
  const now = `select ${nowSql.sqlite} as now`;

  const database: Database = {
    db,
    kind: 'sqlite',
    pepper: pepperBeside(path),
    wallNow: async () => new Date((statements.run(now, []).rows[0] as { now: string }).now),
    together: async (steps) => {
      if (!file.isFree(me)) await file.free(me);
      return statements.together(steps);
    },
    notify: async (channel, exercise, seq) => file.notify(channel, exercise, seq),
    listen: async (told) => {
      const mine: typeof told = (...what) => told(...what);
      file.told.add(mine);
      return async () => {
        file.told.delete(mine);
      };
    },
    // The write-ahead log still has pages as they were before.
    forget: async () => {
      if (!file.isFree(me)) await file.free(me);
      statements.run('pragma wal_checkpoint(truncate)', []);
    },
    close: async () => {
      if (!connection.isOpen) return;
      await db.destroy();
      connection.close();
      leave();
    },
  };
  try {
    await migrate(database, upTo);
  } catch (error) {
    await database.close();
    throw error;
  }
  return database;
}

function connect(path: string): DatabaseSync {
  try {
    if (path !== inMemory) {
      mkdirSync(dirname(path), { recursive: true, mode: 0o700 });
      closeSync(openSync(path, 'a', 0o600));
    }
    const connection = new DatabaseSync(path, { timeout: waitsForLock_ms, enableForeignKeyConstraints: true });
    // FULL: a commit that was answered outlives a power cut. What is deleted is overwritten: an erased name is not to lie in a free page.
    connection.exec('pragma journal_mode = wal; pragma synchronous = full; pragma secure_delete = on');
    return connection;
  } catch (error) {
    throw sqliteFailure(error);
  }
}
