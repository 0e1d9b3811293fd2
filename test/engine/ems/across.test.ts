import { type InstrumentId, type RequestId, type SeatId, id } from '@samaritan/scenarios/values/id';
import { expect, test } from 'vitest';
import { draft } from '../../../packages/server/src/engine/kernel/event.ts';
import { Town, northBase, plaza, plazaTown, replayed, unit } from '../../builders/plaza-town.ts';

const request = id<RequestId>('r-1');
const bridge = id<never>('bridge');
const one = unit('north-base-advanced-1');

/** Ambulances of the other side asked for and approved. */
const lent = (town: Town): Town =>
  town.say(
    draft('AidRequested', {
      request,
      kind: 'ambulances',
      quantity: 2,
      from: id<SeatId>('fire'),
      to: id<SeatId>('north-dispatch'),
      deliverTo: plaza,
      under: id<InstrumentId>('nemac'),
      priority: 'urgent',
    }),
    draft('RequestApproved', { request, provider: northBase, quantity: 2, by: id<SeatId>('north-dispatch') }),
  );

test('ambulances lent under an approved request cross, work at the scene, and go home afterwards', () => {
  const town = lent(new Town().until(15)).until(60);
  expect(town.world.ems.units.get(one)).toMatchObject({ seat: 'dispatch', lent: { request, under: 'nemac' } });
  const line = town.events('TravellerReachedCrossing').find(({ data }) => data.traveller.id === one);
  expect(line?.data).toMatchObject({ crossing: 'bridge', to: 'US-MI', calledAhead: true, under: 'nemac', patients: 0 });
  const crossed = town.events('UnitCrossed').find(({ data }) => data.unit === one);
  const arrived = town.events('UnitArrived').find(({ data }) => data.unit === one);
  expect(crossed?.data.arrivesAt).toBe(arrived?.at);
  expect(
    town
      .events('UnitJoined')
      .filter(({ data }) => data.lent !== undefined)
      .map(({ lever }) => lever),
  ).toEqual(['compact.nemac', 'compact.nemac']);
  town.until(700);
  expect(town.events('CasualtiesLoaded').some(({ data }) => data.unit === one)).toBe(true);
  expect(town.world.ems.units.get(one)).toMatchObject({
    status: 'ready',
    at: northBase,
    lent: null,
    seat: 'north-dispatch',
  });
  expect(replayed(town).ems).toEqual(town.world.ems);
});

test('no more units are lent than stand ready', () => {
  const town = new Town().until(15);
  town.do('north-dispatch', 'DispatchUnits', { base: northBase, kind: 'advanced', count: 3, to: northBase });
  expect(
    lent(town)
      .events('UnitJoined')
      .filter(({ data }) => data.lent !== undefined),
  ).toHaveLength(1);
});

test('a crew that may not cross stands at the line, and may be called home', () => {
  const town = new Town().until(15);
  town.do('north-dispatch', 'DispatchUnits', { base: northBase, kind: 'advanced', count: 1, to: plaza }).until(60);
  expect(town.events('UnitStaged').map(({ data }) => data)).toEqual([{ unit: one, at: bridge, waitsToCross: true }]);
  expect(town.events('TravellerReachedCrossing').filter(({ data }) => data.traveller.id === one)).toHaveLength(0);
  town.do('north-dispatch', 'RedirectUnits', { units: [one], to: northBase }).until(90);
  expect(town.world.ems.units.get(one)).toMatchObject({ status: 'ready', at: northBase });
});

test('a crew of a standing roster crosses without a request', () => {
  const { bases } = plazaTown();
  const free = plazaTown({
    bases: {
      ...(bases as object),
      'north-base': {
        name: { en: 'North' },
        in: 'windsor',
        at: [42.3, -83.02],
        fleet: { advanced: 4 },
        crossesFreely: true,
      },
      'medic-base': {
        name: { en: 'Medic' },
        in: 'wayne',
        at: [42.335, -83.045],
        fleet: { advanced: 6, basic: 4, bus: 1 },
      },
    },
  });
  const town = new Town(free).until(15);
  town.do('north-dispatch', 'DispatchUnits', { base: northBase, kind: 'advanced', count: 1, to: plaza }).until(60);
  expect(town.events('UnitArrived').some(({ data }) => data.unit === one && data.place === plaza)).toBe(true);
});

test('the time a patient spends at the line is counted as such', () => {
  const far = {
    name: { en: 'Far' },
    in: 'wayne',
    at: [42.9, -83.6] as [number, number],
    staffed: 50,
    icu: 5,
    theatres: 2,
    occupied: 0.5,
  };
  const { hospitals } = plazaTown();
  const across = { ...Object.values(hospitals)[2], name: { en: 'Across' }, at: [42.305, -83.08] as [number, number] };
  const town = lent(new Town(plazaTown({ hospitals: { far, across } as never })).until(15)).until(500);
  const carried = town.events('UnitCrossed').flatMap(({ at, data }) => {
    const casualty = [...town.world.casualties.all.values()].find((c) => c.crossedAt === at && c.where === data.to);
    return casualty === undefined ? [] : [casualty];
  });
  expect(carried.length).toBeGreaterThan(0);
  const cared = town.events('DefinitiveCareBegun').filter(({ data }) => carried.some((c) => c.id === data.casualty));
  for (const { data } of cared) {
    const casualty = town.world.casualties.all.get(data.casualty);
    expect(data.waits.crossing).toBe((casualty?.crossedAt ?? 0) - (casualty?.crossingSince ?? 0));
  }
  expect(cared.length).toBeGreaterThan(0);
});
