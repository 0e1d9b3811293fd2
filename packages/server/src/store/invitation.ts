import type { Result } from '@samaritan/scenarios/values/result';
import { assertNever, ok, refuse } from '@samaritan/scenarios/values/result';
import { accountInsert } from './account.ts';
import type { EmailTaken, NewAccount } from './account.ts';
import { moment } from './clock.ts';
import type { Database } from './database.ts';
import { objectivesIn, postUpsert } from './post.ts';
import type { PostRole } from './post.ts';
import { type RegistryPost, registryPostInsert } from './registry-post.ts';
import { newId, newToken, tokenHash } from './secret.ts';
import { step } from './steps.ts';
import type { Step } from './steps.ts';

/** What a one-time link is for. */
export type Invited =
  | { readonly kind: 'first-director' }
  | {
      readonly kind: 'account';
      readonly exercise: string;
      readonly role: PostRole;
      readonly objectives: readonly string[];
    }
  | ({ readonly kind: 'registry'; readonly givenBy: string } & RegistryPost);

export interface InvitationSpent {
  readonly code: 'invitation-spent';
}

/** The token, told this once; it opens one time, within `lasts` milliseconds. A new link for the first director ends the one before. */
export async function newInvitation(database: Database, invited: Invited, lasts: number): Promise<string> {
  const token = newToken();
  const { db, kind } = database;
  const post = invited.kind === 'account' ? invited : null;
  const registry = invited.kind === 'registry' ? invited : null;
  const insert = db.insertInto('invitation').values({
    token_hash: tokenHash(token),
    kind: invited.kind === 'first-director' ? 'first-director' : 'account',
    exercise: post?.exercise ?? null,
    role: post?.role ?? null,
    objectives: JSON.stringify(post?.objectives ?? []),
    registry_role: registry?.role ?? null,
    jurisdiction: registry?.jurisdiction ?? null,
    incident: registry?.incident ?? null,
    given_by: registry?.givenBy ?? null,
    created_at: moment(kind),
    used_at: null,
    ends_at: moment(kind, lasts),
  });
  const earlier = db.deleteFrom('invitation').where('kind', '=', 'first-director').where('used_at', 'is', null);
  await database.together(invited.kind === 'first-director' ? [step(earlier), step(insert)] : [step(insert)]);
  return token;
}

/** Null for one that never was, was used or has ended. */
export async function invitationByToken(database: Database, token: string): Promise<Invited | null> {
  const row = await database.db
    .selectFrom('invitation')
    .select(['kind', 'exercise', 'role', 'objectives', 'registry_role', 'jurisdiction', 'incident', 'given_by'])
    .where('token_hash', '=', tokenHash(token))
    .where('used_at', 'is', null)
    .where('ends_at', '>', moment(database.kind))
    .executeTakeFirst();
  if (row === undefined) return null;
  const { registry_role: registryRole, jurisdiction, incident, given_by: givenBy } = row;
  if (registryRole !== null && givenBy !== null)
    return { kind: 'registry', role: registryRole, jurisdiction, incident, givenBy };
  if (row.kind === 'first-director' || row.exercise === null || row.role === null) return { kind: 'first-director' };
  return { kind: 'account', exercise: row.exercise, role: row.role, objectives: objectivesIn(row.objectives) };
}

/** Spends it on a new account with the post it gives; the account's id. Nothing is spent where the address is taken. */
export async function acceptInvitation(
  database: Database,
  token: string,
  account: Omit<NewAccount, 'director'>,
): Promise<Result<string, EmailTaken | InvitationSpent>> {
  const invited = await invitationByToken(database, token);
  if (invited === null) return refuse({ code: 'invitation-spent' });
  const id = newId();
  const director = invited.kind === 'first-director';
  const done = await database.together([
    spend(database, token),
    step(accountInsert(database, id, { ...account, director }), 1),
    ...posts(database, invited, id),
  ]);
  if (done.ok) return ok(id);
  return refuse({ code: done.failed === 0 ? 'invitation-spent' : 'email-taken' });
}

/** Spends it on somebody who has an account already. */
export async function acceptForAccount(
  database: Database,
  token: string,
  account: string,
): Promise<Result<null, InvitationSpent>> {
  const invited = await invitationByToken(database, token);
  if (invited === null || invited.kind === 'first-director') return refuse({ code: 'invitation-spent' });
  const done = await database.together([spend(database, token), ...posts(database, invited, account)]);
  return done.ok ? ok(null) : refuse({ code: 'invitation-spent' });
}

/** One of two who use it at once finds it spent. */
const spend = (database: Database, token: string): Step =>
  step(
    database.db
      .updateTable('invitation')
      .set({ used_at: moment(database.kind) })
      .where('token_hash', '=', tokenHash(token))
      .where('used_at', 'is', null)
      .where('ends_at', '>', moment(database.kind)),
    1,
  );

function posts(database: Database, invited: Invited, account: string): readonly Step[] {
  switch (invited.kind) {
    case 'first-director':
      return [];
    case 'account':
      return [step(postUpsert(database, { ...invited, account }), 1)];
    case 'registry':
      return [step(registryPostInsert(database, { ...invited, account }))];
    default:
      return assertNever(invited);
  }
}
