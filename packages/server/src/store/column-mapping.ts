import { moment } from './clock.ts';
import type { Database } from './database.ts';
import { plain } from './free-text.ts';
import { newId } from './secret.ts';

/** How somebody's spreadsheets are read, corrected once and kept. */
export interface ColumnMapping {
  readonly id: string;
  readonly name: string;
  /** JSON. */
  readonly mapping: string;
  readonly savedAt: string;
}

/** A new one (its id), or a change of one that is there. */
export async function keepMapping(
  database: Database,
  { id = newId(), name, mapping }: { readonly id?: string; readonly name: string; readonly mapping: string },
): Promise<string> {
  const saved = { name: plain(name), mapping, saved_at: moment(database.kind) };
  await database.db
    .insertInto('column_mapping')
    .values({ id, ...saved })
    .onConflict((conflict) => conflict.column('id').doUpdateSet(saved))
    .execute();
  return id;
}

/** By name. */
export async function columnMappings(database: Database): Promise<readonly ColumnMapping[]> {
  const rows = await database.db.selectFrom('column_mapping').selectAll().orderBy('name').orderBy('id').execute();
  return rows.map(({ saved_at: savedAt, ...rest }) => ({ ...rest, savedAt }));
}

/** False where there was none. */
export async function dropMapping(database: Database, id: string): Promise<boolean> {
  const { numDeletedRows } = await database.db.deleteFrom('column_mapping').where('id', '=', id).executeTakeFirst();
  return numDeletedRows > 0n;
}
