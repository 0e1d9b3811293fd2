import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { gathered } from '../../../packages/web/src/live/gathered.ts';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

interface Told {
  readonly rows?: number;
  readonly load?: number;
}

test('what is told first is taken at once, and what follows within the rest together, the latest word of each part', () => {
  const taken: Told[] = [];
  const { tell } = gathered<Told>((told) => taken.push(told), 250);
  tell({ rows: 1 });
  tell({ rows: 2, load: 1 });
  tell({ rows: 3 });
  expect(taken).toEqual([{ rows: 1 }]);
  vi.advanceTimersByTime(250);
  expect(taken).toEqual([{ rows: 1 }, { rows: 3, load: 1 }]);
});

test('after a rest in which nothing was told the next word is taken at once again', () => {
  const taken: Told[] = [];
  const { tell } = gathered<Told>((told) => taken.push(told), 250);
  tell({ rows: 1 });
  vi.advanceTimersByTime(250);
  tell({ rows: 2 });
  expect(taken).toEqual([{ rows: 1 }, { rows: 2 }]);
});

test('what waits is not taken once the page is left', () => {
  const taken: Told[] = [];
  const { tell, stop } = gathered<Told>((told) => taken.push(told), 250);
  tell({ rows: 1 });
  tell({ rows: 2 });
  stop();
  vi.advanceTimersByTime(1000);
  expect(taken).toEqual([{ rows: 1 }]);
});
