import type { Step } from '../steps.ts';
import type { Registry } from './registry.ts';

/** What became of the records of a file. */
export interface Tally {
  readonly added: number;
  readonly changed: number;
  /** Said before, word for word. */
  readonly same: number;
  /** Older than what was known, or of less weight: in the history. */
  readonly kept: number;
  readonly rejected: number;
}

export const emptyTally: Tally = { added: 0, changed: 0, same: 0, kept: 0, rejected: 0 };

export interface ImportRow {
  readonly digest: string;
  readonly source: number;
  readonly file: string;
  readonly bytes: number;
  /** Records that are done with, rejected ones included. */
  readonly taken: number;
  /** Length of the rejects file, to which it is cut before the import goes on. */
  readonly rejects_bytes: number;
  readonly tally: Tally;
  /** The newest `updated_at` among them. */
  readonly newest: string | null;
  readonly state: 'running' | 'done';
  readonly beganAt: string;
}

/** The journal of a file from a source; null where it was never begun. */
export async function importOf(registry: Registry, source: number, digest: string): Promise<ImportRow | null> {
  const [row] = await registry.rows<Omit<ImportRow, 'tally' | 'beganAt'> & { tally: string; began_at: string }>(
    'select digest, source, file, bytes, taken, rejects_bytes, tally, newest, state, began_at from registry_import where source = ? and digest = ?',
    [source, digest],
  );
  if (row === undefined) return null;
  const { began_at: beganAt, tally, ...rest } = row;
  return { ...rest, beganAt, tally: JSON.parse(tally) as Tally };
}

export const journalStep = (row: ImportRow, endedAt: string | null = null): Step => ({
  sql: `insert into registry_import (digest, source, file, bytes, taken, rejects_bytes, tally, newest, state, began_at, ended_at)
    values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?) on conflict (source, digest)
    do update set taken = excluded.taken, rejects_bytes = excluded.rejects_bytes, tally = excluded.tally, newest = excluded.newest, state = excluded.state, ended_at = excluded.ended_at`,
  parameters: [
    row.digest,
    row.source,
    row.file,
    row.bytes,
    row.taken,
    row.rejects_bytes,
    JSON.stringify(row.tally),
    row.newest,
    row.state,
    row.beganAt,
    endedAt,
  ],
});
