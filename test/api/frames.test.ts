import { expect, test } from 'vitest';
import { frames } from '../../packages/server/src/api/live/frames.ts';

test('for a page that does not take what it was sent, nothing more is made until it does', async () => {
  let made = 0;
  let waiting = 0;
  let ring = (): void => undefined;
  const stop = new AbortController();
  const stream = frames<number>({
    connection: { close: () => undefined, backlog: () => waiting },
    signal: stop.signal,
    isAllowed: () => Promise.resolve(true),
    follow: (told) => {
      ring = told;
      return () => undefined;
    },
    next: () => Promise.resolve({ id: String(++made), frame: made }),
  });
  await stream.next();
  waiting = 1_000_000;
  const second = stream.next();
  for (let i = 0; i < 20; i++) {
    ring();
    await new Promise((next) => setTimeout(next, 20));
  }
  expect(made).toBe(1);
  waiting = 0;
  await second;
  expect(made).toBe(2);
  stop.abort();
  await stream.return(undefined);
});

test('what happens between two frames comes in one', async () => {
  let news = 0;
  let ring = (): void => undefined;
  const stop = new AbortController();
  const stream = frames<number>({
    connection: { close: () => undefined, backlog: () => 0 },
    signal: stop.signal,
    isAllowed: () => Promise.resolve(true),
    follow: (told) => {
      ring = told;
      return () => undefined;
    },
    next: () => Promise.resolve({ id: String(news), frame: news }),
  });
  await stream.next();
  const second = stream.next();
  for (news = 1; news < 50; news++) ring();
  const { value } = await second;
  expect((value as unknown as readonly unknown[])[1]).toBe(50);
  stop.abort();
  await stream.return(undefined);
});

test('a page whose right is doubted is looked at again at once, and closed where it has none any more', async () => {
  let allowed = true;
  let doubt = (): void => undefined;
  let closed = false;
  const stream = frames<number>({
    connection: { close: () => void (closed = true), backlog: () => 0 },
    signal: undefined,
    isAllowed: () => Promise.resolve(allowed),
    doubted: (look) => {
      doubt = look;
      return () => undefined;
    },
    follow: () => () => undefined,
    next: () => Promise.resolve(allowed ? { id: '1', frame: 1 } : null),
  });
  await stream.next();
  const end = stream.next();
  allowed = false;
  doubt();
  expect(await end).toMatchObject({ done: true });
  expect(closed).toBe(true);
});
