import type { Selectable } from 'kysely';
import type { Language } from '@samaritan/scenarios/values/text';
import type { Result } from '@samaritan/scenarios/values/result';
import { ok, refuse } from '@samaritan/scenarios/values/result';
import { moment } from './clock.ts';
import type { Database } from './database.ts';
import { plain } from './free-text.ts';
import { newId } from './secret.ts';
import { step } from './steps.ts';
import type { Tables } from './tables.ts';

export interface NewAccount {
  readonly email: string;
  readonly name: string;
  /** argon2id, in its own text form; null for those who come by OpenID Connect alone. */
  readonly password: string | null;
  readonly subject?: string | null;
  readonly language: Language;
  readonly director: boolean;
}

export interface Account {
  readonly id: string;
  readonly email: string;
  readonly name: string;
  readonly password: string | null;
  readonly language: Language;
  readonly director: boolean;
  readonly createdAt: string;
}

export interface EmailTaken {
  readonly code: 'email-taken';
}

/** The new account's id. An address is taken whatever its capitals, and by a closed account too. */
export async function insertAccount(database: Database, account: NewAccount): Promise<Result<string, EmailTaken>> {
  const id = newId();
  const { numInsertedOrUpdatedRows } = await accountInsert(database, id, account).executeTakeFirst();
  return numInsertedOrUpdatedRows === 0n ? refuse({ code: 'email-taken' }) : ok(id);
}

/** Writes nothing where the address or the subject is taken. */
export const accountInsert = (database: Database, id: string, account: NewAccount) =>
  database.db
    .insertInto('account')
    .values({
      id,
      email: asEmail(account.email),
      name: plain(account.name),
      password: account.password,
      subject: account.subject ?? null,
      language: account.language,
      director: account.director ? 1 : 0,
      created_at: moment(database.kind),
      closed_at: null,
    })
    .onConflict((conflict) => conflict.doNothing());

/** Closed accounts are not found by any of these. */
export const accountById = (database: Database, id: string): Promise<Account | null> => find(database, 'id', id);
export const accountByEmail = (database: Database, email: string): Promise<Account | null> =>
  find(database, 'email', asEmail(email));
export const accountBySubject = (database: Database, subject: string): Promise<Account | null> =>
  find(database, 'subject', subject);

/** By name. */
export async function listAccounts(database: Database): Promise<readonly Account[]> {
  const rows = await open(database).orderBy('name').orderBy('id').execute();
  return rows.map(account);
}

/** What each account is called, by id: a closed one too, whose name stays with what it did. */
export async function accountNames(database: Database): Promise<ReadonlyMap<string, string>> {
  const rows = await database.db.selectFrom('account').select(['id', 'name']).orderBy('id').execute();
  return new Map(rows.map(({ id, name }) => [id, name]));
}

/** Whether somebody can already let others in. */
export async function hasDirector(database: Database): Promise<boolean> {
  return (await open(database).where('director', '=', 1).limit(1).executeTakeFirst()) !== undefined;
}

export interface AccountChange {
  readonly name?: string;
  readonly password?: string;
  readonly language?: Language;
  readonly director?: boolean;
}

/** False where there is no such account. */
export async function changeAccount(database: Database, id: string, change: AccountChange): Promise<boolean> {
  const { name, password, language, director } = change;
  const { numUpdatedRows } = await database.db
    .updateTable('account')
    .set({
      id,
      ...(name === undefined ? {} : { name: plain(name) }),
      ...(password === undefined ? {} : { password }),
      ...(language === undefined ? {} : { language }),
      ...(director === undefined ? {} : { director: director ? 1 : 0 }),
    })
    .where('id', '=', id)
    .where('closed_at', 'is', null)
    .executeTakeFirst();
  return numUpdatedRows > 0n;
}

/** Nobody comes in by it any more, from this moment; its posts end, its name stays with what it did. */
export async function closeAccount(database: Database, id: string): Promise<boolean> {
  const { db, kind } = database;
  const close = db.updateTable('account').set({ closed_at: moment(kind), password: null });
  const done = await database.together([
    step(close.where('id', '=', id).where('closed_at', 'is', null), 1),
    step(db.deleteFrom('session').where('account', '=', id)),
    step(db.deleteFrom('post').where('account', '=', id)),
  ]);
  return done.ok;
}

/** Addresses differ by more than capitals in theory only. */
const asEmail = (email: string): string => plain(email).trim().toLowerCase();

const open = (database: Database) => database.db.selectFrom('account').selectAll().where('closed_at', 'is', null);

async function find(database: Database, column: 'id' | 'email' | 'subject', value: string): Promise<Account | null> {
  const row = await open(database).where(column, '=', value).executeTakeFirst();
  return row === undefined ? null : account(row);
}

const account = (row: Selectable<Tables['account']>): Account => ({
  id: row.id,
  email: row.email,
  name: row.name,
  password: row.password,
  language: row.language,
  director: row.director === 1,
  createdAt: row.created_at,
});
