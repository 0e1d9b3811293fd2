import { moment } from './clock.ts';
import type { Database } from './database.ts';
import { plain } from './free-text.ts';

/** Something half written, kept against a browser that dies. */
export interface Draft {
  readonly place: string;
  readonly text: string;
  readonly savedAt: string;
}

/** So many things one person may have begun in an exercise; a page has a few dozen places to write in, and an answer for each letter. */
const mostPlaces = 500;

/** `owner`: a participant or an account. Empty text is no draft. One more than there is room for is not kept, and `false` says so. */
export async function saveDraft(
  database: Database,
  exercise: string,
  owner: string,
  { place, text }: { readonly place: string; readonly text: string },
): Promise<boolean> {
  if (text === '') {
    await dropDraft(database, exercise, owner, place);
    return true;
  }
  const others = database.db
    .selectFrom('draft')
    .select((columns) => columns.fn.countAll().as('places'))
    .where('exercise', '=', exercise)
    .where('owner', '=', owner)
    .where('place', '!=', plain(place));
  if (Number((await others.executeTakeFirst())?.places ?? 0) >= mostPlaces) return false;
  const saved = { text: plain(text), saved_at: moment(database.kind) };
  await database.db
    .insertInto('draft')
    .values({ exercise, owner, place: plain(place), ...saved })
    .onConflict((conflict) => conflict.columns(['exercise', 'owner', 'place']).doUpdateSet(saved))
    .execute();
  return true;
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
