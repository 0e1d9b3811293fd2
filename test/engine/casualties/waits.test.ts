import type { Duration } from '@samaritan/scenarios/values/time';
import type { WaitTable } from '@samaritan/scenarios/vocabulary/events/casualties';
import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { less, totalOf } from '../../../packages/server/src/engine/casualties/waits.ts';
import { Town, across, near, plaza, plazaTown } from '../../builders/plaza-town.ts';

const sum = (table: WaitTable): number => Object.values(table).reduce<number>((all, ms) => all + ms, 0);

test('what was spent sums to the time from injury to care, and what was lost to the delay, for everyone', () => {
  fc.assert(
    fc.property(
      fc.record({
        seed: fc.integer({ min: 0, max: 1000 }),
        called: fc.integer({ min: 12, max: 40 }),
        policy: fc.constantFrom('leap-frog', 'capacity', 'quota'),
      }),
      ({ seed, called, policy }) => {
        const town = new Town(plazaTown(), seed).until(called).sendAll();
        town.do('dispatch', 'SetDestinationPolicy', { site: plaza, policy }).until(400);
        const cared = town.events('DefinitiveCareBegun');
        expect(cared.length).toBeGreaterThan(20);
        for (const { at, data } of cared) {
          const casualty = town.world.casualties.all.get(data.casualty);
          if (casualty?.nearest == null) throw new Error('no baseline');
          expect(sum(data.waits)).toBe(at - casualty.injuredAt);
          expect(sum(casualty.nearest.waits)).toBe(casualty.nearest.careAt - casualty.injuredAt);
          expect(sum(data.lost)).toBe(data.delay);
          expect(data.delay).toBe(at - casualty.nearest.careAt);
          expect(Object.values(data.waits).every((ms) => ms > 0)).toBe(true);
        }
      },
    ),
    { numRuns: 8 },
  );
});

test('time in a queue goes to what held its head, and to the door while nothing was said to', () => {
  const town = new Town().until(15).sendAll().until(400);
  const held = town.events('StationBlocked').filter(({ data }) => data.hospital === near && data.cause !== null);
  expect(held.length).toBeGreaterThan(0);
  const lost = town.events('DefinitiveCareBegun').flatMap(({ data }) => Object.keys(data.lost));
  expect(lost.some((kind) => held.some(({ data }) => data.cause === kind))).toBe(true);
});

test('who goes across alone spends the calm time of the crossing at the line', () => {
  const alone = new Town()
    .until(400)
    .events('DefinitiveCareBegun')
    .filter(({ data }) => data.hospital === across);
  expect(alone.length).toBeGreaterThan(0);
  for (const { data } of alone) expect(data.waits.crossing).toBe(10 * 60_000);
});

test('a difference of tables sums to the difference of their sums', () => {
  const ms = fc.integer({ min: 0, max: 1e8 }).map((n) => n as Duration);
  const table = fc.record(
    { alert: ms, scene: ms, road: ms, staff: ms },
    { requiredKeys: [] },
  ) as fc.Arbitrary<WaitTable>;
  fc.assert(
    fc.property(table, table, (a, b) => {
      expect(totalOf(less(a, b)) - (totalOf(a) - totalOf(b))).toBe(0);
    }),
  );
});
