import { expect, test } from 'vitest';
import { signOnOf } from '../../packages/server/src/api/session/sign-on.ts';
import type { Browser } from './browser.ts';
import { house } from './house.ts';
import { provider } from './provider.ts';

const dana = { sub: 'dana', email: 'dana@example.org', email_verified: true, name: 'Dana' };

const environment = (issuer: string) => ({
  OIDC_ISSUER: issuer,
  OIDC_CLIENT_ID: 'samaritan',
  OIDC_CLIENT_SECRET: 'a secret between the two',
  OIDC_NAME: 'Our office',
  OIDC_DIRECTORS: 'someone@example.org, Dana@Example.org',
});

/** To the provider and back; where the browser ends. */
async function goThrough(browser: Browser): Promise<string> {
  const away = await browser.fetch('/auth/start');
  const there = await fetch(away.headers.get('location') ?? '', { redirect: 'manual' });
  const back = new URL(there.headers.get('location') ?? browser.url);
  return (await browser.fetch(`${back.pathname}${back.search}`)).headers.get('location') ?? '';
}

test('staff come in with their organisation’s account, and whom the environment names directs', async () => {
  await using office = await provider(dana);
  await using here = await house({ signOn: { name: 'Our office' } }, { signOn: signOnOf(environment(office.issuer)) });
  const browser = here.browser();
  expect(await goThrough(browser)).toBe('/');
  expect(await browser.value('session.me')).toMatchObject({ account: { name: 'Dana', director: true } });
  office.somebody = { sub: 'eli', email: 'eli@example.org', email_verified: true, name: 'Eli' };
  const other = here.browser();
  expect(await goThrough(other)).toBe('/');
  expect(await other.value('session.me')).toMatchObject({ account: { name: 'Eli', director: false }, posts: [] });
});

test('an address that the provider has not verified opens nobody else’s account and directs nothing', async () => {
  await using office = await provider(dana);
  await using here = await house({}, { signOn: signOnOf(environment(office.issuer)) });
  await goThrough(here.browser());
  office.somebody = { ...dana, sub: 'mallory', email_verified: false };
  const browser = here.browser();
  expect(await goThrough(browser)).toContain('sign-on-failed');
  expect(await browser.value('session.me')).toMatchObject({ account: null });
});

test('a token that another key has signed opens nothing, nor does a way back that nobody set out on', async () => {
  await using office = await provider(dana);
  await using here = await house({}, { signOn: signOnOf(environment(office.issuer)) });
  office.forges = true;
  const browser = here.browser();
  expect(await goThrough(browser)).toContain('sign-on-failed');
  const back = await here.browser().fetch('/auth/back?code=code-0&state=made-up');
  expect(back.headers.get('location')).toContain('sign-on-failed');
  expect(await browser.value('session.me')).toMatchObject({ account: null });
});
