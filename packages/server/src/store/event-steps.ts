import { toColumn } from './body.ts';
import { nowSql } from './clock.ts';
import type { DatabaseKind } from './clock.ts';
import type { Batch, EventLine } from './event.ts';
import type { Step } from './steps.ts';

/**
 * A batch as statements written by hand: building them anew for each of several thousand commits a second costs as much as the
 * commits. Text that never changes is also what prepared statements are kept by.
 */
export function stepsOf(kind: DatabaseKind, { exercise, head, lines, bodies, settled, state }: Batch): readonly Step[] {
  const sql = texts[kind];
  const steps = kind === 'sqlite' ? oneByOne(exercise, head, lines) : atOnce(exercise, head, lines);
  for (const { seal, salt, text, participant } of bodies)
    steps.push({ sql: sql.body, parameters: [exercise, seal, salt, toColumn(text), participant] });
  for (const { id, outcome } of settled ?? []) steps.push({ sql: sql.outcome, parameters: [outcome, exercise, id] });
  if (state !== undefined)
    steps.push({ sql: sql.state, parameters: [state, state === 'ended' ? 1 : 0, exercise], atLeast: 1 });
  return steps;
}

/** The first line looks whether the head is there; the primary key does the rest. */
function oneByOne(exercise: string, head: number, lines: readonly EventLine[]): Step[] {
  return lines.map(({ seq, at, line }, index) =>
    index === 0
      ? { sql: texts.sqlite.first, parameters: [exercise, seq, at, line, head], atLeast: 1 }
      : { sql: texts.sqlite.next, parameters: [exercise, seq, at, line], atLeast: 1 },
  );
}

/** One statement however many lines: each would be a message to the server and back. */
function atOnce(exercise: string, head: number, lines: readonly EventLine[]): Step[] {
  if (lines.length === 0) return [];
  const columns = [lines.map(({ seq }) => seq), lines.map(({ at }) => at), lines.map(({ line }) => line)];
  return [{ sql: texts.postgres.first, parameters: [exercise, ...columns, head], atLeast: lines.length }];
}

interface Texts {
  readonly first: string;
  readonly next: string;
  readonly body: string;
  /** The log has the command from here on, without its words: the inbox keeps only that it was answered. */
  readonly outcome: string;
  readonly state: string;
}

const written = (now: string): Omit<Texts, 'first'> => ({
  next: 'insert into event (exercise, seq, at, line) values ($1, $2, $3, $4) on conflict do nothing',
  body: `insert into body (exercise, seal, salt, text, participant, created_at) values ($1, $2, $3, $4, $5, ${now}) on conflict do nothing`,
  outcome: `update inbox set outcome = $1, settled_at = ${now}, payload = '' where exercise = $2 and id = $3 and outcome is null`,
  state: `update exercise set state = $1, ended_at = case when $2 = 1 then coalesce(ended_at, ${now}) else ended_at end where id = $3`,
});

/** SQLite numbers its parameters `?1`; `$1` would be a name to it. */
const numbered = ({ first, next, body, outcome, state }: Texts): Texts => {
  const of = (text: string): string => text.replaceAll('$', '?');
  return { first: of(first), next: of(next), body: of(body), outcome: of(outcome), state: of(state) };
};

const texts: Readonly<Record<DatabaseKind, Texts>> = {
  sqlite: numbered({
    ...written(nowSql.sqlite),
    first:
      'insert into event (exercise, seq, at, line) select $1, $2, $3, $4 where $5 = 0 or exists (select 1 from event where exercise = $1 and seq = $5) on conflict do nothing',
  }),
  postgres: {
    ...written(nowSql.postgres),
    first:
      'insert into event (exercise, seq, at, line) select $1, l.seq, l.at, l.line from unnest($2::bigint[], $3::bigint[], $4::text[]) as l (seq, at, line) where $5::bigint = 0 or exists (select 1 from event where exercise = $1 and seq = $5::bigint) on conflict do nothing',
  },
};
