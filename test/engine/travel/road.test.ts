import { id } from '@samaritan/scenarios/values/id';
import type { Kilometres } from '@samaritan/scenarios/values/position';
import { inMinutes, minutes } from '@samaritan/scenarios/values/time';
import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { hospitalsFrom, nearestOf, sideOf, takesTrauma } from '../../../packages/server/src/engine/travel/reach.ts';
import { driveTime, flyTime, route } from '../../../packages/server/src/engine/travel/road.ts';
import { across, far, medicBase, near, northBase, plaza, plazaTown } from '../../builders/plaza-town.ts';

const town = plazaTown();
const km = (n: number): Kilometres => n as Kilometres;
const bridge = id<typeof plaza>('bridge');

test('five kilometres of town take what 6.5 road kilometres at 42 km/h take', () => {
  expect(inMinutes(driveTime(km(5), 'siren'))).toBeCloseTo((6.5 / 42) * 60, 3);
  expect(inMinutes(driveTime(km(5), 'plain'))).toBeCloseTo((6.5 / 35) * 60, 3);
});

test('a journey is never shorter than a minute, and longer for more distance, more traffic and no siren', () => {
  expect(driveTime(km(0), 'siren')).toBe(minutes(1));
  const distance = fc.double({ min: 0.5, max: 200, noNaN: true }).map(km);
  const u = fc.double({ min: 0.01, max: 0.99, noNaN: true });
  fc.assert(
    fc.property(distance, distance, u, u, (a, b, x, y) => {
      const [short, long] = a < b ? [a, b] : [b, a];
      const [calm, busy] = x < y ? [x, y] : [y, x];
      expect(driveTime(short, 'siren', x)).toBeLessThanOrEqual(driveTime(long, 'siren', x));
      expect(driveTime(a, 'siren', calm)).toBeLessThanOrEqual(driveTime(a, 'siren', busy));
      expect(driveTime(a, 'siren', x)).toBeLessThanOrEqual(driveTime(a, 'plain', x));
    }),
  );
});

test('a helicopter flies 43 km in eighteen minutes, start and landing included', () => {
  expect(inMinutes(flyTime(km(43)))).toBeCloseTo(18, 6);
});

test('a way within one country is straight, and across the line it is cut at a crossing', () => {
  expect(route(town, plaza, near)).toMatchObject({ via: null, second: 0 });
  const over = route(town, northBase, plaza);
  expect(over.via).toBe(bridge);
  expect(over.first).toBeGreaterThan(0);
  expect(over.second).toBeGreaterThan(0);
});

test('hospitals come nearest first, those across only by a crossing and with its calm time', () => {
  expect(hospitalsFrom(town, plaza, []).map(({ hospital }) => hospital)).toEqual([near, far]);
  const all = hospitalsFrom(town, plaza, [bridge]);
  expect(all.map(({ hospital }) => hospital)).toEqual([near, far, across]);
  expect(all.at(-1)).toMatchObject({ calm: minutes(10), route: { via: bridge } });
});

test('sides, trauma centres and nearest places are read off the script', () => {
  expect([sideOf(town, plaza), sideOf(town, across), sideOf(town, bridge)]).toEqual(['US', 'CA', null]);
  expect([takesTrauma(town, near), takesTrauma(town, plaza)]).toEqual([true, false]);
  expect(nearestOf(town, [northBase, medicBase], plaza)).toBe(medicBase);
  expect(nearestOf(town, [], plaza)).toBeUndefined();
});
