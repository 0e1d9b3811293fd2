import { describe, expect, test } from 'vitest';
import { closeAccount, insertAccount } from '../../packages/server/src/store/account.ts';
import type { Database } from '../../packages/server/src/store/database.ts';
import {
  acceptForAccount,
  acceptInvitation,
  invitationByToken,
  newInvitation,
} from '../../packages/server/src/store/invitation.ts';
import {
  type RegistryPost,
  endRegistryPost,
  registryPosts,
  registryPostsOf,
} from '../../packages/server/src/store/registry-post.ts';
import { places } from './places.ts';

const desk: RegistryPost = { role: 'credentialing-desk', jurisdiction: 'US-MI', incident: 'plaza explosion' };
const regulator: RegistryPost = { role: 'regulator', jurisdiction: 'CA-ON', incident: null };
const day = 86_400_000;

async function anAccount(database: Database, email: string): Promise<string> {
  const account = { email, name: 'Dana Roy', password: null, language: 'en', director: false } as const;
  const inserted = await insertAccount(database, account);
  if (!inserted.ok) throw new Error(inserted.refusal.code);
  return inserted.value;
}

describe.each(places)('$kind', ({ newPlace }) => {
  test('a link to a registry post opens once, for a new account or for one that is there, and says what it gives', async () => {
    await using place = await newPlace();
    const database = await place.open();
    const admin = await anAccount(database, 'admin@example.org');
    const invited = { kind: 'registry', givenBy: admin, ...desk } as const;
    const first = await newInvitation(database, invited, day);
    expect(await invitationByToken(database, first)).toEqual(invited);
    const someone = { email: 'desk@example.org', name: 'Desk', password: null, language: 'fr' } as const;
    const made = await acceptInvitation(database, first, someone);
    if (!made.ok) throw new Error(made.refusal.code);
    expect(await registryPostsOf(database, made.value)).toEqual([desk]);
    expect(await acceptForAccount(database, first, admin)).toMatchObject({ refusal: { code: 'invitation-spent' } });
    const second = await newInvitation(database, { kind: 'registry', givenBy: admin, ...regulator }, day);
    expect((await acceptForAccount(database, second, made.value)).ok).toBe(true);
    expect(await registryPostsOf(database, made.value)).toEqual([desk, regulator]);
    expect(await registryPostsOf(database, admin)).toEqual([]);
  });

  test('a post that is taken is gone, its like for another jurisdiction stays, and who left is not listed', async () => {
    await using place = await newPlace();
    const database = await place.open();
    const admin = await anAccount(database, 'admin@example.org');
    const who = await anAccount(database, 'who@example.org');
    for (const jurisdiction of ['CA-ON', 'CA-QC', 'CA-ON']) {
      const token = await newInvitation(
        database,
        { kind: 'registry', givenBy: admin, ...regulator, jurisdiction },
        day,
      );
      expect((await acceptForAccount(database, token, who)).ok).toBe(true);
    }
    expect((await registryPosts(database)).map(({ jurisdiction }) => jurisdiction)).toEqual(['CA-ON', 'CA-QC']);
    expect(await endRegistryPost(database, who, regulator)).toBe(true);
    expect(await endRegistryPost(database, who, regulator)).toBe(false);
    expect(await registryPostsOf(database, who)).toEqual([{ ...regulator, jurisdiction: 'CA-QC' }]);
    await closeAccount(database, who);
    expect(await registryPosts(database)).toEqual([]);
  });
});
