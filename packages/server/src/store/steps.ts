import type { Compilable, CompiledQuery } from 'kysely';

/** One statement of several that are all done, or none. */
export interface Step {
  readonly sql: string;
  readonly parameters: readonly unknown[];
  /** Fewer rows written than this, and nothing at all is done: what a precondition is in one set of queries for both databases. */
  readonly atLeast?: number;
}

/** What came of steps: rows written by each; or the first whose `atLeast` was not met, and nothing was done. */
export type Done =
  | { readonly ok: true; readonly written: readonly number[] }
  | { readonly ok: false; readonly failed: number };

/** A query of Kysely's as a step. */
export const step = (query: Compilable | CompiledQuery, atLeast?: number): Step => {
  const { sql, parameters } = 'compile' in query ? query.compile() : query;
  return atLeast === undefined ? { sql, parameters } : { sql, parameters, atLeast };
};
