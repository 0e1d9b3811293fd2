import { sanctions } from '../../registry/record/licence.ts';
import { eventsOf } from '../../store/registry/event.ts';
import { type HistoryRow, type LicenceRow, historyOf, licencesByIds } from '../../store/registry/licence.ts';
import { personsOf } from '../../store/registry/person.ts';
import type { Registry } from '../../store/registry/registry.ts';
import type { Source } from '../../store/registry/source.ts';
import type { Terms } from '../../store/registry/term.ts';
import { dateText, momentNumber, momentText } from '../record/dates.ts';
import { recordOf } from '../record/stored.ts';
import type { CheckedLicence } from './answer.ts';
import { freshnessOf } from './freshness.ts';
import { type Look, standingAt } from './statements.ts';

export interface Context {
  readonly registry: Registry;
  readonly terms: Terms;
  readonly sources: ReadonlyMap<number, Source>;
}

/** Every licence of the person who holds this one, as it stood at the look; the one asked about comes first. */
export async function personOf(asked: LicenceRow, look: Look, context: Context): Promise<readonly CheckedLicence[]> {
  const { registry } = context;
  const members = await personsOf(registry, [asked.id]);
  const probability = new Map(members.map((one) => [one.licence, one.probability]));
  const others = members.map(({ licence }) => licence).filter((licence) => licence !== asked.id);
  const rows = [asked, ...(await licencesByIds(registry, others))];
  const ids = rows.map(({ id }) => id);
  const history = Map.groupBy(await historyOf(registry, ids), ({ licence }) => licence);
  const events = Map.groupBy(await eventsOf(registry, ids), ({ licence }) => licence);
  const known = momentNumber(look.knownAt) ?? 0;
  return rows.flatMap((row) => {
    const licence = checked(row, history.get(row.id) ?? [], { asked, look, context });
    if (licence === null) return [];
    const told = (events.get(row.id) ?? []).filter(({ known_at }) => known_at <= known);
    return [
      {
        ...licence,
        probability: row.id === asked.id ? 1 : (probability.get(row.id) ?? 1),
        events: told.map(({ kind, known_at, true_from, words }) => ({
          kind,
          knownAt: momentText(known_at),
          from: true_from === null ? null : dateText(true_from),
          words,
        })),
      },
    ];
  });
}

function checked(
  row: LicenceRow,
  history: readonly HistoryRow[],
  { asked, look, context }: { readonly asked: LicenceRow; readonly look: Look; readonly context: Context },
): Omit<CheckedLicence, 'events' | 'probability'> | null {
  const { sources, terms } = context;
  const standing = standingAt([row, ...history], look, sources);
  const source = standing?.source ?? sources.get(row.source);
  if (source === undefined) return null;
  return {
    record: recordOf(row, terms),
    standing,
    freshness: freshnessOf(source, look.knownAt),
    isSanction: standing !== null && sanctions.has(standing.status),
    isAsked: row.id === asked.id,
    contested: row.contested === 1,
  };
}
