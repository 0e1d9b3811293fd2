import type { ObjectiveId, RowId, SeatId } from '../../values/id.ts';
import type { SimTime } from '../../values/time.ts';

export interface MselEvents {
  /** `because`: why a condition held, in the words of the predicate. */
  InjectSent: {
    readonly row: RowId;
    readonly kind: 'contextual' | 'contingency';
    readonly to: readonly SeatId[];
    readonly time: number;
    readonly because: string | null;
  };
  /** An expected action was seen; `seq` of the event that showed it. */
  ExpectedActionSeen: { readonly row: RowId; readonly seq: number; readonly late: boolean };
  ExpectedActionMissed: { readonly row: RowId; readonly deadline: SimTime };
  /** The action came in time, so this contingency is not sent. */
  ContingencySpared: { readonly row: RowId; readonly ifMissing: RowId };
  EvidenceSeen: {
    readonly objective: ObjectiveId;
    readonly task: number;
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
