import { expect, test } from 'vitest';
import { Town, across, dispatch, northBase, plaza, plazaTown, replayed, unit } from '../../builders/plaza-town.ts';

test('the log alone makes the same casualties, units, scenes and timers as play did', () => {
  const town = new Town().until(15).sendAll();
  town.do('dispatch', 'SetDestinationPolicy', { site: plaza, policy: 'capacity' }).until(45);
  town.do('fire', 'RetriageCasualties', { site: plaza }).until(70);
  const free = [...town.world.ems.units.values()].find(
    ({ seat, patients }) => seat === dispatch && patients.length === 0,
  );
  town.do('dispatch', 'RedirectUnits', { units: [free?.id ?? unit('none')], to: across }).until(300);
  const again = replayed(town);
  expect(again.casualties).toEqual(town.world.casualties);
  expect(again.ems).toEqual(town.world.ems);
  expect(again.timers.list()).toEqual(town.world.timers.list());
});

test('the same seed writes the same log, another seed another', () => {
  const play = (seed: number): string => JSON.stringify(new Town(plazaTown(), seed).until(15).sendAll().until(200).log);
  expect(play(3)).toBe(play(3));
  expect(play(3)).not.toBe(play(4));
});

test('another decision leaves every injury and its baseline as they were', () => {
  const quick = new Town().until(12).sendAll().until(100);
  const slow = new Town().until(40).do('north-dispatch', 'DispatchUnits', {
    base: northBase,
    kind: 'advanced',
    count: 1,
    to: across,
  });
  slow.until(100);
  expect(slow.events('CasualtyInjured').map(({ data }) => data)).toEqual(
    quick.events('CasualtyInjured').map(({ data }) => data),
  );
});

test('care in time saves: a prompt fleet loses fewer than a late one', () => {
  const deaths = (minute: number): number =>
    [1, 2, 3, 4].reduce((sum, seed) => {
      const town = new Town(plazaTown(), seed).until(minute).sendAll().until(700);
      return sum + town.events('CasualtyDied').length;
    }, 0);
  expect(deaths(12)).toBeLessThan(deaths(120));
});
