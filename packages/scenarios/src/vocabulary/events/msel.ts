import type { ObjectiveId, RowId, SeatId } from '../../values/id.ts';
import type { SimTime } from '../../values/time.ts';

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
  /** A target settled: met or not, with the figure or time measured. */
  TargetSettled: {
    readonly objective: ObjectiveId;
    readonly task: number;
    readonly met: boolean;
    readonly value: number | null;
    readonly seq: number | null;
  };
}
