import { SchemaTooNew } from '../failures.ts';
import type { Step } from '../steps.ts';
import { type Registry, RegistryMistaken, type RegistryUse } from './registry.ts';
import { registryTables } from './schema.ts';

const schema = 1;

/** Makes the tables where there are none and marks them for this use; a place that is marked for the other is refused. */
export async function markRegistry(registry: Registry, place: string): Promise<void> {
  const plain = (sql: string): Step => ({ sql, parameters: [] });
  await registry.together(registryTables(registry.kind).map(plain));
  await registry.together([
    put('use', registry.use),
    put('schema', String(schema)),
    // A registry that holds nothing is whole.
    put('state', 'whole'),
  ]);
  const use = await markOf(registry, 'use');
  if (use !== registry.use) throw new RegistryMistaken(place, otherUse(registry.use));
  const found = Number(await markOf(registry, 'schema'));
  if (found > schema) throw new SchemaTooNew(found, schema);
}

const put = (name: string, value: string): Step => ({
  sql: 'insert into registry_mark (name, value) values (?, ?) on conflict do nothing',
  parameters: [name, value],
});

export type MarkName = 'use' | 'schema' | 'state' | 'names' | 'linked';

/** What the registry says of itself; null where nothing was said. `state`: `whole`, or `loading` while a first load has no indexes. */
export async function markOf(registry: Registry, name: MarkName): Promise<string | null> {
  const [row] = await registry.rows<{ value: string }>('select value from registry_mark where name = ?', [name]);
  return row?.value ?? null;
}

export const markStep = (name: MarkName, value: string): Step => ({
  sql: 'insert into registry_mark (name, value) values (?, ?) on conflict (name) do update set value = excluded.value',
  parameters: [name, value],
});

export const unmarkStep = (name: MarkName): Step => ({
  sql: 'delete from registry_mark where name = ?',
  parameters: [name],
});

export const otherUse = (wanted: RegistryUse): RegistryMistaken['text'] =>
  wanted === 'real'
    ? {
        en: 'this registry holds made-up licences of exercises; it is never read as real ones',
        fr: 'ce registre contient des permis inventés pour des exercices; il n’est jamais lu comme un registre réel',
      }
    : {
        en: 'this registry holds real licences; it is never read into an exercise',
        fr: 'ce registre contient de vrais permis; il n’est jamais lu dans un exercice',
      };
