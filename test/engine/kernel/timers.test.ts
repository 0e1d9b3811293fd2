import type { SimTime } from '@samaritan/scenarios/values/time';
import type { SubsystemName } from '@samaritan/scenarios/vocabulary/subsystems';
import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { type Timer, Timers } from '../../../packages/server/src/engine/kernel/timers.ts';

/** What the heap must agree with: a plain list, sorted anew each time. */
class NaiveTimers {
  #list: Timer[] = [];

  set(timer: Timer): void {
    this.cancel(timer);
    this.#list.push(timer);
  }

  cancel({ subsystem, entity, purpose }: Pick<Timer, 'subsystem' | 'entity' | 'purpose'>): void {
    this.#list = this.#list.filter(
      (one) => !(one.subsystem === subsystem && one.entity === entity && one.purpose === purpose),
    );
  }

  sorted(): readonly Timer[] {
    return this.#list.toSorted(
      (a, b) =>
        a.at - b.at ||
        a.priority - b.priority ||
        compare(a.subsystem, b.subsystem) ||
        compare(a.entity, b.entity) ||
        compare(a.purpose, b.purpose),
    );
  }
}

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

const name = fc.record({
  subsystem: fc.constantFrom<SubsystemName>('ems', 'casualties', 'hospitals'),
  entity: fc.constantFrom('a', 'b', 'a/b', 'c#1', 'd'),
  purpose: fc.constantFrom('arrive', 'death'),
});
// Few times and priorities, so that ties are the rule.
const act = fc.oneof(
  fc.record({
    do: fc.constant('set' as const),
    name,
    at: fc.integer({ min: 0, max: 4 }),
    priority: fc.integer({ min: -1, max: 1 }),
  }),
  fc.record({ do: fc.constant('cancel' as const), name }),
  fc.record({ do: fc.constant('pop' as const) }),
);

test('timers come in the order of a naive sorted list, whatever is set, moved, cancelled and spent', () => {
  fc.assert(
    fc.property(fc.array(act, { maxLength: 120 }), (acts) => {
      const heap = new Timers();
      const naive = new NaiveTimers();
      for (const [i, one] of acts.entries()) {
        if (one.do === 'set') {
          const { subsystem, entity, purpose } = one.name;
          heap.set(heap.intern(subsystem, entity, purpose), one.at as SimTime, one.priority, i);
          naive.set({ ...one.name, at: one.at as SimTime, priority: one.priority, since: i });
        } else if (one.do === 'cancel') {
          heap.cancel(heap.intern(one.name.subsystem, one.name.entity, one.name.purpose));
          naive.cancel(one.name);
        } else if (heap.earliest() >= 0) {
          const first = heap.nameOf(heap.earliest());
          expect(first).toEqual(expect.objectContaining(nameOf(naive.sorted()[0])));
          heap.cancel(heap.earliest());
          naive.cancel(first);
        }
        expect(heap.list()).toEqual(naive.sorted());
        expect(heap.size).toBe(naive.sorted().length);
      }
    }),
  );
});

test('the order does not depend on the order of setting', () => {
  const timers = fc.uniqueArray(fc.record({ name, at: fc.integer({ min: 0, max: 3 }) }), {
    selector: (one) => JSON.stringify(one.name),
  });
  fc.assert(
    fc.property(timers, (set) => {
      const list = (order: typeof set): readonly Timer[] =>
        Timers.from(order.map((one) => ({ ...one.name, at: one.at as SimTime, priority: 0, since: 0 }))).list();
      expect(list(set.toReversed())).toEqual(list(set));
    }),
  );
});

test('a heap restored from its list is the same heap, and grows past its first size', () => {
  const many = Array.from({ length: 2000 }, (_, i) => ({
    subsystem: 'ems' as const,
    entity: `u-${i}`,
    purpose: 'arrive',
    at: ((i * 7919) % 1000) as SimTime,
    priority: 0,
    since: i,
  }));
  const heap = Timers.from(many);
  expect(heap.size).toBe(2000);
  expect(Timers.from(heap.list()).list()).toEqual(heap.list());
  let before = -1;
  for (let key = heap.earliest(); key >= 0; key = heap.earliest()) {
    expect(heap.atOf(key)).toBeGreaterThanOrEqual(before);
    before = heap.atOf(key);
    heap.cancel(key);
    expect(heap.isSet(key)).toBe(false);
  }
  expect(heap.size).toBe(0);
});

test('cancelling what is not set changes nothing, and setting anew moves a timer', () => {
  const heap = new Timers();
  const key = heap.intern('ems', 'u', 'arrive');
  heap.cancel(key);
  expect(heap.earliest()).toBe(-1);
  heap.set(key, 50 as SimTime, 0, 1);
  heap.set(key, 20 as SimTime, 0, 2);
  expect([heap.size, heap.atOf(key), heap.sinceOf(key)]).toEqual([1, 20, 2]);
});

const nameOf = (timer: Timer | undefined): object => {
  if (timer === undefined) throw new Error('the naive list is empty');
  const { subsystem, entity, purpose } = timer;
  return { subsystem, entity, purpose };
};
