import { moment } from './clock.ts';
import type { Database } from './database.ts';
import type { Tables } from './tables.ts';

export type RegistryPostRole = Tables['registry_post']['role'];

/** What an account may do in the licence registry. */
export interface RegistryPost {
  readonly role: RegistryPostRole;
  /** State or province (ISO 3166-2): whose regulator, or the host that the desk checks for. Null: of none. */
  readonly jurisdiction: string | null;
  /** The incident that a desk or a verifier checks for; null: whichever. */
  readonly incident: string | null;
}

export interface RegistryPostHeld extends RegistryPost {
  readonly account: string;
  readonly name: string;
  readonly email: string;
}

/** Given twice, it is held once. */
export const registryPostInsert = (
  database: Database,
  { account, givenBy, role, jurisdiction, incident }: RegistryPost & { account: string; givenBy: string },
) =>
  database.db
    .insertInto('registry_post')
    .values({
      account,
      role,
      jurisdiction: jurisdiction ?? '',
      incident: incident ?? '',
      given_at: moment(database.kind),
      given_by: givenBy,
    })
    .onConflict((conflict) => conflict.doNothing());

/** False where there was none. */
export async function endRegistryPost(
  database: Database,
  account: string,
  { role, jurisdiction, incident }: RegistryPost,
): Promise<boolean> {
  const { numDeletedRows } = await database.db
    .deleteFrom('registry_post')
    .where('account', '=', account)
    .where('role', '=', role)
    .where('jurisdiction', '=', jurisdiction ?? '')
    .where('incident', '=', incident ?? '')
    .executeTakeFirst();
  return numDeletedRows > 0n;
}

export async function registryPostsOf(database: Database, account: string): Promise<readonly RegistryPost[]> {
  const rows = await database.db
    .selectFrom('registry_post')
    .select(['role', 'jurisdiction', 'incident'])
    .where('account', '=', account)
    .orderBy('role')
    .orderBy('jurisdiction')
    .orderBy('incident')
    .execute();
  return rows.map(post);
}

/** Everybody's, by name. */
export async function registryPosts(database: Database): Promise<readonly RegistryPostHeld[]> {
  const rows = await database.db
    .selectFrom('registry_post')
    .innerJoin('account', 'account.id', 'registry_post.account')
    .select(['account.id as account', 'account.name', 'account.email'])
    .select(['registry_post.role', 'registry_post.jurisdiction', 'registry_post.incident'])
    .where('account.closed_at', 'is', null)
    .orderBy('account.name')
    .orderBy('account.id')
    .orderBy('registry_post.role')
    .orderBy('registry_post.jurisdiction')
    .execute();
  return rows.map(({ account, name, email, ...rest }) => ({ account, name, email, ...post(rest) }));
}

const post = (row: Pick<Tables['registry_post'], 'role' | 'jurisdiction' | 'incident'>): RegistryPost => ({
  role: row.role,
  jurisdiction: row.jurisdiction === '' ? null : row.jurisdiction,
  incident: row.incident === '' ? null : row.incident,
});
