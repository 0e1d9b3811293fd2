import { EngineFault } from '@samaritan/scenarios/values/result';
import type { PostgresCursor, PostgresPool, PostgresPoolClient, PostgresQueryResult } from 'kysely';
import pg from 'pg';
import { postgresFailure } from './postgres-failure.ts';
import type { Done, Step } from './steps.ts';

/** Sequence numbers and milliseconds fit a double; as text, which is the driver's way with 64 bits, they would not compare. */
const types: pg.CustomTypesConfig = {
  getTypeParser: (oid, format) =>
    oid === pg.types.builtins.INT8 && format !== 'binary' ? Number : pg.types.getTypeParser(oid, format),
};

/** Longer is a server that is not there, or one that is overwhelmed: both are told to whoever asked. */
const connectsWithin_ms = 10_000;

export function openPool(url: string): pg.Pool {
  const pool = new pg.Pool({
    connectionString: url,
    max: 10,
    connectionTimeoutMillis: connectsWithin_ms,
    types,
    keepAlive: true,
    application_name: 'samaritan',
  });
  // A connection that breaks is replaced when the next is asked for, and whoever was using it has been told by its query. Unheard, the event would end
  // the process: the pool speaks for idle connections, each one in use for itself.
  pool.on('error', () => undefined);
  pool.on('connect', (client) => client.on('error', () => undefined));
  return pool;
}

/** The pool as Kysely sees it: failures of the world become `StoreFailed`. */
export const failing = (pool: pg.Pool): PostgresPool => ({
  options: pool.options,
  connect: async () => {
    const client = await pool.connect().catch(rethrow);
    return new FailingClient(client);
  },
  end: () => pool.end(),
});

class FailingClient implements PostgresPoolClient {
  readonly #client: pg.PoolClient;

  constructor(client: pg.PoolClient) {
    this.#client = client;
  }

  query<R>(text: string, parameters: readonly unknown[]): Promise<PostgresQueryResult<R>>;
  query<R>(cursor: PostgresCursor<R>): PostgresCursor<R>;
  query<R>(what: string | PostgresCursor<R>, parameters: readonly unknown[] = []): unknown {
    if (typeof what !== 'string') throw new EngineFault('rows are streamed by pages here, never by a cursor');
    return this.#client.query(what, [...parameters]).catch(rethrow);
  }

  release(destroy?: boolean): void {
    this.#client.release(destroy);
  }
}

/** All steps in one transaction, or none. A step by itself is a transaction by itself, and saves two ways to the server. */
export async function togetherIn(pool: pg.Pool, steps: readonly Step[]): Promise<Done> {
  const [only] = steps;
  if (only !== undefined && steps.length === 1 && (only.atLeast ?? 0) <= 1) {
    const { rowCount } = await pool.query(only.sql, [...only.parameters]).catch(rethrow);
    const written = rowCount ?? 0;
    return written < (only.atLeast ?? 0) ? { ok: false, failed: 0 } : { ok: true, written: [written] };
  }
  const client = await pool.connect().catch(rethrow);
  try {
    await client.query('begin');
    const done = await each(client, steps);
    await client.query(done.ok ? 'commit' : 'rollback');
    client.release();
    return done;
  } catch (error) {
    const broken = await client.query('rollback').then(
      () => false,
      () => true,
    );
    client.release(broken);
    throw postgresFailure(error);
  }
}

async function each(client: pg.PoolClient, steps: readonly Step[]): Promise<Done> {
  const all: number[] = [];
  for (const { sql, parameters, atLeast } of steps) {
    const { rowCount } = await client.query(sql, [...parameters]);
    if ((rowCount ?? 0) < (atLeast ?? 0)) return { ok: false, failed: all.length };
    all.push(rowCount ?? 0);
  }
  return { ok: true, written: all };
}

const rethrow = (error: unknown): never => {
  throw postgresFailure(error);
};
