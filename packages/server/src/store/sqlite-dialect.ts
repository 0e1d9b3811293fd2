import { SqliteAdapter, SqliteIntrospector, SqliteQueryCompiler } from 'kysely';
import type { CompiledQuery, DatabaseConnection, Dialect, Driver, QueryResult } from 'kysely';
import type { SqliteFile } from './sqlite-file.ts';
import type { SqliteStatements } from './sqlite-statements.ts';

/** Kysely over one connection of `node:sqlite`. Whoever gave the connection closes it. */
export const sqliteDialect = (statements: SqliteStatements, file: SqliteFile): Dialect => ({
  createAdapter: () => new SqliteAdapter(),
  createDriver: () => new SqliteDriver(statements, file),
  createIntrospector: (db) => new SqliteIntrospector(db),
  createQueryCompiler: () => new SqliteQueryCompiler(),
});

class SqliteConnection implements DatabaseConnection {
  readonly #statements: SqliteStatements;
  readonly #file: SqliteFile;

  constructor(statements: SqliteStatements, file: SqliteFile) {
    this.#statements = statements;
    this.#file = file;
  }

  async executeQuery<R>({ sql, parameters }: CompiledQuery): Promise<QueryResult<R>> {
    if (!this.#file.isFree(this)) await this.#file.free(this);
    const { rows, written } = this.#statements.run(sql, parameters);
    return { rows: rows as R[], numAffectedRows: BigInt(written) };
  }

  streamQuery<R>(): AsyncIterableIterator<QueryResult<R>> {
    throw new Error('rows are read by the page here, so that no statement stays open across an await');
  }

  /** Takes the write lock at once: a lock that is taken later may be refused when others have written in between. */
  async begin(): Promise<void> {
    await this.#file.hold(this);
    try {
      this.#statements.run('begin immediate', []);
    } catch (error) {
      this.#file.release();
      throw error;
    }
  }

  end(how: 'commit' | 'rollback'): void {
    this.#statements.run(how, []);
    this.#file.release();
  }
}

/** Kysely itself lets only one at a time use the connection of a dialect that has one. */
class SqliteDriver implements Driver {
  readonly #connection: SqliteConnection;

  constructor(statements: SqliteStatements, file: SqliteFile) {
    this.#connection = new SqliteConnection(statements, file);
  }

  async init(): Promise<void> {}
  async acquireConnection(): Promise<SqliteConnection> {
    return this.#connection;
  }
  async beginTransaction(): Promise<void> {
    await this.#connection.begin();
  }
  async commitTransaction(): Promise<void> {
    this.#connection.end('commit');
  }
  async rollbackTransaction(): Promise<void> {
    this.#connection.end('rollback');
  }
  async releaseConnection(): Promise<void> {}
  async destroy(): Promise<void> {}
}
