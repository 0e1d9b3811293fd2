import { expect, test } from 'vitest';
import { rates } from '../../packages/server/src/api/http/limits.ts';
import { callerOf } from '../../packages/server/src/api/session/caller.ts';
import { stillMay } from '../../packages/server/src/api/session/still.ts';
import { endPost, givePost } from '../../packages/server/src/store/post.ts';
import { newSeatLink } from '../../packages/server/src/store/seat-link.ts';
import type { Browser } from './browser.ts';
import { house } from './house.ts';

const declare = { id: 'declare-1', type: 'Declare', payload: { level: 'local' } };

test('a command of a type that there is not is refused with the place of the fault', async () => {
  await using here = await house();
  const player = await here.seated('maine-ema');
  const response = await player.fetch('/api/rpc/seat.command', {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ command: { ...declare, type: 'WishUponAStar' } }),
  });
  expect(response.status).toBe(400);
  expect(await response.json()).toMatchObject({
    error: { data: { code: 'BAD_REQUEST', issues: [{ path: ['command', 'type'] }] } },
  });
});

test('no stack and no file of the server is in an error', async () => {
  await using here = await house();
  const response = await here.browser().fetch('/api/rpc/exercises.list');
  const text = await response.text();
  expect(response.status).toBe(401);
  expect(text).not.toMatch(/stack|\.ts/);
});

test('a body that is too large is turned away, and so is a batch of too many calls', async () => {
  await using here = await house();
  const player = await here.seated('maine-ema');
  const large = JSON.stringify({ place: 'a', text: 'x'.repeat(1_200_000) });
  const headers = { 'content-type': 'application/json' };
  expect((await player.fetch('/api/rpc/seat.saveDraft', { method: 'POST', headers, body: large })).status).toBe(413);
  const many = Array.from({ length: 21 }, () => 'session.me').join(',');
  expect((await player.fetch(`/api/rpc/${many}?batch=1&input={}`)).status).toBeGreaterThanOrEqual(400);
});

test('a session that calls too often in a minute waits, for calls and for files, and its neighbour does not', async () => {
  await using here = await house();
  const [busy, calm] = [await here.seated('maine-ema'), await here.seated('nb-emo')];
  const statuses = async (browser: Browser, path: string, times: number): Promise<ReadonlySet<number>> => {
    const all = await Promise.all(Array.from({ length: times }, () => browser.fetch(path)));
    return new Set(all.map(({ status }) => status));
  };
  expect(await statuses(busy, '/api/rpc/session.me', rates.session + 1)).toEqual(new Set([200, 429]));
  expect(await statuses(calm, '/api/rpc/session.me', 2)).toEqual(new Set([200]));
  const file = `/files/${here.exercise}/maps/none.geojson`;
  expect(await statuses(calm, file, rates.file + 1)).toContain(429);
});

test('calls are counted by the session that is open; made-up cookies count together with whoever has none', async () => {
  await using here = await house();
  const left = async (browser: Browser): Promise<readonly number[]> => {
    const { headers } = await browser.fetch('/api/rpc/session.me');
    return ['x-ratelimit-limit', 'x-ratelimit-remaining'].map((name) => Number(headers.get(name)));
  };
  const player = await here.seated('maine-ema');
  const [own = 0, before = 0] = await left(player);
  const [hall = 0, first = 0] = await left(here.browser().with('samaritan_seat', 'made up at home'));
  expect(hall).toBeGreaterThan(own);
  expect(await left(here.browser().with('samaritan_seat', 'made up once more'))).toEqual([hall, first - 1]);
  expect(await left(here.browser())).toEqual([hall, first - 2]);
  expect(await left(player)).toEqual([own, before - 1]);
});

test('a page of another origin changes nothing and opens no WebSocket', async () => {
  await using here = await house();
  const player = await here.seated('maine-ema');
  player.headers['origin'] = 'https://evil.example';
  expect(await player.tell('seat.saveDraft', { place: 'a', text: 'b' })).toMatchObject({ ok: false, status: 403 });
  await using watch = player.watch('seat.live', undefined);
  await watch.until(({ closed }) => closed !== null);
  expect(watch.frames).toEqual([]);
});

test('a form of another site that does not say where it comes from is told by what its browser says of it', async () => {
  await using here = await house();
  const player = await here.seated('maine-ema');
  const response = await fetch(`${here.url}/api/rpc/seat.saveDraft`, {
    method: 'POST',
    headers: { cookie: player.cookieHeader, 'content-type': 'application/json', 'sec-fetch-site': 'cross-site' },
    body: JSON.stringify({ place: 'a', text: 'b' }),
  });
  expect(response.status).toBe(403);
});

test('pages of another version are told so, and those that say nothing are served', async () => {
  await using here = await house();
  const player = await here.seated('maine-ema');
  player.headers['samaritan-version'] = '0.0.1';
  expect(await player.tell('seat.command', { command: declare })).toMatchObject({
    code: 'PRECONDITION_FAILED',
    message: 'client-stale',
  });
  player.headers['samaritan-version'] = '9.9.9';
  expect(await player.ask('seat.drafts')).toMatchObject({ ok: true });
});

test('a WebSocket of pages of another version is told so, and one of this version is served', async () => {
  await using here = await house();
  const player = await here.seated('maine-ema');
  player.version = '0.0.1';
  await using stale = player.watch('seat.live', undefined);
  await stale.until(({ error }) => error !== null);
  expect(stale.error).toBe('PRECONDITION_FAILED');
  expect(stale.frames).toEqual([]);
  player.version = '9.9.9';
  await using current = player.watch('seat.live', undefined);
  await current.until(({ frames }) => frames.length > 0);
  expect(current.error).toBeNull();
});

test('every page is served with the version that it is to call as', async () => {
  await using here = await house();
  for (const path of ['/', '/index.html', '/play/inbox']) {
    const page = await here.browser().fetch(path);
    expect(page.headers.get('cache-control')).toBe('no-cache');
    expect(await page.text()).toContain('<meta name="samaritan-version" content="9.9.9" />');
  }
});

test('nobody looks over the shoulder of a seat but staff, and a seat sees no other', async () => {
  await using here = await house();
  const asked = { exercise: here.exercise, seat: 'nb-emo' };
  const player = await here.seated('maine-ema');
  expect(await player.ask('seat.briefing', asked)).toMatchObject({ code: 'FORBIDDEN' });
  const evaluator = await here.staff('evaluator');
  expect(await evaluator.value('seat.briefing', asked)).toMatchObject({ seat: { id: 'nb-emo' } });
});

test('a post in one exercise opens no other', async () => {
  await using here = await house();
  const director = await here.staff('server-director');
  const other = await director.call<string>('exercises.create', { scenario: 'st-croix', skill: 'novice' });
  const controller = await here.staff('controller');
  expect(await controller.ask('exercises.get', { exercise: other })).toMatchObject({ code: 'FORBIDDEN' });
  expect(await controller.value('exercises.list')).toHaveLength(1);
  expect(await director.value('exercises.list')).toHaveLength(2);
});

test('wrong codes lock whoever guesses, and nobody else', async () => {
  await using here = await house();
  const { exercise, served } = here;
  const { code } = await newSeatLink(served.database, { exercise, seat: 'maine-ema', role: 'player' });
  const [guesser, neighbour] = [here.browser(), here.browser()];
  await guesser.fetch('/');
  await neighbour.fetch('/');
  for (let i = 0; i < 5; i++)
    expect(await guesser.ask('session.lookAtLink', { code: `WRNG-000${i}` })).toMatchObject({ code: 'NOT_FOUND' });
  expect(await guesser.ask('session.lookAtLink', { code })).toMatchObject({ code: 'TOO_MANY_REQUESTS' });
  const typed = code.toLowerCase().replace('-', ' ');
  expect(await neighbour.value('session.lookAtLink', { code: typed })).toMatchObject({ seat: { id: 'maine-ema' } });
});

test('a link to a seat is a player’s and one to the wall an observer’s', async () => {
  await using here = await house();
  const { exercise } = here;
  const director = await here.staff('server-director');
  const wrong = [
    { seat: 'maine-ema', role: 'observer' },
    { seat: null, role: 'player' },
  ];
  for (const link of wrong)
    expect(await director.tell('exercises.newLink', { exercise, ...link })).toMatchObject({ code: 'BAD_REQUEST' });
  const wall = await director.call<{ readonly url: string }>('exercises.newLink', {
    exercise,
    seat: null,
    role: 'observer',
  });
  expect(wall.url).toContain('/join#');
});

test.each(['constructor', 'toString', '__proto__'])(
  'a name that every table answers to, such as %s, names nothing of a script and stops no exercise',
  async (name) => {
    await using here = await house();
    const { exercise } = here;
    const director = await here.staff('server-director');
    const adjustment = { kind: 'hazard', hazard: name };
    const command = { id: 'evil-0001', type: 'AdjustWorld', payload: { adjustment, reason: 'none' } };
    expect(await director.tell('control.command', { exercise, command })).toMatchObject({ code: 'BAD_REQUEST' });
    expect(await director.ask('library.preview', { id: 'st-croix', seat: name })).toMatchObject({ code: 'NOT_FOUND' });
    const player = await here.seated('maine-ema');
    const turn = { id: 'evil-0002', type: 'TurnLever', payload: { lever: name, value: 'on' } };
    expect(await player.tell('seat.command', { command: turn })).toMatchObject({ code: 'BAD_REQUEST' });
    const send = { to: [name], means: 'phone', subject: '', body: 'Hello' };
    const message = { id: 'evil-0003', type: 'SendMessage', payload: send };
    expect(await player.tell('seat.command', { command: message })).toMatchObject({ code: 'BAD_REQUEST' });
    expect(here.troubles).toEqual([]);
  },
);

test('a controller who is given another post is shown no more than that post may see', async () => {
  await using here = await house();
  const { exercise, served } = here;
  const controller = await here.staff('controller');
  const ctx = { ...served, ...surroundings, caller: await callerOf(served.database, credentialsIn(controller)) };
  const { staff } = ctx.caller;
  expect(await stillMay(ctx, exercise, 'control.read')).toBe(true);
  await givePost(served.database, { exercise, account: staff?.account ?? '', role: 'evaluator', objectives: [] });
  expect(await stillMay(ctx, exercise, 'control.read')).toBe(false);
  expect(await stillMay(ctx, exercise, 'evaluation.read')).toBe(true);
  await endPost(served.database, exercise, staff?.account ?? '');
  expect(await stillMay(ctx, exercise, 'evaluation.read')).toBe(false);
});

test('staff who also sit in a seat no longer follow the console once they are dismissed', async () => {
  await using here = await house();
  const { exercise, served } = here;
  const controller = await here.staff('controller');
  const player = await here.seated('maine-ema');
  controller.with('samaritan_seat', player.cookies.get('samaritan_seat') ?? '');
  const ctx = { ...served, ...surroundings, caller: await callerOf(served.database, credentialsIn(controller)) };
  expect(await stillMay(ctx, exercise, 'control.read')).toBe(true);
  await endPost(served.database, exercise, ctx.caller.staff?.account ?? '');
  expect(await stillMay(ctx, exercise, 'control.read')).toBe(false);
});

const surroundings = {
  cookies: null,
  connection: null,
  secure: true,
  origin: 'https://a.example',
  clientVersion: null,
};

const credentialsIn = ({ cookies }: Browser) => ({
  staff: cookies.get('samaritan_staff') ?? null,
  seat: cookies.get('samaritan_seat') ?? null,
  mark: null,
  address: '127.0.0.1',
});

test('a withdrawn link opens nothing any more', async () => {
  await using here = await house();
  const { exercise } = here;
  const controller = await here.staff('controller');
  const link = await controller.call<{ readonly id: string; readonly url: string; readonly qr: string }>(
    'exercises.newLink',
    { exercise, seat: 'maine-ema', role: 'player' },
  );
  expect(link.qr).toMatch(/^<svg /);
  const token = link.url.split('#')[1] ?? '';
  expect(await here.browser().value('session.lookAtLink', { token })).toMatchObject({ heldBy: 'autopilot' });
  await controller.call('exercises.withdrawLink', { exercise, link: link.id });
  expect(await here.browser().ask('session.lookAtLink', { token })).toMatchObject({ code: 'NOT_FOUND' });
});

test('any path is a page, assets stay for good, and what is asked of the server and not there is not found', async () => {
  await using here = await house();
  const page = await here.browser().fetch('/control/some-exercise');
  expect(page.status).toBe(200);
  expect(page.headers.get('content-type')).toContain('text/html');
  expect(page.headers.get('content-security-policy')).toContain("default-src 'self'");
  expect(page.headers.get('content-security-policy')).not.toContain('upgrade-insecure-requests');
  expect(page.headers.get('strict-transport-security')).toBeNull();
  for (const method of ['GET', 'HEAD']) expect((await here.browser().fetch('/', { method })).status).toBe(200);
  expect((await here.browser().fetch('/')).headers.getSetCookie()[0]).toMatch(/^samaritan_mark=.*HttpOnly/);
  expect((await here.browser().fetch('/assets/app-1234.js')).headers.get('cache-control')).toContain('immutable');
  expect((await here.browser().fetch('/assets/gone.js')).status).toBe(404);
  expect((await here.browser().fetch('/api/none')).status).toBe(404);
  expect((await here.browser().fetch('/..%2f..%2fetc%2fpasswd')).headers.get('content-type')).not.toContain('octet');
  expect(await (await here.browser().fetch('/healthz')).json()).toMatchObject({ ok: true });
});
