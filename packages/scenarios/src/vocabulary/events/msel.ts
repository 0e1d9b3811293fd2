import type { ObjectiveId, RowId, SeatId } from '../../values/id.ts';
import type { Duration, SimTime } from '../../values/time.ts';
import type { AddedRow, RowChange, WordsInTwo } from '../control.ts';

export type RowKind = 'contextual' | 'contingency' | 'expected-action';

export interface ShiftedRow {
  readonly row: RowId;
  readonly kind: RowKind;
  readonly from: SimTime;
  readonly to: SimTime;
  /** Of an expected action that may come too early: from when on it counts. */
  readonly notBefore: SimTime | null;
}

export interface MselEvents {
  /** The script as it is opened at StartEx: its rows, its targets (`objective/task`), and what its conditions count. */
  ScriptOpened: {
    readonly rows: readonly RowId[];
    readonly targets: readonly string[];
    /** `type` and `type/seat` of events that a condition asks for with `done(…)`. */
    readonly counted: readonly string[];
  };
  /** `because`: why a condition held, in the words of the predicate. */
  InjectSent: {
    readonly row: RowId;
    readonly kind: 'contextual' | 'contingency';
    readonly to: readonly SeatId[];
    readonly time: number;
    readonly because: string | null;
    /** How often control had rewritten it by now. */
    readonly edition: number;
    /** As sent; null: in the words of the script. */
    readonly words: WordsInTwo | null;
  };
  /** The condition of a row that may be sent again no longer holds; when it next does, the row is sent. */
  RowRearmed: { readonly row: RowId };
  /** An expected action was seen; `seq` of the event that showed it. */
  ExpectedActionSeen: { readonly row: RowId; readonly seq: number; readonly late: boolean };
  ExpectedActionMissed: { readonly row: RowId; readonly deadline: SimTime };
  /** The action came before this contingency was due, so it is not sent. */
  ContingencySpared: { readonly row: RowId; readonly ifMissing: RowId };
  /** `item`: which of the task's pieces of evidence; null for the target's own event. */
  EvidenceSeen: {
    readonly objective: ObjectiveId;
    readonly task: number;
    readonly item: number | null;
    readonly seq: number;
    readonly target: boolean;
  };
  RowHeld: { readonly row: RowId; readonly staff: string };
  /** A row that control holds would have been sent now; it is sent when it is released. */
  RowCameDue: { readonly row: RowId; readonly because: string | null };
  RowReleased: { readonly row: RowId; readonly staff: string };
  RowSkipped: { readonly row: RowId; readonly staff: string };
  /** `edition` counts the edits of this row; what `change` leaves out stays as it was. */
  RowEdited: {
    readonly row: RowId;
    readonly staff: string;
    readonly kind: RowKind;
    readonly edition: number;
    readonly change: RowChange;
  };
  RowAdded: AddedRow & { readonly staff: string };
  /** Each row with the time it had and the one it has from now on; `following`: with all that came after the first. */
  RowsShifted: {
    readonly staff: string;
    readonly by: Duration;
    readonly following: boolean;
    readonly rows: readonly ShiftedRow[];
  };
  /** A target settled: met or not, with the figure or time measured. */
  TargetSettled: {
    readonly objective: ObjectiveId;
    readonly task: number;
    readonly met: boolean;
    readonly value: number | null;
    readonly seq: number | null;
  };
}
