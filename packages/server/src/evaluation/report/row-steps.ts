import type { CommandId, RowId } from '@samaritan/scenarios/values/id';
import type { SimTime } from '@samaritan/scenarios/values/time';
import type { WordsInTwo } from '@samaritan/scenarios/vocabulary/control';
import type { Event } from '../../engine/kernel/event.ts';
import type { Fold } from '../fold.ts';
import { type Moment, momentOf } from './moment.ts';

/** What control did to a row, or what came of it while control held it. */
export interface RowStep extends Moment {
  readonly what: 'added' | 'held' | 'came-due' | 'released' | 'skipped' | 'edited' | 'shifted' | 'sent';
  /** Whose doing, an opaque id; null of what came by itself. */
  readonly staff: string | null;
  /** Of a row whose time was changed: the time it had, null where it had none, and the time it got. */
  readonly time: { readonly from: SimTime | null; readonly to: SimTime } | null;
}

export interface RowHistory {
  /** Oldest first. */
  readonly steps: readonly RowStep[];
  /** Seals of the words that control put in place of the script's; null where it left them. */
  readonly words: WordsInTwo | null;
}

interface Written {
  readonly steps: RowStep[];
  words: WordsInTwo | null;
  due: SimTime | null;
}

/** What was done by hand to each row of the plan; rows that nobody touched are not in it. */
export function rowSteps(due: ReadonlyMap<RowId, SimTime>): Fold<ReadonlyMap<RowId, RowHistory>> {
  const histories = new Map<RowId, Written>();
  const askers = new Map<CommandId, string>();
  const of = (row: RowId): Written => {
    const known = histories.get(row) ?? { steps: [], words: null, due: due.get(row) ?? null };
    histories.set(row, known);
    return known;
  };
  const note = (
    event: Event,
    row: RowId,
    { what, staff, time = null }: Omit<RowStep, 'at' | 'seq' | 'time'> & Partial<Pick<RowStep, 'time'>>,
  ): void => void of(row).steps.push({ ...momentOf(event), what, staff, time });
  return {
    hears: {
      ControlAccepted: (e) => void askers.set(e.data.id, e.data.staff),
      RowHeld: (e) => note(e, e.data.row, { what: 'held', staff: e.data.staff }),
      RowCameDue: (e) => note(e, e.data.row, { what: 'came-due', staff: null }),
      RowReleased: (e) => note(e, e.data.row, { what: 'released', staff: e.data.staff }),
      RowSkipped: (e) => note(e, e.data.row, { what: 'skipped', staff: e.data.staff }),
      RowEdited: (e) => {
        const { row, staff, change } = e.data;
        const history = of(row);
        const time = change.at === undefined ? null : { from: history.due, to: change.at };
        note(e, row, { what: 'edited', staff, time });
        if (change.text !== undefined) history.words = change.text;
        if (change.at !== undefined) history.due = change.at;
      },
      RowAdded: (e) => {
        const { row, staff, text, at } = e.data;
        note(e, row, { what: 'added', staff });
        of(row).words = text;
        of(row).due = at;
      },
      RowsShifted: (e) => {
        for (const { row, from, to } of e.data.rows) {
          note(e, row, { what: 'shifted', staff: e.data.staff, time: { from, to } });
          of(row).due = to;
        }
      },
      InjectSent: (e) => {
        if (e.by !== 'control' || !('command' in e.cause)) return;
        note(e, e.data.row, { what: 'sent', staff: askers.get(e.cause.command) ?? null });
      },
    },
    result: () => histories,
  };
}
