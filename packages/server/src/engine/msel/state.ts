import type { RowId } from '@samaritan/scenarios/values/id';
import type { SimTime } from '@samaritan/scenarios/values/time';

export interface RowState {
  status: 'waiting' | 'sent' | 'seen' | 'seen-late' | 'missed' | 'spared';
  times: number;
  at: SimTime | null;
  /** Event that showed an expected action. */
  seq: number | null;
}

export interface TargetState {
  settled: boolean;
  met: boolean;
}

export interface Msel {
  readonly rows: Map<RowId, RowState>;
  /** By `objective/task`. */
  readonly targets: Map<string, TargetState>;
  /** How often each (event type, seat) was done, for `done(…)` in conditions: key `type` and `type/seat`. */
  readonly done: Map<string, number>;
}

export const noMsel = (): Msel => ({ rows: new Map(), targets: new Map(), done: new Map() });
