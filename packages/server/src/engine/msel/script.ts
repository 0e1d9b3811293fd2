import type { ContextualRow, ContingencyRow, ExpectedActionRow, MselRow } from '@samaritan/scenarios/schema/scenario';
import type { ObjectiveId, RowId, SeatId } from '@samaritan/scenarios/values/id';
import type { SimTime } from '@samaritan/scenarios/values/time';
import type { EventType } from '@samaritan/scenarios/vocabulary/event-types';
import type { Facts } from '@samaritan/scenarios/vocabulary/facts';
import type { Event } from '../kernel/event.ts';
import type { Reading } from './touches.ts';

/** A row that is sent when a condition holds. */
export interface Condition {
  readonly row: ContextualRow;
  readonly reads: readonly Reading[];
  readonly holds: (facts: Facts) => boolean;
  readonly explain: (facts: Facts) => string;
}

/** An expected-action row and what hangs on it. */
export interface Action {
  readonly row: ExpectedActionRow;
  readonly where: (event: Event) => boolean;
  readonly contingencies: readonly ContingencyRow[];
}

/** An event that an objective's task wants to see: its target (`item` null) or a piece of its evidence. */
export interface Evidence {
  readonly objective: ObjectiveId;
  readonly task: number;
  readonly item: number | null;
  /** Under which the state keeps its target, and itself. */
  readonly keys: { readonly target: string; readonly evidence: string };
  readonly by: readonly SeatId[] | null;
  readonly where: (event: Event) => boolean;
  readonly until: SimTime | null;
}

/** Where a target settles: at a time, or at EndEx; a quantity is read then, a thing not done by then is missed. */
export interface Target {
  readonly objective: ObjectiveId;
  readonly task: number;
  readonly at: SimTime | null;
  readonly quantity: {
    readonly read: (facts: Facts) => number;
    readonly atLeast: number;
    readonly atMost: number;
  } | null;
}

/** Everything that wants to know of events of one type. */
export interface Watch {
  /** Each with those of its readings that such an event can change. */
  readonly conditions: readonly Condition[];
  readonly actions: readonly Action[];
  readonly evidence: readonly Evidence[];
}

/** A scenario's MSEL and objectives, compiled. Derived from the scenario alone, so it is no part of the world. */
export interface Script {
  readonly rows: ReadonlyMap<RowId, MselRow>;
  readonly actions: ReadonlyMap<RowId, Action>;
  readonly conditions: readonly Condition[];
  /** Conditions that time alone can make true. */
  readonly clocked: readonly Condition[];
  /** By `objective/task`. */
  readonly targets: ReadonlyMap<string, Target>;
  /** Keys of `done` that conditions read. */
  readonly counted: readonly string[];
  readonly watches: ReadonlyMap<EventType, Watch>;
}
