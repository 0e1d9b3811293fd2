import { randomBytes } from 'node:crypto';
import pg from 'pg';

/** A schema of its own in somebody's PostgreSQL: nothing of theirs is touched, and nothing of ours is left. */
export interface OwnSchema extends AsyncDisposable {
  readonly url: string;
}

export async function ownSchema(url: string): Promise<OwnSchema> {
  const name = `samaritan_bench_${randomBytes(6).toString('hex')}`;
  const tell = async (sql: string): Promise<void> => {
    const client = new pg.Client({ connectionString: url });
    await client.connect();
    try {
      await client.query(sql);
    } finally {
      await client.end();
    }
  };
  await tell(`create schema ${name}`);
  const own = new URL(url);
  own.searchParams.set('options', `-c search_path=${name}`);
  return { url: own.href, [Symbol.asyncDispose]: () => tell(`drop schema ${name} cascade`) };
}
