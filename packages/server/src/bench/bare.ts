import { closeSync, fdatasyncSync, openSync, writeSync } from 'node:fs';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import pg from 'pg';
import { type Contender, perSecond } from './rounds.ts';

/** What there is to append to without any of ours: the bound of what ours can reach on this machine. */
export interface Bare {
  readonly contender: Contender;
  readonly close: () => Promise<void>;
}

/** Milliseconds of one measurement. */
export const span = 400;
/** About what an event's line has. */
export const line = 'x'.repeat(350);

const page = Buffer.alloc(4096, 1);
/** As a write-ahead log, the file grows no further after this and is written over. */
const pages = 1000;

/** One page written and forced to the disk, again and again. */
export function bareDisk(folder: string): Bare {
  const file = openSync(join(folder, 'pages'), 'w');
  for (let i = 0; i < pages; i++) writeSync(file, page);
  fdatasyncSync(file);
  let at = 0;
  const once = (): number => {
    writeSync(file, page, 0, page.length, (at++ % pages) * page.length);
    fdatasyncSync(file);
    return 1;
  };
  return {
    contender: { name: 'this disk: page written, fdatasync', unit: '/s', measure: () => perSecond(span, once) },
    close: () => Promise.resolve(closeSync(file)),
  };
}

/** The same table, one prepared insert a transaction, with nothing around it. */
export function bareSqlite(folder: string): Bare {
  const connection = new DatabaseSync(join(folder, 'bare.db'));
  connection.exec(`pragma journal_mode = wal; pragma synchronous = full; ${table} strict, without rowid`);
  const insert = connection.prepare('insert into event values (?1, ?2, ?3, ?4)');
  let seq = 0;
  const once = (): number => Number(insert.run('exercise', ++seq, seq, line).changes);
  return {
    contender: {
      name: 'bare node:sqlite, an insert a commit',
      unit: 'commits/s',
      measure: () => perSecond(span, once),
    },
    close: () => Promise.resolve(connection.close()),
  };
}

/** One connection, one prepared insert a transaction. */
export async function barePostgres(url: string): Promise<Bare> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  await client.query(table.replace('event', 'bare_event'));
  let seq = 0;
  const once = async (): Promise<number> => {
    const values = ['exercise', ++seq, seq, line];
    const { rowCount } = await client.query({
      name: 'bare',
      text: 'insert into bare_event values ($1, $2, $3, $4)',
      values,
    });
    return rowCount ?? 0;
  };
  return {
    contender: { name: 'bare pg, an insert a commit', unit: 'commits/s', measure: () => perSecond(span, once) },
    close: () => client.end(),
  };
}

const table =
  'create table event (exercise text not null, seq integer not null, at integer not null, line text not null, primary key (exercise, seq))';
