import { roleOf } from '@samaritan/scenarios/schema/msel';
import type { MselRow } from '@samaritan/scenarios/schema/scenario';
import type { MeansId, RowId, SeatId } from '@samaritan/scenarios/values/id';
import type { WordsInTwo } from '@samaritan/scenarios/vocabulary/control';
import type { ReadonlyWorld } from '../world.ts';
import { scriptOf } from './compile.ts';

/** A row that sends something, as it would go out now: the script's, with what control has put in place of it. */
export interface Sendable {
  readonly row: RowId;
  readonly kind: 'contextual' | 'contingency';
  readonly from: string;
  readonly to: readonly SeatId[];
  readonly means: MeansId;
  readonly wantsAnswer: boolean;
  readonly edition: number;
  readonly words: WordsInTwo | null;
  /** How often it may be sent. */
  readonly limit: number;
}

/** Null of a row that expects an action, and of one that is not there. */
export function sendable(world: ReadonlyWorld, row: RowId): Sendable | null {
  const state = world.msel.rows.get(row);
  const { edition = 0, words = null, to = null, means = null, added = null } = state ?? {};
  const written = added ?? scripted(scriptOf(world.scenario).rows.get(row));
  if (written === null) return null;
  const { from, wantsAnswer } = written;
  return {
    row,
    kind: 'kind' in written ? written.kind : 'contextual',
    from,
    to: to ?? written.to,
    means: means ?? written.means,
    wantsAnswer,
    edition,
    words,
    limit: 'limit' in written ? written.limit : 1,
  };
}

type Scripted = Pick<Sendable, 'kind' | 'from' | 'to' | 'means' | 'wantsAnswer' | 'limit'>;

function scripted(row: MselRow | undefined): Scripted | null {
  if (row === undefined || row.kind === 'expected-action') return null;
  const limit = row.kind === 'contextual' ? row.limit : 1;
  return { kind: row.kind, from: roleOf(row.from), to: row.to, means: row.by, wantsAnswer: row.answer, limit };
}
