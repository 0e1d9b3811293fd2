import { expect, test } from 'vitest';
import { newInvitation } from '../../packages/server/src/store/invitation.ts';
import { newSeatLink } from '../../packages/server/src/store/seat-link.ts';
import { house } from './house.ts';

const password = 'correct horse battery';

test('the first director comes in by the one-time link, and it opens once', async () => {
  await using here = await house();
  const token = await newInvitation(here.served.database, { kind: 'first-director' }, 60_000);
  const browser = here.browser();
  const person = { token, name: 'Dana', email: 'Dana@Example.org', password, language: 'fr' };
  expect(await browser.call('session.claimDirector', person)).toMatchObject({
    account: { name: 'Dana', email: 'dana@example.org', director: true, language: 'fr' },
    server: { hasDirector: true },
  });
  expect(await browser.value('exercises.list')).toHaveLength(1);
  expect(await here.browser().tell('session.claimDirector', { ...person, email: 'eve@example.org' })).toMatchObject({
    ok: false,
    message: 'invitation-spent',
  });
});

test('a password signs in whatever the capitals of the address, a wrong one does not, and signing out ends it', async () => {
  await using here = await house();
  const token = await newInvitation(here.served.database, { kind: 'first-director' }, 60_000);
  const person = { token, name: 'Dana', email: 'dana@example.org', password, language: 'en' };
  await here.browser().call('session.claimDirector', person);
  const browser = here.browser();
  expect(await browser.tell('session.login', { email: 'dana@example.org', password: 'wrong wrong' })).toMatchObject({
    ok: false,
    code: 'NOT_FOUND',
  });
  await browser.call('session.login', { email: 'DANA@example.org', password });
  const stolen = browser.cookies.get('samaritan_staff') ?? '';
  expect(stolen).not.toBe('');
  await browser.call('session.logout');
  expect(await here.browser().with('samaritan_staff', stolen).value('session.me')).toMatchObject({ account: null });
});

test('cookies of sessions are out of reach of scripts and of other sites', async () => {
  await using here = await house();
  const seats = Object.keys((await here.served.conduct.open(here.exercise))?.kit.scenario.seats ?? {});
  const link = await newSeatLink(here.served.database, {
    exercise: here.exercise,
    seat: seats[0] ?? null,
    role: 'player',
  });
  const response = await here.browser().fetch('/api/rpc/session.join', {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ token: link.token, name: 'Ada', language: 'en', consent: true }),
  });
  const [cookie = ''] = response.headers.getSetCookie();
  expect(cookie).toMatch(/^samaritan_seat=[\w-]{20,};/);
  expect(cookie).toMatch(/; HttpOnly/);
  expect(cookie).toMatch(/; SameSite=Lax/);
});
