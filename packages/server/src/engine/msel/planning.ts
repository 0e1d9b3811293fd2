import { type RowId, id } from '@samaritan/scenarios/values/id';
import { type Result, ok, refuse } from '@samaritan/scenarios/values/result';
import type { ControlCommandOf } from '@samaritan/scenarios/vocabulary/control';
import type { RowKind } from '@samaritan/scenarios/vocabulary/events/msel';
import type { Refusal } from '@samaritan/scenarios/vocabulary/refusals';
import { draft, none } from '../kernel/event.ts';
import type { Frozen } from '../kernel/frozen.ts';
import type { Decision } from '../kernel/subsystem.ts';
import type { ReadonlyWorld } from '../world.ts';
import { sendable } from './as-it-stands.ts';
import { scriptOf } from './compile.ts';
import { inject, spare } from './sending.ts';
import type { RowState } from './state.ts';

/** A row as control finds it. */
export interface Found {
  readonly row: RowId;
  readonly kind: RowKind;
  readonly state: Frozen<RowState>;
  /** Nothing more comes of it: sent as often as it may be, skipped, or an expected action that is settled. */
  readonly isDone: boolean;
}

/** Refused where the script has no such row and nobody has added one. */
export function findRow(world: ReadonlyWorld, name: string): Result<Found, Refusal> {
  const row = id<RowId>(name);
  const state = world.msel.rows.get(row);
  if (state === undefined) return refuse({ code: 'row-unknown', row });
  const sent = sendable(world, row);
  if (sent === null)
    return ok({ row, kind: 'expected-action', state, isDone: state.status !== 'waiting' } satisfies Found);
  const isDone = state.times >= sent.limit || state.status === 'skipped';
  return ok({ row, kind: sent.kind, state, isDone });
}

/** Sends a row at once, whatever its time or condition: held, skipped, spared or kept ready, as long as it may be sent. */
export function sendRow(world: ReadonlyWorld, { payload }: ControlCommandOf<'SendRow'>): Decision {
  const found = findRow(world, payload.row);
  if (!found.ok) return found;
  const { row, kind, state } = found.value;
  if (kind === 'expected-action') return refuse({ code: 'row-sends-nothing', row });
  if (state.times >= (sendable(world, row)?.limit ?? 0)) return refuse({ code: 'row-done', row });
  return ok([inject(world, row, null)]);
}

/** Keeps a row from going at its time or condition; when that would have been is noted. */
export function holdRow(world: ReadonlyWorld, { staff, payload }: ControlCommandOf<'HoldRow'>): Decision {
  const found = findRow(world, payload.row);
  if (!found.ok) return found;
  const { row, kind, state, isDone } = found.value;
  if (kind === 'expected-action') return refuse({ code: 'row-sends-nothing', row });
  if (isDone || state.status === 'spared') return refuse({ code: 'row-done', row });
  if (state.held) return refuse({ code: 'row-held', row });
  return ok([draft('RowHeld', { row, staff })]);
}

/** Lets a held row go on; one that came due meanwhile goes at once, but a contingency whose action has been done since is spared. */
export function releaseRow(world: ReadonlyWorld, { staff, payload }: ControlCommandOf<'ReleaseRow'>): Decision {
  const found = findRow(world, payload.row);
  if (!found.ok) return found;
  const { row, state } = found.value;
  if (!state.held) return refuse({ code: 'row-not-held', row });
  return ok([draft('RowReleased', { row, staff }), ...(state.cameDue === null ? none : [overdue(world, row)])]);
}

function overdue(world: ReadonlyWorld, row: RowId): ReturnType<typeof inject> {
  const scripted = scriptOf(world.scenario).rows.get(row);
  return scripted?.kind === 'contingency' && isDone(world, scripted.ifMissing)
    ? spare(scripted)
    : inject(world, row, null);
}

const isDone = (world: ReadonlyWorld, action: RowId): boolean =>
  world.msel.rows.get(action)?.status === 'seen' || world.msel.rows.get(action)?.status === 'seen-late';

/** A row that is not sent after all, or an action that is no longer expected: then its contingencies do not go either. */
export function skipRow(world: ReadonlyWorld, { staff, payload }: ControlCommandOf<'SkipRow'>): Decision {
  const found = findRow(world, payload.row);
  if (!found.ok) return found;
  const { row, isDone: isSettled } = found.value;
  return isSettled ? refuse({ code: 'row-done', row }) : ok([draft('RowSkipped', { row, staff })]);
}
