import { failing, openPool, togetherIn } from '../postgres-pool.ts';
import type { Step } from '../steps.ts';
import { markRegistry } from './marking.ts';
import type { Registry, RegistryUse } from './registry.ts';

const schemas: Readonly<Record<RegistryUse, string>> = { real: 'registry', exercise: 'registry_exercise' };

/** The registry in a schema of its own beside the exercises: two uses are two schemas, and a connection sees one of them. */
export async function openPostgresRegistry(url: string, use: RegistryUse): Promise<Registry> {
  const schema = schemas[use];
  await withSchema(url, schema);
  const pool = openPool(inSchema(url, schema));
  const shielded = failing(pool);
  const registry: Registry = {
    kind: 'postgres',
    use,
    rows: async <Row>(sql: string, parameters: readonly unknown[] = []) => {
      const client = await shielded.connect();
      try {
        const { rows } = await client.query<Row>(numbered(sql), parameters);
        return rows;
      } finally {
        client.release();
      }
    },
    together: (steps) => togetherIn(pool, steps.map(numberedStep)),
    close: () => pool.end(),
  };
  try {
    await markRegistry(registry, schema);
  } catch (error) {
    await registry.close();
    throw error;
  }
  return registry;
}

async function withSchema(url: string, schema: string): Promise<void> {
  const pool = openPool(url);
  try {
    await togetherIn(pool, [{ sql: `create schema if not exists ${schema}`, parameters: [] }]);
  } finally {
    await pool.end();
  }
}

/** Every connection begins in the schema and sees no other. */
function inSchema(url: string, schema: string): string {
  const whole = new URL(url);
  const before = whole.searchParams.get('options');
  whole.searchParams.set('options', `${before === null ? '' : `${before} `}-c search_path=${schema}`);
  return whole.href;
}

const known = new Map<string, string>();

/** `?` as PostgreSQL has it, `$1`. No statement of the registry has a question mark in a text. */
function numbered(sql: string): string {
  const before = known.get(sql);
  if (before !== undefined) return before;
  let n = 0;
  const text = sql.replaceAll('?', () => `$${++n}`);
  if (known.size > 400) known.clear();
  known.set(sql, text);
  return text;
}

const numberedStep = ({ sql, ...rest }: Step): Step => ({ ...rest, sql: numbered(sql) });
