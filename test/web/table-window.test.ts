import fc from 'fast-check';
import { expect, test } from 'vitest';
import { windowOf } from '../../packages/web/src/ui/window-of.ts';

test('twenty thousand rows scrolled to the middle show the rows that are there', () => {
  expect(windowOf({ count: 20_000, rowHeight: 28, top: 28 * 4410, height: 280 })).toEqual({ first: 4410, last: 4420 });
});

test('a row that shows an edge counts as seen', () => {
  expect(windowOf({ count: 100, rowHeight: 28, top: 14, height: 28 })).toEqual({ first: 0, last: 2 });
});

test('whatever the scroll position, the window lies within the rows', () => {
  const lengths = fc.integer({ min: 0, max: 30_000 });
  fc.assert(
    fc.property(
      lengths,
      fc.integer({ min: 20, max: 60 }),
      fc.integer({ min: -500, max: 2_000_000 }),
      (count, rowHeight, top) => {
        const { first, last } = windowOf({ count, rowHeight, top, height: 600 });
        expect(first).toBeGreaterThanOrEqual(0);
        expect(last).toBeGreaterThanOrEqual(first);
        expect(last).toBeLessThanOrEqual(count);
      },
    ),
  );
});
