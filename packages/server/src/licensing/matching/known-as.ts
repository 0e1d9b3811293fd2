import { aliasesOf } from '../../store/registry/alias.ts';
import type { NamedRow } from '../../store/registry/licence.ts';
import type { Registry } from '../../store/registry/registry.ts';
import type { Terms } from '../../store/registry/term.ts';
import { type Named, describedOf } from '../record/stored.ts';

/** The descriptions of these rows, in their order, with the names that people go by elsewhere among the other names. */
export async function knownAs(
  { registry, terms }: { readonly registry: Registry; readonly terms: Terms },
  rows: readonly NamedRow[],
): Promise<readonly Named[]> {
  const aliases = Map.groupBy(
    await aliasesOf(
      registry,
      rows.map(({ id }) => id),
    ),
    ({ licence }) => licence,
  );
  if (aliases.size === 0) return rows.map((row) => describedOf(row, terms));
  return rows.map((row) => {
    const record = describedOf(row, terms);
    const more = aliases.get(row.id);
    if (more === undefined) return record;
    const other = [...record.name.other, ...more.map(({ family, given }) => `${family}, ${given}`)];
    return { ...record, name: { ...record.name, other } };
  });
}
