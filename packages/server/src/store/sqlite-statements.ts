import type { DatabaseSync, SQLInputValue, StatementSync } from 'node:sqlite';
import { sqliteFailure } from './sqlite-failure.ts';
import type { Done, Step } from './steps.ts';

interface Prepared {
  readonly statement: StatementSync;
  /** Gives rows: a query, or a change that returns what it changed. */
  readonly reads: boolean;
}

export interface Ran {
  readonly rows: readonly unknown[];
  readonly written: number;
}

/** Queries with lists in them differ by the list's length: the least recently used go. */
const kept = 400;

/** One connection's prepared statements; failures of the disk become `StoreFailed`. */
export class SqliteStatements {
  readonly #connection: DatabaseSync;
  readonly #prepared = new Map<string, Prepared>();

  constructor(connection: DatabaseSync) {
    this.#connection = connection;
  }

  run(sql: string, parameters: readonly unknown[]): Ran {
    try {
      return this.#run(sql, parameters);
    } catch (error) {
      throw sqliteFailure(error);
    }
  }

  /** In one go: nothing else of this thread can come in between. A step by itself is a transaction by itself. */
  together(steps: readonly Step[]): Done {
    const [only] = steps;
    if (only !== undefined && steps.length === 1 && (only.atLeast ?? 0) <= 1) {
      const { written } = this.run(only.sql, only.parameters);
      return written < (only.atLeast ?? 0) ? { ok: false, failed: 0 } : { ok: true, written: [written] };
    }
    try {
      this.#run('begin immediate', []);
      const done = this.#each(steps);
      this.#run(done.ok ? 'commit' : 'rollback', []);
      return done;
    } catch (error) {
      // A full disk has ended the transaction already, as SQLite sees fit.
      if (this.#connection.isTransaction) this.#connection.exec('rollback');
      throw sqliteFailure(error);
    }
  }

  #each(steps: readonly Step[]): Done {
    const all: number[] = [];
    for (const { sql, parameters, atLeast } of steps) {
      const { written } = this.#run(sql, parameters);
      if (written < (atLeast ?? 0)) return { ok: false, failed: all.length };
      all.push(written);
    }
    return { ok: true, written: all };
  }

  #run(sql: string, parameters: readonly unknown[]): Ran {
    const { statement, reads } = this.#prepare(sql);
    const values = parameters as readonly SQLInputValue[];
    if (reads) {
      const rows = statement.all(...values);
      return { rows, written: rows.length };
    }
    return { rows: [], written: Number(statement.run(...values).changes) };
  }

  #prepare(sql: string): Prepared {
    const known = this.#prepared.get(sql);
    if (known !== undefined) {
      this.#prepared.delete(sql);
      this.#prepared.set(sql, known);
      return known;
    }
    const statement = this.#connection.prepare(sql);
    const prepared = { statement, reads: statement.columns().length > 0 };
    this.#prepared.set(sql, prepared);
    const [oldest] = this.#prepared.keys();
    if (this.#prepared.size > kept && oldest !== undefined) this.#prepared.delete(oldest);
    return prepared;
  }
}
