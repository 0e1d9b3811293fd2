import { roleOf } from '@samaritan/scenarios/schema/msel';
import type { MselRow, Scenario } from '@samaritan/scenarios/schema/scenario';
import type { ObjectiveId, RowId, SeatId } from '@samaritan/scenarios/values/id';
import type { Bilingual } from '@samaritan/scenarios/values/text';
import type { SimTime } from '@samaritan/scenarios/values/time';
import type { AddedRow } from '@samaritan/scenarios/vocabulary/control';
import type { Fold } from '../fold.ts';
import { type Moment, momentOf } from './moment.ts';
import { type RowHistory, rowSteps } from './row-steps.ts';

export type RowStatus =
  | 'sent'
  | 'spared'
  | 'seen'
  | 'seen-late'
  | 'missed'
  /** Still held when play ended. */
  | 'held'
  | 'skipped'
  | 'not-reached';

/** One row of the MSEL, planned against actual, or one that control added in play. */
export interface MselRowReport {
  readonly row: RowId;
  readonly kind: MselRow['kind'];
  /** As the script has it; empty of a row added in play, whose words lie under their seals in `words`. */
  readonly text: Bilingual;
  /** Role played by SimCell, or a seat; null of an expected action. */
  readonly from: string | null;
  readonly to: readonly SeatId[];
  readonly objective: ObjectiveId | null;
  readonly planned:
    | { readonly kind: 'time'; readonly at: SimTime }
    | { readonly kind: 'condition'; readonly predicate: string }
    | { readonly kind: 'if-missing'; readonly row: RowId; readonly deadline: SimTime | null }
    /** `notBefore`: done earlier it is not what was expected; null where the script sets no such bound. */
    | { readonly kind: 'deadline'; readonly notBefore: SimTime | null; readonly at: SimTime }
    /** Added in play, and kept ready for somebody to send it. */
    | { readonly kind: 'ready' };
  readonly status: RowStatus;
  /** Each time it was sent; the one time an action was seen, missed or a contingency spared. */
  readonly actual: readonly Moment[];
  /** Why the condition held, in the words of the predicate; for a deed, null. */
  readonly because: string | null;
  /** Entry that shows the expected action. */
  readonly shownBy: number | null;
  readonly added: boolean;
  /** What control did to it, oldest first. */
  readonly steps: RowHistory['steps'];
  /** Seals of the words that control put in place of the script's. */
  readonly words: RowHistory['words'];
}

interface Played {
  status: RowStatus;
  readonly actual: Moment[];
  because: string | null;
  shownBy: number | null;
}

/** Every row of the script, in its order, then those that were added, in theirs. */
export function mselRows(scenario: Scenario): Fold<readonly MselRowReport[]> {
  const history = rowSteps(dueBy(scenario));
  const added: AddedRow[] = [];
  const held = new Set<RowId>();
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
      ...history.hears,
      RowHeld: (e) => {
        history.hears.RowHeld?.(e);
        held.add(e.data.row);
      },
      RowReleased: (e) => {
        history.hears.RowReleased?.(e);
        held.delete(e.data.row);
      },
      RowSkipped: (e) => {
        history.hears.RowSkipped?.(e);
        settle(e.data.row, 'skipped', e);
        held.delete(e.data.row);
      },
      RowAdded: (e) => {
        history.hears.RowAdded?.(e);
        added.push(e.data);
      },
      InjectSent: (e) => {
        history.hears.InjectSent?.(e);
        held.delete(e.data.row);
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
    result: (end) => {
      const histories = history.result(end);
      const finish = (row: Scripted & { readonly added: boolean }): MselRowReport => {
        const { steps = [], words = null } = histories.get(row.row) ?? {};
        const actual = rowOf(row.row);
        const status = actual.status === 'not-reached' && held.has(row.row) ? 'held' : actual.status;
        return { ...row, ...actual, status, steps, words };
      };
      const deadlines = new Map(
        scenario.msel.flatMap((row) => (row.kind === 'expected-action' ? [[row.n, row.before] as const] : [])),
      );
      return [
        ...scenario.msel.map((row) => finish({ ...scripted(row, deadlines), added: false })),
        ...added.map((row) => finish({ ...written(row), added: true })),
      ];
    },
  };
}

/** When each row of the script is due that is due at a time. */
const dueBy = ({ msel }: Scenario): ReadonlyMap<RowId, SimTime> =>
  new Map(
    msel.flatMap((row) => {
      if (row.kind === 'expected-action') return [[row.n, row.before] as const];
      return row.kind === 'contextual' && row.when.kind === 'time' ? [[row.n, row.when.at] as const] : [];
    }),
  );

type Scripted = Omit<MselRowReport, keyof Played | 'added' | 'steps' | 'words'>;

const written = ({ row, from, to, at }: AddedRow): Scripted => ({
  row,
  kind: 'contextual',
  text: { en: '', fr: '' },
  objective: null,
  from,
  to,
  planned: at === null ? { kind: 'ready' } : { kind: 'time', at },
});

function scripted(row: MselRow, deadlines: ReadonlyMap<RowId, SimTime>): Scripted {
  const common = { row: row.n, kind: row.kind, text: row.text, objective: row.objective ?? null };
  switch (row.kind) {
    case 'contextual':
      return { ...common, from: roleOf(row.from), to: row.to, planned: row.when };
    case 'contingency':
      return {
        ...common,
        from: roleOf(row.from),
        to: row.to,
        planned: { kind: 'if-missing', row: row.ifMissing, deadline: deadlines.get(row.ifMissing) ?? null },
      };
    case 'expected-action':
      return {
        ...common,
        from: null,
        to: row.who,
        planned: { kind: 'deadline', notBefore: row.notBefore ?? null, at: row.before },
      };
  }
}
