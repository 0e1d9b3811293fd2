import type { RowId } from '@samaritan/scenarios/values/id';
import { ok, refuse } from '@samaritan/scenarios/values/result';
import { type Duration, type SimTime, after, between, duration } from '@samaritan/scenarios/values/time';
import type { ControlCommandOf } from '@samaritan/scenarios/vocabulary/control';
import type { ShiftedRow } from '@samaritan/scenarios/vocabulary/events/msel';
import { draft } from '../kernel/event.ts';
import type { Decision } from '../kernel/subsystem.ts';
import type { ReadonlyWorld } from '../world.ts';
import { scriptOf } from './compile.ts';
import { findRow } from './planning.ts';

/**
 * Moves a row's time, or an expected action's deadline, and with `following` that of every other that is due then or later:
 * order and gaps stay. Rows that are held, sent or settled stay where they are. Contingencies follow the deadline they hang
 * on. Refused where the row would be due before now.
 */
export function shiftRows(world: ReadonlyWorld, { staff, payload }: ControlCommandOf<'ShiftRows'>): Decision {
  const found = findRow(world, payload.row);
  if (!found.ok) return found;
  const { row, state, isDone } = found.value;
  if (isDone) return refuse({ code: 'row-done', row });
  if (state.held) return refuse({ code: 'row-held', row });
  const from = state.due;
  if (from === null) return refuse({ code: 'row-without-time', row });
  const { by, following } = payload;
  if (!Number.isInteger(by)) return refuse({ code: 'quantity-wrong', quantity: by });
  if (by === 0) return refuse({ code: 'already-so' });
  if (after(from, by) < world.now)
    return refuse({ code: 'shift-too-far', row, most: duration(Math.max(0, between(world.now, from))) });
  const moved = following ? [...world.msel.rows.keys()].filter((one) => isDueFrom(world, one, from)) : [row];
  return ok([draft('RowsShifted', { staff, by, following, rows: moved.flatMap((one) => shifted(world, one, by)) })]);
}

function isDueFrom(world: ReadonlyWorld, row: RowId, from: SimTime): boolean {
  const found = findRow(world, row);
  if (!found.ok || found.value.isDone) return false;
  const { due, held, status } = found.value.state;
  return due !== null && due >= from && !held && status !== 'spared';
}

function shifted(world: ReadonlyWorld, row: RowId, by: Duration): readonly ShiftedRow[] {
  const found = findRow(world, row);
  if (!found.ok) return [];
  const { kind, state } = found.value;
  const from = state.due;
  if (from === null) return [];
  const notBefore = state.notBefore ?? scriptOf(world.scenario).actions.get(row)?.row.notBefore ?? null;
  return [{ row, kind, from, to: after(from, by), notBefore: notBefore === null ? null : after(notBefore, by) }];
}
