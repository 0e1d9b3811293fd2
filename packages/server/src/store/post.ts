import type { Database } from './database.ts';
import type { Tables } from './tables.ts';

export type PostRole = Tables['post']['role'];

/** What an account may do in one exercise. */
export interface Post {
  readonly exercise: string;
  readonly account: string;
  readonly role: PostRole;
  /** Ids of the objectives an evaluator watches; empty: all. */
  readonly objectives: readonly string[];
}

export interface StaffMember extends Post {
  readonly name: string;
  readonly email: string;
}

/** One post an account in each exercise: a new one takes the old one's place. */
export async function givePost(database: Database, post: Post): Promise<void> {
  await postUpsert(database, post).execute();
}

export function postUpsert(database: Database, { exercise, account, role, objectives }: Post) {
  const said = { role, objectives: JSON.stringify(objectives) };
  return database.db
    .insertInto('post')
    .values({ exercise, account, ...said })
    .onConflict((conflict) => conflict.columns(['exercise', 'account']).doUpdateSet(said));
}

/** False where there was none. */
export async function endPost(database: Database, exercise: string, account: string): Promise<boolean> {
  const { numDeletedRows } = await database.db
    .deleteFrom('post')
    .where('exercise', '=', exercise)
    .where('account', '=', account)
    .executeTakeFirst();
  return numDeletedRows > 0n;
}

export async function postsOf(database: Database, account: string): Promise<readonly Post[]> {
  const rows = await database.db
    .selectFrom('post')
    .selectAll()
    .where('account', '=', account)
    .orderBy('exercise')
    .execute();
  return rows.map((row) => ({ ...row, objectives: objectivesIn(row.objectives) }));
}

export async function postOf(database: Database, exercise: string, account: string): Promise<Post | null> {
  const row = await database.db
    .selectFrom('post')
    .selectAll()
    .where('exercise', '=', exercise)
    .where('account', '=', account)
    .executeTakeFirst();
  return row === undefined ? null : { ...row, objectives: objectivesIn(row.objectives) };
}

/** By name. */
export async function staffOf(database: Database, exercise: string): Promise<readonly StaffMember[]> {
  const rows = await database.db
    .selectFrom('post')
    .innerJoin('account', 'account.id', 'post.account')
    .select(['post.exercise', 'post.account', 'post.role', 'post.objectives', 'account.name', 'account.email'])
    .where('post.exercise', '=', exercise)
    .orderBy('account.name')
    .orderBy('account.id')
    .execute();
  return rows.map((row) => ({ ...row, objectives: objectivesIn(row.objectives) }));
}

export const objectivesIn = (column: string): readonly string[] => JSON.parse(column) as readonly string[];
