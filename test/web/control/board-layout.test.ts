import fc from 'fast-check';
import { expect, test } from 'vitest';
import {
  type BoardRow,
  boardScale,
  laterMs,
  layoutBoard,
  pastMs,
  soonMs,
  timeAt,
  xOf,
} from '../../../packages/web/src/facilitator/msel/board-layout.ts';

const minute = 60_000;
const now = 102 * minute;
const scale = boardScale(900, now, true);
const sizes = { strip: 160, dot: 26 };
const row = (n: string, given: Partial<BoardRow> = {}): BoardRow => ({
  row: n,
  kind: 'contextual',
  status: 'waiting',
  due: now + 3 * minute,
  at: null,
  waitsFor: false,
  lane: 'michigan',
  ...given,
});

test('now is one place, the next ten minutes take most of the width, and past and later the rest', () => {
  expect(xOf(scale, now)).toBe(scale.soon);
  expect(xOf(scale, now + soonMs)).toBeCloseTo(scale.later);
  expect(scale.later - scale.soon).toBeGreaterThan(900 / 2);
  expect(xOf(scale, now - pastMs)).toBe(0);
  expect(xOf(scale, now + 2 * laterMs)).toBe(scale.untimed);
});

test('later is never to the left of earlier', () => {
  const moments = fc.integer({ min: now - 2 * pastMs, max: now + 2 * laterMs });
  fc.assert(fc.property(moments, moments, (a, b) => a > b || xOf(scale, a) <= xOf(scale, b)));
});

test('a place that a strip is dragged to is the moment that stands there', () => {
  fc.assert(
    fc.property(fc.integer({ min: now, max: now + laterMs }), (at) => {
      expect(timeAt(scale, xOf(scale, at))).toBeCloseTo(at, 3);
    }),
  );
});

test('a row due soon is a strip at its moment, in the right third one that hangs to the left of it', () => {
  const { placed } = layoutBoard([row('1'), row('2', { due: now + 9 * minute })], scale, sizes);
  expect(placed.get('1')).toMatchObject({ form: 'strip', x: xOf(scale, now + 3 * minute), hangs: false });
  expect(placed.get('2')).toMatchObject({ form: 'strip', x: xOf(scale, now + 9 * minute) - sizes.strip, hangs: true });
});

test('a row that is due and held stands at now, and one that was sent is a dot in the past', () => {
  const { placed } = layoutBoard(
    [row('1', { status: 'held', due: now - 5 * minute }), row('2', { status: 'sent', at: now - 5 * minute })],
    scale,
    sizes,
  );
  expect(placed.get('1')).toMatchObject({ form: 'strip', x: scale.soon });
  expect(placed.get('2')?.form).toBe('dot');
  expect((placed.get('2')?.x ?? 999) + sizes.dot).toBeLessThanOrEqual(scale.soon);
});

test('a row that waits for a condition has a place of its own, and rows far away are counted', () => {
  const { placed, before, after } = layoutBoard(
    [
      row('1', { due: null, waitsFor: true }),
      row('2', { status: 'sent', at: now - 2 * pastMs }),
      row('3', { due: now + 2 * laterMs }),
    ],
    scale,
    sizes,
  );
  expect(placed.get('1')?.x).toBeGreaterThanOrEqual(scale.untimed);
  expect([before, after, placed.size]).toEqual([1, 1, 1]);
});

test('whatever the rows, none covers another of its lane', () => {
  const rows = fc.array(
    fc.record({
      due: fc.option(fc.integer({ min: now - 40 * minute, max: now + 80 * minute }), { nil: null }),
      status: fc.constantFrom<BoardRow['status']>('waiting', 'sent', 'held', 'missed'),
      lane: fc.constantFrom('michigan', 'ontario'),
      kind: fc.constantFrom<BoardRow['kind']>('contextual', 'contingency', 'expected-action'),
    }),
    { maxLength: 60 },
  );
  fc.assert(
    fc.property(rows, (given) => {
      const { placed } = layoutBoard(
        given.map((one, n) => row(String(n), { ...one, at: one.status === 'sent' ? one.due : null })),
        scale,
        sizes,
      );
      const all = [...placed.values()];
      for (const [i, a] of all.entries())
        for (const b of all.slice(i + 1)) {
          if (a.lane !== b.lane || a.track !== b.track || a.form !== b.form) continue;
          const width = a.form === 'strip' ? sizes.strip : sizes.dot;
          expect(Math.abs(a.x - b.x)).toBeGreaterThanOrEqual(width - 0.001);
        }
    }),
  );
});
