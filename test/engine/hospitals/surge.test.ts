import { expect, test } from 'vitest';
import { hours, minutes } from '@samaritan/scenarios/values/time';
import { shareFreed } from '../../../packages/server/src/engine/hospitals/surge.ts';
import { Town, general } from '../../builders/hospital-town.ts';

const stations = (town: Town) => {
  const found = town.world.hospitals.all.get(general)?.stations;
  if (found === undefined) throw new Error('no hospital');
  return found;
};

test('surge frees 7.9 % of staffed beds in the first hour, 26 % in four, and 65 % in the end', () => {
  expect(shareFreed(hours(0))).toBe(0);
  expect(shareFreed(hours(1))).toBeCloseTo(0.2 * (1 - Math.exp(-0.5)) + 0.45 * (1 - Math.exp(-1 / 18)), 12);
  expect(shareFreed(hours(4))).toBeCloseTo(0.2 * (1 - Math.exp(-2)) + 0.45 * (1 - Math.exp(-4 / 18)), 12);
  expect(shareFreed(hours(4))).toBeCloseTo(0.263, 3);
  expect(shareFreed(hours(1000))).toBeCloseTo(0.65, 9);
});

test('beds are freed every half-hour along the curve, and none without surge', () => {
  const town = new Town();
  const before = stations(town).ward.baseline;
  town.until(300);
  expect(stations(town).ward.baseline).toBe(before);
  town.asks('general', 'ActivateSurge', { hospital: general });
  town.until(300 + 241);
  const freed = town.eventsOf('BedsFreed');
  expect(freed.map(({ at }) => at)).toEqual([1, 2, 3, 4, 5, 6, 7, 8].map((n) => minutes(300 + 30 * n)));
  expect(before - stations(town).ward.baseline).toBe(Math.floor(90 * shareFreed(hours(4))));
  expect(town.of('BedsFreed').reduce((sum, { ward }) => sum + ward, 0)).toBe(before - stations(town).ward.baseline);
});

test('no more beds are freed than patients lie in', () => {
  const town = new Town();
  town.asks('general', 'ActivateSurge', { hospital: general });
  town.until(24 * 60);
  for (const station of Object.values(stations(town))) expect(station.baseline).toBeGreaterThanOrEqual(0);
});

test('with surge the lists end within two hours; without it they run until they close', () => {
  const regular = new Town();
  regular.until(6 * 60);
  expect(stations(regular).theatre.baseline).toBe(3);
  regular.until(9.5 * 60);
  expect(stations(regular).theatre.baseline).toBe(0);
  const surging = new Town();
  surging.asks('general', 'ActivateSurge', { hospital: general });
  surging.until(120);
  expect(stations(surging).theatre.baseline).toBe(0);
  expect(surging.of('ElectiveCaseEnded').filter(({ hospital }) => hospital === general)).toHaveLength(3);
});
