import { randomUUID } from 'node:crypto';
import { closeSync, existsSync, fsyncSync, mkdirSync, openSync, renameSync, rmSync, statSync } from 'node:fs';
import { dirname } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { sql } from 'kysely';
import type { Result } from '@samaritan/scenarios/values/result';
import { ok, refuse } from '@samaritan/scenarios/values/result';
import type { Database } from './database.ts';
import { StoreFailed } from './failures.ts';

export type BackupRefusal =
  | { readonly code: 'backup-exists'; readonly file: string }
  /** A PostgreSQL server is backed up by its own means: `pg_dump --format=custom --file=samaritan.dump "$DATABASE_URL"`, and back with `pg_restore --clean --if-exists --dbname="$DATABASE_URL" samaritan.dump`. */
  | { readonly code: 'backup-by-server' };

/**
 * Writes the database as it stands into one new file (bytes written), whole or not at all, while the exercises go on, and checks it. To restore, stop
 * the server and put the file in the database's place, without the `-wal` and `-shm` beside it. The codes' pepper is not in it: without
 * it short codes are handed out anew, links go on.
 */
export async function backUp(database: Database, file: string): Promise<Result<number, BackupRefusal>> {
  if (database.kind === 'postgres') return refuse({ code: 'backup-by-server' });
  if (existsSync(file)) return refuse({ code: 'backup-exists', file });
  mkdirSync(dirname(file), { recursive: true, mode: 0o700 });
  const partial = `${file}.${randomUUID()}.partial`;
  try {
    closeSync(openSync(partial, 'wx', 0o600)); // an empty file is written into, with its permissions
    await sql`vacuum into ${partial}`.execute(database.db);
    check(partial);
    const written = openSync(partial, 'r+');
    fsyncSync(written);
    closeSync(written);
    renameSync(partial, file);
    return ok(statSync(file).size);
  } finally {
    rmSync(partial, { force: true });
  }
}

function check(file: string): void {
  using copy = new DatabaseSync(file, { readOnly: true });
  const [row] = copy.prepare('pragma quick_check').all();
  if (row?.['quick_check'] !== 'ok') throw new StoreFailed('damaged', `the copy is not whole: ${JSON.stringify(row)}`);
}
