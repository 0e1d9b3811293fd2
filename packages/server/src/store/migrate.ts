import { sql } from 'kysely';
import { moment } from './clock.ts';
import type { Database } from './database.ts';
import { SchemaTooNew } from './failures.ts';
import { columnTypes } from './migrations/column-types.ts';
import { migrations } from './migrations/migrations.ts';
import { step } from './steps.ts';
import type { Step } from './steps.ts';

/** Any number that no other program in the same PostgreSQL is likely to lock. */
const advisoryLock = 7_262_612;

/**
 * Brings the schema up to date, one numbered migration a transaction, so that a server that dies in between leaves a whole schema behind. Several
 * servers may start at once: one migrates, the others wait and find it done. Stops after number `upTo`.
 */
export async function migrate(database: Database, upTo: number): Promise<void> {
  const { kind } = database;
  const lock = kind === 'postgres' ? [plain(`select pg_advisory_xact_lock(${advisoryLock})`)] : [];
  const types = columnTypes[kind];
  await database.together([
    ...lock,
    plain(
      `create table if not exists migration (number ${types.integer} primary key, name ${types.text} not null, applied_at ${types.text} not null)${types.strict}`,
    ),
  ]);
  const known = migrations.at(-1)?.number ?? 0;
  const found = await schemaOf(database);
  if (found > known) throw new SchemaTooNew(found, known);
  for (const { number, name, statements } of migrations) {
    if (number <= found || number > upTo) continue;
    // Nothing is written where another server was first: its row is there, and all of these are left undone.
    const mark = sql`insert into migration (number, name, applied_at) values (${number}, ${name}, ${moment(kind)}) on conflict do nothing`;
    await database.together([...lock, step(mark.compile(database.db), 1), ...statements(types).map(plain)]);
  }
}

/** The number of the last migration done to this database. */
export async function schemaOf(database: Database): Promise<number> {
  const { rows } = await sql<{ number: number | null }>`select max(number) as number from migration`.execute(
    database.db,
  );
  return rows[0]?.number ?? 0;
}

const plain = (text: string): Step => ({ sql: text, parameters: [] });
