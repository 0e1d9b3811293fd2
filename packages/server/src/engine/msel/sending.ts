import type { ContingencyRow } from '@samaritan/scenarios/schema/scenario';
import { id, type RowId } from '@samaritan/scenarios/values/id';
import { EngineFault } from '@samaritan/scenarios/values/result';
import { after } from '@samaritan/scenarios/values/time';
import type { Facts } from '@samaritan/scenarios/vocabulary/facts';
import { type Draft, type Event, draft, none } from '../kernel/event.ts';
import type { ReadonlyWorld } from '../world.ts';
import { factsOf } from './facts.ts';
import { sendable } from './as-it-stands.ts';
import { watching } from './parameters.ts';
import { scriptOf } from './compile.ts';
import type { Action, Condition, Watch } from './script.ts';
import { touches } from './touches.ts';

/** A row whose time has come. */
export function sendTimed(world: ReadonlyWorld, entity: string): readonly Draft[] {
  return [go(world, id<RowId>(entity), null)];
}

/** Conditions that time alone may have made true, and the next look at them. */
export function lookAtClock(world: ReadonlyWorld): readonly Draft[] {
  const { clocked } = scriptOf(world.scenario);
  const next = { subsystem: 'msel', entity: 'script', purpose: 'clock', at: after(world.now, watching.clock) } as const;
  return [draft('Scheduled', next), ...firstDue(world, clocked)];
}

/** The first condition that this event touches and that now wants its row sent or armed again. */
export const answerConditions = (world: ReadonlyWorld, event: Event, watch: Watch): readonly Draft[] =>
  firstDue(world, watch.conditions, event);

/**
 * The first of all conditions that wants something done. One at a time, each answered in turn: two rows that one event makes
 * true must not be sent again by what sending the first of them brings about.
 */
export const answerNext = (world: ReadonlyWorld): readonly Draft[] =>
  firstDue(world, scriptOf(world.scenario).conditions);

function firstDue(world: ReadonlyWorld, conditions: readonly Condition[], event?: Event): readonly Draft[] {
  if (conditions.length === 0 || world.room.ended) return none;
  let facts: Facts | undefined;
  for (const { row, reads, holds, explain } of conditions) {
    const state = world.msel.rows.get(row.n);
    if (state === undefined || state.times >= row.limit || state.status === 'skipped') continue;
    if (event !== undefined && !reads.some((read) => touches(read, event))) continue;
    facts ??= factsOf(world);
    const held = holds(facts);
    if (held && state.armed) return [go(world, row.n, explain(facts))];
    if (!held && !state.armed) return [draft('RowRearmed', { row: row.n })];
  }
  return none;
}

/** An expected action's deadline has passed without it: its contingencies go out, at once or after their delay. */
export function missDeadline(world: ReadonlyWorld, entity: string): readonly Draft[] {
  const { row, contingencies } = actionOf(world, entity);
  const deadline = world.msel.rows.get(row.n)?.due ?? row.before;
  return [
    draft('ExpectedActionMissed', { row: row.n, deadline }),
    ...unsent(world, contingencies).map((contingency) =>
      contingency.after === undefined
        ? go(world, contingency.n, null)
        : draft('Scheduled', {
            subsystem: 'msel',
            entity: contingency.n,
            purpose: 'contingency',
            at: after(deadline, contingency.after),
          }),
    ),
  ];
}

/** A delayed contingency: not sent after all where the action came late but before it. */
export function sendContingency(world: ReadonlyWorld, entity: string): readonly Draft[] {
  const row = scriptOf(world.scenario).rows.get(id<RowId>(entity));
  if (row?.kind !== 'contingency') throw new EngineFault(`row ${entity} is no contingency`);
  const late = world.msel.rows.get(row.ifMissing)?.status === 'seen-late';
  return [late ? spare(row) : go(world, row.n, null)];
}

/** The contingencies that an action spares by coming before its deadline: those that have not gone out by hand. */
export const spared = (world: ReadonlyWorld, { contingencies }: Action): readonly Draft[] =>
  unsent(world, contingencies).map(spare);

/** A contingency is not needed. */
export const spare = (row: ContingencyRow): Draft =>
  draft('ContingencySpared', { row: row.n, ifMissing: row.ifMissing });

const unsent = ({ msel }: ReadonlyWorld, contingencies: readonly ContingencyRow[]): readonly ContingencyRow[] =>
  contingencies.filter(({ n }) => msel.rows.get(n)?.status === 'waiting');

/** The row's time has come: it goes out, or where control holds it, that is noted. */
const go = (world: ReadonlyWorld, row: RowId, because: string | null): Draft =>
  world.msel.rows.get(row)?.held === true ? draft('RowCameDue', { row, because }) : inject(world, row, because);

function actionOf(world: ReadonlyWorld, entity: string): Action {
  const action = scriptOf(world.scenario).actions.get(id<RowId>(entity));
  if (action === undefined) throw new EngineFault(`row ${entity} expects no action`);
  return action;
}

/** The row goes out as it stands now: what is edited later changes nothing that was told. */
export function inject(world: ReadonlyWorld, row: RowId, because: string | null): Draft {
  const sent = sendable(world, row);
  if (sent === null) throw new EngineFault(`row ${row} sends nothing`);
  const { kind, to, edition, words } = sent;
  const time = (world.msel.rows.get(row)?.times ?? 0) + 1;
  return draft('InjectSent', { row, kind, to, time, because, edition, words });
}
