import type { MselRow, Scenario } from '@samaritan/scenarios/schema/scenario';
import type { ObjectiveId, RowId, SeatId } from '@samaritan/scenarios/values/id';
import type { Bilingual } from '@samaritan/scenarios/values/text';
import type { SimTime } from '@samaritan/scenarios/values/time';
import type { Fold } from '../fold.ts';
import { type Moment, momentOf } from './moment.ts';

export type RowStatus = 'sent' | 'spared' | 'seen' | 'seen-late' | 'missed' | 'not-reached';

/** One row of the MSEL, planned against actual. */
export interface MselRowReport {
  readonly row: RowId;
  readonly kind: MselRow['kind'];
  readonly text: Bilingual;
  /** Role played by SimCell, or a seat; null of an expected action. */
  readonly from: string | null;
  readonly to: readonly SeatId[];
  readonly objective: ObjectiveId | null;
  readonly planned:
    | { readonly kind: 'time'; readonly at: SimTime }
    | { readonly kind: 'condition'; readonly predicate: string }
    | { readonly kind: 'if-missing'; readonly row: RowId; readonly deadline: SimTime | null }
    | { readonly kind: 'deadline'; readonly at: SimTime };
  readonly status: RowStatus;
  /** Each time it was sent; the one time an action was seen, missed or a contingency spared. */
  readonly actual: readonly Moment[];
  /** Why the condition held, in the words of the predicate; for a deed, null. */
  readonly because: string | null;
  /** Entry that shows the expected action. */
  readonly shownBy: number | null;
}

interface Played {
  status: RowStatus;
  readonly actual: Moment[];
  because: string | null;
  shownBy: number | null;
}

/** Every row of the script, in its order. */
export function mselRows(scenario: Scenario): Fold<readonly MselRowReport[]> {
  const played = new Map<RowId, Played>();
  const rowOf = (row: RowId): Played => {
    const known = played.get(row) ?? { status: 'not-reached', actual: [], because: null, shownBy: null };
    played.set(row, known);
    return known;
  };
  const settle = (row: RowId, status: RowStatus, moment: Moment): Played => {
    const known = rowOf(row);
    known.status = status;
    known.actual.push(momentOf(moment));
    return known;
  };
  return {
    hears: {
      InjectSent: (e) => {
        const row = settle(e.data.row, 'sent', e);
        row.because ??= e.data.because;
      },
      ExpectedActionSeen: (e) => {
        const row = rowOf(e.data.row);
        row.actual.length = 0;
        settle(e.data.row, e.data.late ? 'seen-late' : 'seen', e);
        row.shownBy = e.data.seq;
      },
      ExpectedActionMissed: (e) => settle(e.data.row, 'missed', e),
      ContingencySpared: (e) => settle(e.data.row, 'spared', e),
    },
    result: () => {
      const deadlines = new Map(
        scenario.msel.flatMap((row) => (row.kind === 'expected-action' ? [[row.n, row.before] as const] : [])),
      );
      return scenario.msel.map((row) => ({ ...scripted(row, deadlines), ...rowOf(row.n) }));
    },
  };
}

type Scripted = Omit<MselRowReport, 'status' | 'actual' | 'because' | 'shownBy'>;

function scripted(row: MselRow, deadlines: ReadonlyMap<RowId, SimTime>): Scripted {
  const common = { row: row.n, kind: row.kind, text: row.text, objective: row.objective ?? null };
  switch (row.kind) {
    case 'contextual':
      return { ...common, from: row.from, to: row.to, planned: row.when };
    case 'contingency':
      return {
        ...common,
        from: row.from,
        to: row.to,
        planned: { kind: 'if-missing', row: row.ifMissing, deadline: deadlines.get(row.ifMissing) ?? null },
      };
    case 'expected-action':
      return { ...common, from: null, to: row.who, planned: { kind: 'deadline', at: row.before } };
  }
}
