import { expect, test } from 'vitest';
import { registryMatrix, registryRoles } from '../../packages/server/src/api/registry/registry-matrix.ts';
import type { Browser } from './browser.ts';
import { type House, house } from './house.ts';
import { procedures } from './procedures.ts';

/** As the rules of the house say it, a second time and by hand: a administrator, r regulator, d desk, v verifier. */
const mayCall: Readonly<Record<string, string>> = {
  'registry.places': 'ardv',
  'registry.coverage': 'ardv',
  'registry.posts': 'a',
  'registry.invite': 'a',
  'registry.dismiss': 'a',
};
const letters = { a: 'administrator', r: 'regulator', d: 'credentialing-desk', v: 'site-verifier' } as const;

const inputs: Readonly<Record<string, unknown>> = {
  'registry.coverage': { situation: 'quiet' },
  'registry.invite': { role: 'regulator', jurisdiction: 'CA-ON', incident: null },
  'registry.dismiss': { account: 'nobody', post: { role: 'regulator', jurisdiction: 'CA-ON', incident: null } },
};

const tokenIn = (answer: unknown): string => new URL((answer as { readonly url: string }).url).hash.slice(1);

/** Somebody with a new account who took the post that an administrator's link gives. */
async function posted(here: House, role: (typeof registryRoles)[number]): Promise<Browser> {
  const admin = await here.staff('server-director');
  const jurisdiction = role === 'administrator' ? null : 'CA-ON';
  const link = await admin.call('registry.invite', { role, jurisdiction, incident: null });
  const browser = here.browser();
  await browser.call('session.acceptInvitation', {
    token: tokenIn(link),
    name: role,
    email: `${role}-${crypto.randomUUID()}@example.org`,
    password: 'long enough 1',
    language: 'en',
  });
  return browser;
}

const codeOf = async (browser: Browser, path: string): Promise<string> => {
  const { kind } = procedures.find((one) => one.path === path) ?? { kind: 'none' };
  const answer = kind === 'query' ? await browser.ask(path, inputs[path]) : await browser.tell(path, inputs[path]);
  return answer.ok ? 'OK' : answer.code;
};

test('every procedure of the registry opens to the roles that its table names, and to nobody else', async () => {
  expect(procedures.flatMap(({ path }) => (path.startsWith('registry.') ? [path] : [])).toSorted()).toEqual(
    Object.keys(mayCall).toSorted(),
  );
  await using here = await house();
  const people = new Map<string, Browser>();
  for (const [letter, role] of Object.entries(letters)) people.set(letter, await posted(here, role));
  const others = [here.browser(), await here.staff('controller'), await here.seated('maine-ema')];
  for (const [path, allowed] of Object.entries(mayCall)) {
    for (const [letter, browser] of people)
      expect(/^(UNAUTHORIZED|FORBIDDEN)$/.test(await codeOf(browser, path)), `${path} as ${letter}`).toBe(
        !allowed.includes(letter),
      );
    for (const browser of others) expect(['UNAUTHORIZED', 'FORBIDDEN'], path).toContain(await codeOf(browser, path));
  }
  expect(here.troubles).toEqual([]);
});

test('the matrix of the registry names roles that there are', () => {
  for (const [act, allowed] of Object.entries(registryMatrix))
    for (const role of allowed) expect(registryRoles, act).toContain(role);
});

test('a post says whose it is: of a jurisdiction that there is, for an incident only where one checks for one', async () => {
  await using here = await house();
  const admin = await here.staff('server-director');
  for (const wrong of [
    { role: 'regulator', jurisdiction: null, incident: null },
    { role: 'regulator', jurisdiction: 'CA-ON', incident: 'flood' },
    { role: 'administrator', jurisdiction: 'CA-ON', incident: null },
    { role: 'site-verifier', jurisdiction: 'CA-XX', incident: null },
  ])
    expect(await admin.tell('registry.invite', wrong)).toMatchObject({ ok: false, code: 'BAD_REQUEST' });
});

test('who is dismissed may no more, at the next call', async () => {
  await using here = await house();
  const other = await posted(here, 'administrator');
  const admin = await here.staff('server-director');
  const held = await admin.value<readonly { readonly account: string; readonly role: string }[]>('registry.posts');
  expect(held.map(({ role }) => role)).toEqual(['administrator']);
  const post = { role: 'administrator', jurisdiction: null, incident: null };
  await admin.call('registry.dismiss', { account: held[0]?.account, post });
  expect(await other.ask('registry.posts')).toMatchObject({ ok: false, code: 'FORBIDDEN' });
  expect(await admin.tell('registry.dismiss', { account: held[0]?.account, post })).toMatchObject({
    code: 'NOT_FOUND',
  });
});
