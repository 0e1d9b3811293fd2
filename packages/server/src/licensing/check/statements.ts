import type { CalendarDate, Moment, RegisterStatus } from '../../registry/record/licence.ts';
import { sanctions } from '../../registry/record/licence.ts';
import type { Stated } from '../../store/registry/licence.ts';
import type { Source } from '../../store/registry/source.ts';
import { dateOfMoment, dateText, momentNumber, momentText } from '../record/dates.ts';
import { weightOf } from '../record/source-weight.ts';
import { statusOf } from '../record/stored.ts';

/** Of which moment an answer speaks, and by what was known when. */
export interface Look {
  /** When true. */
  readonly asOf: Moment;
  /** When known: nothing that was learnt later counts. */
  readonly knownAt: Moment;
}

/** How a licence stood. */
export interface Standing {
  readonly status: RegisterStatus;
  readonly since: CalendarDate | null;
  readonly expires: CalendarDate | null;
  /** The last day of use has passed, whatever else is the matter. */
  readonly isOver: boolean;
  readonly restrictions: string | null;
  readonly multistate: boolean;
  readonly knownFrom: Moment;
  readonly knownTo: Moment | null;
  readonly source: Source;
}

/**
 * How a licence stood at a moment, by what was known at another: of the statements of the weightiest sources that were known then and had
 * begun by then, the one known last. A correction that reaches back thus changes what was true, and never what was known. Null where
 * nothing was known, or nothing had begun.
 */
export function standingAt(
  statements: readonly Stated[],
  { asOf, knownAt }: Look,
  sources: ReadonlyMap<number, Source>,
): Standing | null {
  const [known, day] = [momentNumber(knownAt) ?? 0, dateOfMoment(asOf)];
  const heavy = weightiest(
    statements.filter(({ updated_at }) => updated_at <= known),
    sources,
  );
  const begun = heavy.filter(({ status_from }) => status_from === null || status_from <= day);
  const last = begun.toSorted((a, b) => b.updated_at - a.updated_at || b.source - a.source)[0];
  if (last === undefined) return null;
  const source = sources.get(last.source);
  if (source === undefined) return null;
  const next = heavy.map(({ updated_at }) => updated_at).filter((at) => at > last.updated_at);
  const isOver = last.expires !== null && last.expires < day;
  const said = statusOf(last.status);
  return {
    status: isOver && !sanctions.has(said) ? 'expired' : said,
    since: last.status_from === null ? null : dateText(last.status_from),
    expires: last.expires === null ? null : dateText(last.expires),
    isOver,
    restrictions: last.restrictions,
    multistate: last.multistate === 1,
    knownFrom: momentText(last.updated_at),
    knownTo: next.length === 0 ? null : momentText(Math.min(...next)),
    source,
  };
}

function weightiest(statements: readonly Stated[], sources: ReadonlyMap<number, Source>): readonly Stated[] {
  const weight = ({ source }: Stated): number => {
    const found = sources.get(source);
    return found === undefined ? 0 : weightOf[found.class];
  };
  const most = Math.max(0, ...statements.map(weight));
  return statements.filter((one) => weight(one) === most);
}
