import { moment } from './clock.ts';
import type { Database } from './database.ts';
import { plain } from './free-text.ts';

/** Something half written, kept against a browser that dies. */
export interface Draft {
  readonly place: string;
  readonly text: string;
  readonly savedAt: string;
}

/** `owner`: a participant or an account. Empty text is no draft. */
export async function saveDraft(
  database: Database,
  exercise: string,
  owner: string,
  { place, text }: { readonly place: string; readonly text: string },
): Promise<void> {
  if (text === '') return dropDraft(database, exercise, owner, place);
  const saved = { text: plain(text), saved_at: moment(database.kind) };
  await database.db
    .insertInto('draft')
    .values({ exercise, owner, place: plain(place), ...saved })
    .onConflict((conflict) => conflict.columns(['exercise', 'owner', 'place']).doUpdateSet(saved))
    .execute();
}

export async function dropDraft(database: Database, exercise: string, owner: string, place: string): Promise<void> {
  await database.db
    .deleteFrom('draft')
    .where('exercise', '=', exercise)
    .where('owner', '=', owner)
    .where('place', '=', plain(place))
    .execute();
}

export async function draftsOf(database: Database, exercise: string, owner: string): Promise<readonly Draft[]> {
  const rows = await database.db
    .selectFrom('draft')
    .select(['place', 'text', 'saved_at'])
    .where('exercise', '=', exercise)
    .where('owner', '=', owner)
    .orderBy('place')
    .execute();
  return rows.map(({ place, text, saved_at: savedAt }) => ({ place, text, savedAt }));
}
