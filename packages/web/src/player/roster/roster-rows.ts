import { type VerdictKind, verdictKinds } from '@samaritan/scenarios/vocabulary/verdict';
import type { ItemView } from '@samaritan/server/views/seat/frame';
import type { KnownClinician } from '../../live/seat-facts.ts';

type Seen = Extract<ItemView['content'], { kind: 'clinician' }>;

export interface RosterRow {
  readonly clinician: string;
  readonly seen: Seen;
  readonly item: ItemView;
  readonly since: number;
  /** May be asked to be checked next, or let in on a badge. */
  readonly waits: boolean;
}

/** Who came to the doors, those who wait first, then by how long. */
export function rosterOf(clinicians: ReadonlyMap<string, KnownClinician>): readonly RosterRow[] {
  const rows = [...clinicians.values()].flatMap(({ clinician, item, since }): readonly RosterRow[] => {
    const { content } = item;
    if (content.kind !== 'clinician') return [];
    const waits = content.state === 'arrived' || content.state === 'checking';
    return [{ clinician, seen: content, item, since, waits }];
  });
  return rows.toSorted((a, b) => Number(b.waits) - Number(a.waits) || a.since - b.since);
}

/** How many of each verdict; one of whom the law has not spoken yet cannot be said. */
export function verdictCounts(rows: readonly RosterRow[]): Record<VerdictKind, number> {
  const counts = Object.fromEntries(verdictKinds.map((kind) => [kind, 0])) as Record<VerdictKind, number>;
  for (const { seen } of rows) counts[seen.verdict ?? 'unknown']++;
  return counts;
}

/** `nb-nurses/3`: the group and the number in it. */
export function memberOf(clinician: string): { readonly group: string; readonly number: string } {
  const cut = clinician.lastIndexOf('/');
  return cut < 0
    ? { group: clinician, number: '' }
    : { group: clinician.slice(0, cut), number: clinician.slice(cut + 1) };
}
