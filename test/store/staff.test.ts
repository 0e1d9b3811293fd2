import { describe, expect, test } from 'vitest';
import {
  accountByEmail,
  accountById,
  accountBySubject,
  changeAccount,
  closeAccount,
  hasDirector,
  insertAccount,
  listAccounts,
} from '../../packages/server/src/store/account.ts';
import type { NewAccount } from '../../packages/server/src/store/account.ts';
import type { Database } from '../../packages/server/src/store/database.ts';
import {
  acceptForAccount,
  acceptInvitation,
  invitationByToken,
  newInvitation,
} from '../../packages/server/src/store/invitation.ts';
import { endPost, givePost, postOf, postsOf, staffOf } from '../../packages/server/src/store/post.ts';
import { openSession, sessionByToken } from '../../packages/server/src/store/session.ts';
import { anExercise } from './builders.ts';
import { places } from './places.ts';

const dana: NewAccount = {
  email: 'Dana@Example.org ',
  name: 'Dana Roy',
  password: '$argon2id$…',
  language: 'fr',
  director: false,
};
const day = 86_400_000;

async function anAccount(database: Database, account: Partial<NewAccount> = {}): Promise<string> {
  const inserted = await insertAccount(database, { ...dana, ...account });
  if (!inserted.ok) throw new Error(inserted.refusal.code);
  return inserted.value;
}

describe.each(places)('$kind', ({ newPlace }) => {
  test('an address belongs to one account, however it is written', async () => {
    await using place = await newPlace();
    const database = await place.open();
    const id = await anAccount(database);
    expect(await insertAccount(database, { ...dana, email: 'dana@example.ORG' })).toEqual({
      ok: false,
      refusal: { code: 'email-taken' },
    });
    expect(await accountByEmail(database, ' DANA@example.org')).toMatchObject({
      id,
      name: 'Dana Roy',
      director: false,
    });
    expect(await accountByEmail(database, 'dana')).toBeNull();
  });

  test('what is changed is changed and the rest stays', async () => {
    await using place = await newPlace();
    const database = await place.open();
    const id = await anAccount(database, { subject: 'oidc|7' });
    expect(await hasDirector(database)).toBe(false);
    expect(await changeAccount(database, id, { director: true, language: 'en' })).toBe(true);
    expect(await changeAccount(database, id, {})).toBe(true);
    expect(await accountBySubject(database, 'oidc|7')).toMatchObject({
      id,
      email: 'dana@example.org',
      name: 'Dana Roy',
      language: 'en',
      director: true,
    });
    expect(await hasDirector(database)).toBe(true);
    expect(await changeAccount(database, 'nobody', { name: 'x' })).toBe(false);
  });

  test('a closed account opens nothing, from that moment', async () => {
    await using place = await newPlace();
    const database = await place.open();
    const exercise = await anExercise(database);
    const id = await anAccount(database, { director: true });
    await givePost(database, { exercise, account: id, role: 'director', objectives: [] });
    const { token } = await openSession(database, { account: id }, day);
    expect(await closeAccount(database, id)).toBe(true);
    expect(await closeAccount(database, id)).toBe(false);
    expect(await accountById(database, id)).toBeNull();
    expect(await listAccounts(database)).toEqual([]);
    expect(await sessionByToken(database, token)).toBeNull();
    expect(await postsOf(database, id)).toEqual([]);
    expect(await hasDirector(database)).toBe(false);
  });

  test('an account has one post an exercise, the last that was given', async () => {
    await using place = await newPlace();
    const database = await place.open();
    const exercise = await anExercise(database);
    const account = await anAccount(database);
    await givePost(database, { exercise, account, role: 'controller', objectives: [] });
    const post = { exercise, account, role: 'evaluator', objectives: ['o1', 'o2'] } as const;
    await givePost(database, post);
    expect(await postsOf(database, account)).toEqual([post]);
    expect(await postOf(database, exercise, account)).toEqual(post);
    expect(await staffOf(database, exercise)).toEqual([{ ...post, name: 'Dana Roy', email: 'dana@example.org' }]);
    expect(await endPost(database, exercise, account)).toBe(true);
    expect(await endPost(database, exercise, account)).toBe(false);
    expect(await postOf(database, exercise, account)).toBeNull();
  });

  test('an invitation makes one account with its post, and only once', async () => {
    await using place = await newPlace();
    const database = await place.open();
    const exercise = await anExercise(database);
    const invited = { kind: 'account', exercise, role: 'evaluator', objectives: ['o1'] } as const;
    const token = await newInvitation(database, invited, day);
    expect(await invitationByToken(database, token)).toEqual(invited);
    const outcomes = await Promise.all([
      acceptInvitation(database, token, dana),
      acceptInvitation(database, token, { ...dana, email: 'eli@example.org' }),
    ]);
    expect(outcomes.filter(({ ok }) => ok)).toHaveLength(1);
    expect(outcomes).toContainEqual({ ok: false, refusal: { code: 'invitation-spent' } });
    const accounts = await listAccounts(database);
    expect(accounts).toHaveLength(1);
    expect(await postsOf(database, accounts[0]?.id ?? '')).toMatchObject([{ role: 'evaluator', objectives: ['o1'] }]);
    expect(await invitationByToken(database, token)).toBeNull();
  });

  test('an invitation is not spent on an address that is taken, and serves an account that is there', async () => {
    await using place = await newPlace();
    const database = await place.open();
    const exercise = await anExercise(database);
    const account = await anAccount(database);
    const token = await newInvitation(database, { kind: 'account', exercise, role: 'controller', objectives: [] }, day);
    expect(await acceptInvitation(database, token, dana)).toEqual({ ok: false, refusal: { code: 'email-taken' } });
    expect(await acceptForAccount(database, token, account)).toEqual({ ok: true, value: null });
    expect(await acceptForAccount(database, token, account)).toEqual({
      ok: false,
      refusal: { code: 'invitation-spent' },
    });
    expect((await postOf(database, exercise, account))?.role).toBe('controller');
  });

  test('the first director’s link opens while it lasts and until the next is made', async () => {
    await using place = await newPlace();
    const database = await place.open();
    const late = await newInvitation(database, { kind: 'first-director' }, -1);
    expect(await invitationByToken(database, late)).toBeNull();
    const first = await newInvitation(database, { kind: 'first-director' }, day);
    const second = await newInvitation(database, { kind: 'first-director' }, day);
    expect(await acceptInvitation(database, first, dana)).toEqual({
      ok: false,
      refusal: { code: 'invitation-spent' },
    });
    expect((await acceptInvitation(database, second, dana)).ok).toBe(true);
    expect((await accountByEmail(database, dana.email))?.director).toBe(true);
  });

  test('nothing that opens a door stands in the tables', async () => {
    await using place = await newPlace();
    const database = await place.open();
    const token = await newInvitation(database, { kind: 'first-director' }, day);
    const session = await openSession(database, { account: await anAccount(database) }, day);
    const rows = JSON.stringify([
      await database.db.selectFrom('invitation').selectAll().execute(),
      await database.db.selectFrom('session').selectAll().execute(),
    ]);
    expect(rows).not.toContain(token);
    expect(rows).not.toContain(session.token);
  });
});
