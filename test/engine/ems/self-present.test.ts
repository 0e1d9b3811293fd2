import { expect, test } from 'vitest';
import { draft } from '../../../packages/server/src/engine/kernel/event.ts';
import { id } from '@samaritan/scenarios/values/id';
import { Town, across, far, near, plaza, plazaTown } from '../../builders/plaza-town.ts';

const crowd = plazaTown({
  hazards: {
    blast: {
      name: { en: 'Blast' },
      at: 'plaza',
      when: 'T+0:10',
      mechanism: 'shooting',
      injured: 800,
      mix: { minimal: 1 },
    },
  },
});
const warned = (advice: 'stay-away' | 'spread-hospitals'): Town =>
  new Town(crowd).say(draft('PublicWarned', { site: plaza, advice, text: id('sealed') }));
const went = (town: Town, hospital: string): number =>
  town.events('SelfPresenterLeft').filter(({ data }) => data.hospital === hospital).length;

test('half of those who go alone have arrived within three quarters of an hour, most at the nearest', () => {
  const town = new Town(crowd).until(300);
  const arrived = town.events('PatientArrived').map(({ at }) => at / 60_000 - 10);
  expect(arrived.length).toBeGreaterThan(580);
  const median = arrived.toSorted((a, b) => a - b)[Math.floor(arrived.length / 2)] ?? 0;
  expect(median).toBeGreaterThan(34);
  expect(median).toBeLessThan(50);
  expect(went(town, near)).toBeGreaterThan(3 * went(town, far));
});

test('those told to spread go further, and nobody else changes what he does', () => {
  expect(went(warned('spread-hospitals').until(300), far)).toBeGreaterThan(1.5 * went(new Town(crowd).until(300), far));
});

test('some of those told to stay away wait for an ambulance instead', () => {
  const town = warned('stay-away').until(300);
  const stayed = town.events('SelfPresenterStayed').length;
  expect(stayed).toBeGreaterThan(150);
  expect(stayed + town.events('SelfPresenterLeft').length).toBe(
    new Town(crowd).until(300).events('SelfPresenterLeft').length,
  );
  expect(town.world.ems.scenes.get(plaza)?.present.size).toBeGreaterThanOrEqual(stayed);
});

test('nobody crosses a shut bridge', () => {
  expect(went(new Town(crowd).until(300), across)).toBeGreaterThan(20);
  const bridge = id<never>('bridge');
  const shut = new Town(crowd).say(draft('CrossingClosed', { crossing: bridge, because: 'order' })).until(300);
  expect(went(shut, across)).toBe(0);
});
