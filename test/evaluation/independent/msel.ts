import { isDeed } from './deeds.ts';
import { type Moment, type RawLog, momentOf } from './raw-log.ts';

type Row = RawLog['scenario']['msel'][number];

export interface RowReport {
  readonly row: string;
  readonly status: string;
  readonly actual: readonly Moment[];
  readonly shownBy: number | null;
}

/** Each row as the script plans it, and the entries that name it; an expected action by the deed itself. */
export function msel(log: RawLog): readonly RowReport[] {
  return log.scenario.msel.map((row) => {
    const sent = log.of('InjectSent').filter(({ data }) => data.row === row.n);
    const seen = log.of('ExpectedActionSeen').filter(({ data }) => data.row === row.n);
    const missed = log.of('ExpectedActionMissed').filter(({ data }) => data.row === row.n);
    const spared = log.of('ContingencySpared').filter(({ data }) => data.row === row.n);
    const shown = row.kind === 'expected-action' ? firstDeed(log, row) : undefined;
    const actual = shown === undefined ? [...sent, ...missed, ...spared] : seen;
    const status =
      shown !== undefined
        ? shown.late
          ? 'seen-late'
          : 'seen'
        : missed.length > 0
          ? 'missed'
          : sent.length > 0
            ? 'sent'
            : spared.length > 0
              ? 'spared'
              : 'not-reached';
    return {
      row: row.n,
      kind: row.kind,
      planned: planned(log, row),
      status,
      actual: actual.map(momentOf).toSorted((a, b) => a.seq - b.seq),
      because: sent[0]?.data.because ?? null,
      shownBy: shown?.seq ?? null,
    };
  });
}

/** The first time that one of its seats did it, not before it can count. */
function firstDeed(
  log: RawLog,
  row: Extract<Row, { readonly kind: 'expected-action' }>,
): { readonly seq: number; readonly late: boolean } | undefined {
  const { notBefore = 0 } = row;
  const deed = log.events.find((event) => event.occurredAt >= notBefore && isDeed(event, { ...row.does, by: row.who }));
  return deed && { seq: deed.seq, late: deed.occurredAt >= row.before };
}

function planned(log: RawLog, row: Row): unknown {
  if (row.kind === 'contextual') return row.when;
  if (row.kind === 'expected-action') return { kind: 'deadline', notBefore: row.notBefore ?? null, at: row.before };
  const wanted = log.scenario.msel.find((other) => other.n === row.ifMissing);
  return {
    kind: 'if-missing',
    row: row.ifMissing,
    deadline: wanted?.kind === 'expected-action' ? wanted.before : null,
  };
}
