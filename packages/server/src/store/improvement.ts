import { moment } from './clock.ts';
import type { Database } from './database.ts';
import { plain } from './free-text.ts';

/** What somebody has decided about an item of the improvement plan. */
export interface Improvement {
  readonly item: string;
  readonly owner: string | null;
  /** A day, `2027-03-31`. */
  readonly due: string | null;
  readonly note: string | null;
}

export async function saveImprovement(database: Database, exercise: string, improvement: Improvement): Promise<void> {
  const { item, owner, due, note } = improvement;
  const saved = {
    owner: owner === null ? null : plain(owner),
    due: due === null ? null : plain(due),
    note: note === null ? null : plain(note),
    saved_at: moment(database.kind),
  };
  await database.db
    .insertInto('improvement')
    .values({ exercise, item, ...saved })
    .onConflict((conflict) => conflict.columns(['exercise', 'item']).doUpdateSet(saved))
    .execute();
}

export async function improvementsOf(database: Database, exercise: string): Promise<readonly Improvement[]> {
  return database.db
    .selectFrom('improvement')
    .select(['item', 'owner', 'due', 'note'])
    .where('exercise', '=', exercise)
    .orderBy('item')
    .execute();
}
