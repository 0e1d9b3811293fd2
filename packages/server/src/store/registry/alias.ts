import type { Step } from '../steps.ts';
import type { Registry } from './registry.ts';
import { insertSteps, marksFor, padded } from './rows-step.ts';

/** A name somebody uses for themselves, with the number and the specialty they gave: told by nobody who could verify it. */
export interface AliasRow {
  readonly licence: number;
  readonly family: string;
  readonly given: string;
  readonly npi: number | null;
  readonly specialty: string | null;
  readonly updated_at: number;
  readonly source: number;
}

const columns = ['licence', 'family', 'given', 'npi', 'specialty', 'updated_at', 'source'] as const;

export const aliasSteps = (aliases: readonly AliasRow[]): readonly Step[] =>
  insertSteps('licence_alias', columns, aliases, 'on conflict do nothing');

export async function aliasesOf(registry: Registry, licences: readonly number[]): Promise<readonly AliasRow[]> {
  const found: AliasRow[] = [];
  for (const some of padded(licences))
    found.push(
      ...(await registry.rows<AliasRow>(
        `select ${columns.join(', ')} from licence_alias where licence in (${marksFor(some)})`,
        some,
      )),
    );
  return found;
}
