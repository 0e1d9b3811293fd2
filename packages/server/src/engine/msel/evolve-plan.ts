import type { RowId } from '@samaritan/scenarios/values/id';
import type { RowKind } from '@samaritan/scenarios/vocabulary/events/msel';
import type { Event } from '../kernel/event.ts';
import type { Subsystem, TimerSetter } from '../kernel/subsystem.ts';
import { doerOf } from './doer.ts';
import { type Msel, type RowState, newRow } from './state.ts';

type Plan = 'RowHeld' | 'RowCameDue' | 'RowReleased' | 'RowSkipped' | 'RowEdited' | 'RowAdded' | 'RowsShifted';

/** What control does to the plan. */
export const evolvePlan: Pick<Subsystem<Msel>['evolve'], Plan> = {
  RowHeld: (state, event) => {
    count(state, event);
    note(state.rows.get(event.data.row), { held: true });
  },
  RowCameDue: (state, event) => {
    count(state, event);
    const row = state.rows.get(event.data.row);
    note(row, { cameDue: row?.cameDue ?? event.at, armed: false });
  },
  RowReleased: (state, event) => {
    count(state, event);
    note(state.rows.get(event.data.row), { held: false, cameDue: null });
  },
  RowSkipped: (state, event, timers) => {
    count(state, event);
    const { row } = event.data;
    note(state.rows.get(row), { status: 'skipped', at: event.at, due: null, held: false, cameDue: null });
    forget(row, timers);
  },
  RowEdited: (state, event, timers) => {
    count(state, event);
    const { row, kind, edition, change } = event.data;
    const { text, to, means, at } = change;
    note(state.rows.get(row), {
      edition,
      ...(text === undefined ? {} : { words: text }),
      ...(to === undefined ? {} : { to }),
      ...(means === undefined ? {} : { means }),
      ...(at === undefined ? {} : { due: at, cameDue: null }),
    });
    if (at !== undefined) timers.set(row, timerOf[kind], at);
  },
  RowAdded: (state, event, timers) => {
    count(state, event);
    const { staff: _, ...added } = event.data;
    state.rows.set(added.row, newRow(added));
    if (added.at !== null) timers.set(added.row, 'row', added.at);
  },
  RowsShifted: (state, event, timers) => {
    count(state, event);
    for (const { row, kind, to, notBefore } of event.data.rows) {
      note(state.rows.get(row), { due: to, notBefore });
      timers.set(row, timerOf[kind], to);
    }
  },
};

/** By what timer each kind of row comes due. */
const timerOf = {
  contextual: 'row',
  contingency: 'contingency',
  'expected-action': 'deadline',
} as const satisfies Record<RowKind, string>;

/** No time brings this row any more. */
export function forget(row: RowId, timers: TimerSetter): void {
  for (const timer of Object.values(timerOf)) timers.cancel(row, timer);
}

/** Writes what is new of a row; nothing where there is none of that name. */
export function note(row: RowState | undefined, now: Partial<RowState>): void {
  if (row !== undefined) Object.assign(row, now);
}

/** Counts an event where a condition asks how often such a thing was done. */
export function count(state: Msel, event: Event): void {
  if (!state.done.has(event.type)) return;
  increaseKnown(state.done, event.type);
  increaseKnown(state.done, `${event.type}/${doerOf(event) ?? ''}`);
}

function increaseKnown(counts: Map<string, number>, key: string): void {
  const before = counts.get(key);
  if (before !== undefined) counts.set(key, before + 1);
}
