import type { Step } from '../steps.ts';
import type { Registry } from './registry.ts';
import { insertSteps, marksFor, padded } from './rows-step.ts';

export interface EventRow {
  readonly licence: number;
  readonly known_at: number;
  readonly kind: string;
  readonly true_from: number | null;
  readonly words: string | null;
  readonly source: number;
}

const columns = ['licence', 'known_at', 'kind', 'true_from', 'words', 'source'] as const;

export const eventSteps = (events: readonly EventRow[]): readonly Step[] =>
  insertSteps('licence_event', columns, events, 'on conflict do nothing');

/** In the order in which they were known. */
export async function eventsOf(registry: Registry, licences: readonly number[]): Promise<readonly EventRow[]> {
  const found: EventRow[] = [];
  for (const some of padded(licences))
    found.push(
      ...(await registry.rows<EventRow>(
        `select ${columns.join(', ')} from licence_event where licence in (${marksFor(some)}) order by licence, known_at, kind`,
        some,
      )),
    );
  return found;
}
