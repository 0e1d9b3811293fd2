import { type ClinicianId, type RowId, id } from '@samaritan/scenarios/values/id';
import { eventTypes } from '@samaritan/scenarios/vocabulary/event-types';
import type { Subsystem } from '../kernel/subsystem.ts';
import { evidenceKey, targetKey } from './keys.ts';
import { count, evolvePlan, forget, note } from './evolve-plan.ts';
import { type Msel, newRow } from './state.ts';

/** The only writer of the script's state. Counts what conditions ask for with `done(…)`, and the sums that facts read. */
export const evolve: Subsystem<Msel>['evolve'] = {
  ...Object.fromEntries(eventTypes.map((type) => [type, count])),
  ...evolvePlan,
  ScriptOpened: (state, event) => {
    for (const row of event.data.rows) state.rows.set(row, newRow(null));
    for (const key of event.data.targets) state.targets.set(key, { settled: false, met: false });
    for (const key of event.data.counted) state.done.set(key, 0);
  },
  InjectSent: (state, event, timers) => {
    count(state, event);
    const { row, time } = event.data;
    const sent = {
      status: 'sent',
      times: time,
      at: event.at,
      armed: false,
      due: null,
      held: false,
      cameDue: null,
    } as const;
    note(state.rows.get(row), sent);
    forget(row, timers);
  },
  Scheduled: (state, event) => {
    count(state, event);
    const { subsystem, entity, at } = event.data;
    if (subsystem === 'msel') note(state.rows.get(id<RowId>(entity)), { due: at });
  },
  RowRearmed: (state, event) => {
    count(state, event);
    note(state.rows.get(event.data.row), { armed: true });
  },
  ExpectedActionSeen: (state, event, timers) => {
    count(state, event);
    const { row, seq, late } = event.data;
    note(state.rows.get(row), { status: late ? 'seen-late' : 'seen', at: event.at, seq });
    timers.cancel(row, 'deadline');
  },
  ExpectedActionMissed: (state, event) => {
    count(state, event);
    note(state.rows.get(event.data.row), { status: 'missed', at: event.at });
  },
  ContingencySpared: (state, event, timers) => {
    count(state, event);
    const { row } = event.data;
    note(state.rows.get(row), { status: 'spared', at: event.at, due: null, held: false, cameDue: null });
    timers.cancel(row, 'contingency');
  },
  EvidenceSeen: (state, event) => {
    count(state, event);
    const { objective, task, item } = event.data;
    increase(state.evidence, evidenceKey(objective, task, item), 1);
  },
  TargetSettled: (state, event, timers) => {
    count(state, event);
    const key = targetKey(event.data.objective, event.data.task);
    state.targets.set(key, { settled: true, met: event.data.met });
    timers.cancel(key, 'target');
  },
  CasualtyInjured: (state, event) => {
    count(state, event);
    increase(state.tally.casualties, event.data.severity, 1);
  },
  CasualtyDied: (state, event) => {
    count(state, event);
    state.tally.deaths++;
  },
  ClinicianSetOut: (state, event) => {
    count(state, event);
    waitsNoMore(state, event.data.clinician);
  },
  ClinicianArrived: (state, event) => {
    count(state, event);
    const { clinician, hospital } = event.data;
    state.tally.waitsAt.set(clinician, hospital);
    increase(state.tally.cliniciansWaiting, hospital, 1);
  },
  ClinicianTurnedAway: (state, event) => {
    count(state, event);
    waitsNoMore(state, event.data.clinician);
  },
  ShiftBegun: (state, event) => {
    count(state, event);
    const { clinician, home, hospitalIn, kind } = event.data;
    waitsNoMore(state, clinician);
    if (kind === 'commuters') return;
    const byHost = state.tally.shifts.get(home) ?? new Map();
    increase(byHost, hospitalIn, 1);
    state.tally.shifts.set(home, byHost);
  },
};

function waitsNoMore({ tally }: Msel, clinician: ClinicianId): void {
  const hospital = tally.waitsAt.get(clinician);
  if (hospital === undefined) return;
  tally.waitsAt.delete(clinician);
  increase(tally.cliniciansWaiting, hospital, -1);
}

function increase<K>(counts: Map<K, number>, key: K, by: number): void {
  counts.set(key, (counts.get(key) ?? 0) + by);
}
