import { id } from '@samaritan/scenarios/values/id';
import type { Sealed } from '@samaritan/scenarios/vocabulary/sealed';
import type { Body } from '../log/seal.ts';
import type { Database } from './database.ts';

/** Words beside the log, and whose they are: null for what nobody taking part has written. */
export interface KeptBody extends Body {
  readonly participant: string | null;
}

/**
 * Text in a form that every database takes. PostgreSQL refuses U+0000 in text, and a player who typed it would stop the exercise's
 * clock; JSON spells it out, and the seal is still of the words as written.
 */
export const toColumn = (text: string): string => JSON.stringify(text);
export const bodyText = (column: string): string => {
  const text: unknown = JSON.parse(column);
  return typeof text === 'string' ? text : column;
};

/** Whatever has not been erased, in order of seal. */
export async function bodiesOf(database: Database, exercise: string): Promise<readonly KeptBody[]> {
  const rows = await database.db
    .selectFrom('body')
    .select(['seal', 'salt', 'text', 'participant'])
    .where('exercise', '=', exercise)
    .orderBy('seal')
    .execute();
  return rows.map((row) => ({ ...row, seal: id<Sealed>(row.seal), text: bodyText(row.text) }));
}

/** What one participant wrote, or everybody (null); how many bodies that were. The log keeps their seals. */
export async function eraseBodies(database: Database, exercise: string, participant: string | null): Promise<number> {
  const all = database.db.deleteFrom('body').where('exercise', '=', exercise);
  const { numDeletedRows } = await (
    participant === null ? all : all.where('participant', '=', participant)
  ).executeTakeFirst();
  return Number(numDeletedRows);
}
