import { expect, test, vi } from 'vitest';
import { newInvitation } from '../../packages/server/src/store/invitation.ts';
import type { Browser, Frame } from '../api/browser.ts';
import { stCroix } from '../conduct/rooms.ts';
import { postgresPlace } from '../store/places.ts';
import { type WholeServer, wholeServer } from './whole-server.ts';

const patient = { timeout: 60_000, interval: 100 };
const seat = 'maine-ema';

interface Two extends AsyncDisposable {
  readonly one: WholeServer;
  readonly other: WholeServer;
  readonly director: Browser;
  readonly exercise: string;
}

/** Two servers on one database, and a director of both who came in by the first. */
async function two(): Promise<Two> {
  const place = await postgresPlace();
  const one = await wholeServer(place.place);
  const other = await wholeServer(place.place);
  const token = await newInvitation(one.served.database, { kind: 'first-director' }, 3_600_000);
  const director = one.browser();
  const person = { token, name: 'Dana', email: 'dana@example.org', password: 'correct horse battery', language: 'en' };
  await director.call('session.claimDirector', person);
  const exercise = await director.call<string>('exercises.create', { scenario: 'st-croix', skill: 'skilled', seed: 3 });
  return {
    one,
    other,
    director,
    exercise,
    [Symbol.asyncDispose]: async () => {
      await one.close();
      await other.close();
      await place[Symbol.asyncDispose]();
    },
  };
}

/** Sits down in a seat at a server, by a link that the director made at the first. */
async function player({ director, exercise }: Two, at: WholeServer, where: string | null = seat): Promise<Browser> {
  const role = where === null ? 'observer' : 'player';
  const link = await director.call<{ readonly url: string }>('exercises.newLink', { exercise, seat: where, role });
  const browser = at.browser();
  const token = link.url.split('#')[1] ?? '';
  await browser.call('session.join', { token, name: 'Ada', language: 'en', consent: true });
  return browser;
}

const message = (id: string, body: string) => ({
  command: {
    id,
    type: 'SendMessage',
    payload: { to: ['nb-emo'], means: Object.keys(stCroix.means)[0] ?? '', subject: 'Casualties', body },
  },
});

interface Item {
  readonly n: number;
}

/** What a seat's page was told, each part as it was told last. */
function picture(frames: readonly Frame[]): { readonly items: readonly unknown[]; readonly sent: readonly unknown[] } {
  const items = frames.flatMap(({ data }) => data['items'] as readonly Item[]);
  const sent = new Map(
    frames.flatMap(({ data }) => data['sent'] as readonly { id: string }[]).map((one) => [one.id, one]),
  );
  return { items, sent: [...sent.values()] };
}

const numbers = (frames: readonly Frame[]): readonly number[] =>
  (picture(frames).items as readonly Item[]).map(({ n }) => n);

const hasSent = (frames: readonly Frame[], id: string): boolean =>
  frames.some(({ data }) => (data['sent'] as readonly { id: string }[]).some((one) => one.id === `${seat}:${id}`));

test('a director at one server and a player at the other play one exercise, and both pages of a seat are told the same', async () => {
  await using servers = await two();
  const { one, other, director, exercise } = servers;
  const ada = await player(servers, other);
  await director.call('exercises.start', { exercise, speed: 60 });
  // The same person behind a load balancer: one window at each server.
  const elsewhere = one.browser(ada);
  await using there = ada.watch('seat.live', undefined);
  await using here = elsewhere.watch('seat.live', undefined);
  const first = await ada.call<{ readonly ok: boolean }>('seat.command', message('over-there', 'How many?'));
  expect(first.ok).toBe(true);
  // Sent again at the other server it is the same command.
  expect(await elsewhere.call('seat.command', message('over-there', 'How many?'))).toEqual(first);
  expect(await elsewhere.call('seat.command', message('over-here', 'And now?'))).toMatchObject({ ok: true });
  await vi.waitFor(() => {
    for (const { frames } of [here, there])
      expect([hasSent(frames, 'over-there'), hasSent(frames, 'over-here')]).toEqual([true, true]);
    expect(numbers(there.frames).length).toBeGreaterThanOrEqual(3);
  }, patient);
  await director.call('control.command', {
    exercise,
    command: { id: 'halt-here-1', type: 'SetClock', payload: { speed: 0 } },
  });
  await vi.waitFor(() => {
    for (const { frames } of [here, there]) expect(frames.at(-1)?.data['clock']).toMatchObject({ state: 'paused' });
    expect(picture(there.frames)).toEqual(picture(here.frames));
  }, patient);
  expect([here.error, there.error]).toEqual([null, null]);
  expect([...one.troubles, ...other.troubles]).toEqual([]);
});

test('when the server that drives is closed, play goes on over the other, nothing is lost, and sessions hold', async () => {
  await using servers = await two();
  const { one, other, director, exercise } = servers;
  const ada = await player(servers, one);
  await director.call('exercises.start', { exercise, speed: 60 });
  const before: Frame[] = [];
  let last = '';
  {
    await using watch = ada.watch('seat.live', undefined);
    const outcome = await ada.call('seat.command', message('before-it', 'How many?'));
    expect(outcome).toMatchObject({ ok: true });
    await vi.waitFor(() => {
      expect(hasSent(watch.frames, 'before-it')).toBe(true);
      expect(numbers(watch.frames).length).toBeGreaterThanOrEqual(2);
    }, patient);
    before.push(...watch.frames);
    last = watch.frames.at(-1)?.id ?? '';
    await ada.call('seat.saveDraft', { place: 'form/new', text: 'We need' });
    await one.close();
    await vi.waitFor(() => expect(watch.closed).not.toBeNull(), patient);
  }
  const again = other.browser(ada);
  await using watch = again.watch('seat.live', undefined, last);
  const after = await again.call('seat.command', message('after-it', 'And now?'));
  expect(after).toMatchObject({ ok: true });
  await vi.waitFor(() => {
    expect(hasSent(watch.frames, 'after-it')).toBe(true);
    expect(watch.frames.at(-1)?.data['clock']).toMatchObject({ state: 'running', speed: 60 });
  }, patient);
  // Play itself goes on: the other server hears of something that had not happened yet.
  const seen = numbers([...before, ...watch.frames]).length;
  await vi.waitFor(() => expect(numbers([...before, ...watch.frames]).length).toBeGreaterThan(seen), patient);
  const all = numbers([...before, ...watch.frames]);
  expect(all).toEqual(all.map((_, at) => at + 1));
  expect(await again.call('seat.command', message('before-it', 'How many?'))).toMatchObject({ ok: true });
  expect(await again.value('seat.drafts')).toMatchObject([{ place: 'form/new', text: 'We need' }]);
  const dana = other.browser(director);
  expect(await dana.value('session.me')).toMatchObject({ account: { name: 'Dana', director: true } });
  const command = { id: 'halt-there-1', type: 'SetClock', payload: { speed: 0 } };
  expect(await dana.call('control.command', { exercise, command })).toMatchObject({ ok: true });
  expect([...one.troubles, ...other.troubles]).toEqual([]);
});

test('who hands over or leaves at one server is out at the other at once', async () => {
  await using servers = await two();
  const { one, other, director, exercise } = servers;
  const ada = await player(servers, one);
  await director.call('exercises.start', { exercise, speed: 1 });
  const elsewhere = other.browser(ada);
  await using watch = elsewhere.watch('seat.live', undefined);
  await vi.waitFor(() => {
    expect(watch.frames).not.toEqual([]);
    expect(other.served.sockets.count).toBe(1);
  }, patient);
  await ada.call('session.handOver', { name: 'Noor', consent: true });
  await vi.waitFor(() => expect(watch.closed).not.toBeNull(), patient);
  expect(watch.closed).toBe(4403);
  expect(await elsewhere.ask('seat.briefing')).toMatchObject({ ok: false, code: 'UNAUTHORIZED' });
  const noor = other.browser(ada);
  expect(await noor.value('session.me')).toMatchObject({ participant: { name: 'Noor', seat } });
});
