import type { Step } from '../steps.ts';
import type { Registry } from './registry.ts';

/** How much weight a source's word has: a regulator's own register; one that regulators have declared as good; a copy; the person's own word. */
export const sourceClasses = ['primary', 'primary-equivalent', 'secondary', 'self'] as const;
export type SourceClass = (typeof sourceClasses)[number];

export type SourceHealth = 'whole' | 'loading' | 'on-hold';

export interface Source {
  readonly id: number;
  readonly name: string;
  /** Whose licences it tells of; null where of many. */
  readonly jurisdiction: string | null;
  readonly class: SourceClass;
  /** Days after `asOf` in which it is relied on. */
  readonly maxAge_days: number;
  /** The moment whose state it shows; null before it was loaded whole for the first time. */
  readonly asOf: string | null;
  readonly loadedAt: string | null;
  /** SHA-256 of the file that was loaded last. */
  readonly digest: string | null;
  readonly health: SourceHealth;
}

interface SourceRow {
  readonly id: number;
  readonly name: string;
  readonly jurisdiction: string | null;
  readonly class: SourceClass;
  readonly max_age_days: number;
  readonly as_of: string | null;
  readonly loaded_at: string | null;
  readonly digest: string | null;
  readonly health: SourceHealth;
}

const asSource = ({ max_age_days, as_of, loaded_at, ...rest }: SourceRow): Source => ({
  ...rest,
  maxAge_days: max_age_days,
  asOf: as_of,
  loadedAt: loaded_at,
});

/** By number. */
export async function sourcesOf(registry: Registry): Promise<readonly Source[]> {
  return (await registry.rows<SourceRow>('select * from registry_source order by id')).map(asSource);
}

export interface SourceStatement {
  readonly name: string;
  readonly jurisdiction: string | null;
  readonly class: SourceClass;
  readonly maxAge_days: number;
}

/** The source of this name, made or brought up to date with what is now said of it. */
export async function keepSource(registry: Registry, said: SourceStatement): Promise<Source> {
  await registry.together([
    {
      sql: `insert into registry_source (id, name, jurisdiction, class, max_age_days, health)
        select coalesce(max(id), 0) + 1, cast(? as text), cast(? as text), cast(? as text), cast(? as integer), 'loading' from registry_source where true
        on conflict (name) do update set jurisdiction = excluded.jurisdiction, class = excluded.class, max_age_days = excluded.max_age_days`,
      parameters: [said.name, said.jurisdiction, said.class, said.maxAge_days],
    },
  ]);
  const kept = (await sourcesOf(registry)).find(({ name }) => name === said.name);
  if (kept === undefined) throw new Error(`the source ${said.name} was not kept`);
  return kept;
}

/** A newer extract never makes a source look older. */
export const loadedStep = (
  source: number,
  { asOf, loadedAt, digest }: { readonly asOf: string | null; readonly loadedAt: string; readonly digest: string },
): Step => ({
  sql: `update registry_source set as_of = case when as_of is null or as_of < cast(? as text) then cast(? as text) else as_of end,
    loaded_at = ?, digest = ?, health = case when health = 'on-hold' then health else 'whole' end where id = ?`,
  parameters: [asOf, asOf, loadedAt, digest, source],
});

/** Null where there is no source of this name. */
export async function holdSource(
  registry: Registry,
  name: string,
  health: 'whole' | 'on-hold',
): Promise<Source | null> {
  await registry.together([
    { sql: 'update registry_source set health = ? where name = ?', parameters: [health, name] },
  ]);
  return (await sourcesOf(registry)).find((one) => one.name === name) ?? null;
}

/** Current statements that rest on each source. */
export async function licencesBySource(registry: Registry): Promise<ReadonlyMap<number, number>> {
  const rows = await registry.rows<{ source: number; n: number }>(
    'select source, count(*) as n from licence group by source',
  );
  return new Map(rows.map(({ source, n }) => [source, n]));
}
