import type { RowId } from '@samaritan/scenarios/values/id';
import { ok, refuse } from '@samaritan/scenarios/values/result';
import type { ControlCommandOf, WordsInTwo } from '@samaritan/scenarios/vocabulary/control';
import type { Refusal } from '@samaritan/scenarios/vocabulary/refusals';
import { meansWrong, recipientsWrong } from '../information/address.ts';
import { draft } from '../kernel/event.ts';
import type { Decision } from '../kernel/subsystem.ts';
import type { ReadonlyWorld } from '../world.ts';
import { type Found, findRow } from './planning.ts';

type Change = ControlCommandOf<'EditRow'>['payload']['change'];

/**
 * Rewrites a row that can still go out, or what is expected of whom by when. Refused where somebody else has edited it since
 * `edition`, and where it would come before now.
 */
export function editRow(world: ReadonlyWorld, { staff, payload }: ControlCommandOf<'EditRow'>): Decision {
  const found = findRow(world, payload.row);
  if (!found.ok) return found;
  const { row, kind, state, isDone } = found.value;
  if (isDone) return refuse({ code: 'row-done', row });
  const { edition, change } = payload;
  if (edition !== state.edition) return refuse({ code: 'row-edited-meanwhile', row, edition: state.edition });
  const wrong = changeWrong(world, found.value, change);
  if (wrong !== null) return refuse(wrong);
  return ok([draft('RowEdited', { row, staff, kind, edition: edition + 1, change })]);
}

function changeWrong(world: ReadonlyWorld, found: Found, { text, to, means, at }: Change): Refusal | null {
  const { row, kind } = found;
  if (text === undefined && to === undefined && means === undefined && at === undefined) return { code: 'already-so' };
  if (means !== undefined && kind === 'expected-action') return { code: 'row-sends-nothing', row };
  if (at !== undefined && !hasTime(found)) return { code: 'row-without-time', row };
  return (
    (text === undefined ? null : wordsWrong(text)) ??
    (to === undefined ? null : recipientsWrong(world, to)) ??
    (means === undefined ? null : meansWrong(world, means)) ??
    (at === undefined ? null : timeWrong(world, at))
  );
}

/** A row that is due at a time, or one written in play that is kept ready: a time can be given to it. */
const hasTime = ({ state }: Found): boolean => state.due !== null || state.added !== null;

/** A row of control's own. Its name is its writer's, and never of the form that the script's have. */
export function addRow(world: ReadonlyWorld, { staff, payload }: ControlCommandOf<'AddRow'>): Decision {
  const { row, to, means, at, text } = payload;
  if (world.msel.rows.has(row)) return refuse({ code: 'row-taken', row });
  const wrong =
    nameWrong(row) ??
    recipientsWrong(world, to) ??
    meansWrong(world, means) ??
    wordsWrong(text) ??
    (payload.from.trim() === '' ? { code: 'speaker-missing' } : null) ??
    (at === null ? null : timeWrong(world, at));
  return wrong === null ? ok([draft('RowAdded', { ...payload, staff })]) : refuse(wrong);
}

const nameWrong = (row: RowId): Refusal | null =>
  /^[A-Za-z0-9][A-Za-z0-9._-]{0,63}$/.test(row) && !/^[0-9]+[a-z]?$/.test(row) ? null : { code: 'row-name-wrong', row };

const wordsWrong = ({ en, fr }: WordsInTwo): Refusal | null =>
  en === null && fr === null ? { code: 'words-missing' } : null;

const timeWrong = ({ now }: ReadonlyWorld, at: Found['state']['due']): Refusal | null =>
  at !== null && at >= now ? null : { code: 'time-past', now };
