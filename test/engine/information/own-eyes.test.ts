import { type CasualtyId, type HazardId, type SeatId, id } from '@samaritan/scenarios/values/id';
import { expect, test } from 'vitest';
import { type Draft, draft } from '../../../packages/server/src/engine/kernel/event.ts';
import { Table, at, place, reached } from '../../builders/line-town.ts';

const call = draft('CallReceived', {
  hazard: id<HazardId>('blast'),
  site: place('plaza'),
  seats: [id<SeatId>('dispatch')],
});
const injured = (n: number): Draft =>
  draft('CasualtyInjured', {
    casualty: id<CasualtyId>(`c-${n}`),
    hazard: id<HazardId>('blast'),
    site: place('plaza'),
    severity: 'delayed',
    rpm: 9,
    threshold: 0.5,
    age: 'adult',
    needsSurgery: false,
    leavesAt: null,
    diesAfter: null,
    instantSurvives: true,
    nearest: null,
  });
const crowd = Array.from({ length: 100 }, (_, n) => injured(n));

test('a seat sees the figures of the places it runs from StartEx on, and of no others', () => {
  const table = new Table().until(1);
  expect(table.heard('hospital', 'receiving', 'redCells')).toBe(20);
  expect(table.heard('us-line', 'bridge', 'open')).toBe(1);
  expect(table.heard('hospital', 'ouellette', 'redCells')).toBeUndefined();
  expect(table.items('province')).toHaveLength(0);
});

test('figures that do not change are said again every fifteen minutes, not every five', () => {
  const table = new Table().until(60);
  expect(table.items('us-line').map(({ arrivedAt }) => arrivedAt)).toEqual([0, 15, 30, 45, 60].map(at));
});

test('a figure that changes is seen at the next look, alone', () => {
  const table = new Table()
    .until(6)
    .say(draft('StockCounted', { place: place('receiving'), kind: 'red-cells', quantity: 3 }));
  table.until(10);
  expect(table.items('hospital').at(-1)).toMatchObject({
    arrivedAt: at(10),
    means: 'own-eyes',
    content: { kind: 'figures', figures: [{ place: 'receiving', figure: 'redCells', value: 3 }] },
  });
});

test('nobody counts at a scene before the first call', () => {
  const table = new Table().say(...crowd).until(30);
  expect(table.heard('fire', 'plaza', 'injured')).toBeUndefined();
});

test('a count at the scene is wrong at first and settles on the truth', () => {
  const counts = (seed: number): readonly [number, number] => {
    const table = new Table({ seed }).say(...crowd, call);
    const first = table.heard('fire', 'plaza', 'injured') ?? Number.NaN;
    return [Math.abs(first - 100), Math.abs((table.until(240).heard('fire', 'plaza', 'injured') ?? Number.NaN) - 100)];
  };
  const all = [1, 2, 3, 4, 5, 6].map(counts);
  expect(all.filter(([first]) => first > 5).length).toBeGreaterThan(2);
  expect(all.every(([, last]) => last <= 1)).toBe(true);
});

test('clinicians at the door are counted until they work or leave', () => {
  const arrived = (n: number): Draft =>
    draft('ClinicianArrived', { clinician: id(`n-${n}`), hospital: place('receiving') });
  const table = new Table().until(1).say(arrived(1), arrived(2), arrived(3));
  table.say(
    draft('ClinicianTurnedAway', { clinician: id('n-2'), hospital: place('receiving'), because: 'not-recognised' }),
  );
  table.until(6);
  expect(table.heard('hospital', 'receiving', 'cliniciansWaiting')).toBe(2);
  expect(table.item('hospital', 'clinician')).toMatchObject({ means: 'own-eyes', content: { state: 'arrived' } });
  table.until(60);
  expect(table.item('college', 'clinician')?.content).toMatchObject({ clinician: 'n-2', state: 'rejected' });
});

test('a newer observation is not overwritten by an older one that comes late', () => {
  const table = new Table().until(20);
  table.say(
    draft('ItemArrived', {
      item: 'late',
      seat: id<SeatId>('hospital'),
      n: table.items('hospital').length + 1,
      source: 'state',
      means: 'own-eyes',
      observedAt: at(2),
      content: { kind: 'figures', figures: [{ place: place('receiving'), figure: 'redCells', value: 1 }] },
    }),
  );
  expect(table.heard('hospital', 'receiving', 'redCells')).toBe(20);
});

test('a hospital desk sees its beds, queues and nurses as they are', () => {
  const table = new Table();
  const station = (space: number, baseline: number, inCare: number, queued: number): unknown => ({
    space,
    baseline,
    inCare: new Set(Array.from({ length: inCare }, (_, n) => `in-${n}`)),
    queue: Array.from({ length: queued }, (_, n) => ({ casualty: `q-${n}` })),
  });
  table.world.hospitals.all.set(place('receiving'), {
    stations: {
      resuscitation: station(4, 1, 3, 5),
      theatre: station(8, 3, 2, 1),
      emergency: station(20, 10, 2, 0),
      minor: station(10, 5, 0, 3),
      intensive: station(20, 18, 3, 0),
      ward: station(180, 150, 4, 0),
    },
    arrived: 23,
    died: 2,
    waiting: 9,
  } as never);
  table.world.staffing.hospitals.set(place('receiving'), {
    onDuty: { nurse: 90 },
    missing: { nurse: 12 },
    helpers: { nurse: 3 },
  } as never);
  table.until(5);
  const seen = (name: string): number | undefined => table.heard('hospital', 'receiving', name);
  expect([seen('arrived'), seen('waiting'), seen('criticalWaiting'), seen('diedHere')]).toEqual([23, 9, 6, 2]);
  expect([seen('theatresFree'), seen('inTheatre'), seen('bedsFree'), seen('intensiveFree')]).toEqual([3, 2, 26, 0]);
  expect(seen('occupancy')).toBe(0.88); // 175 of 200
  expect([seen('nursesOnDuty'), seen('nursesMissing')]).toEqual([93, 12]);
});

test('a dispatch desk sees which units of its base are ready', () => {
  const table = new Table();
  for (const [n, status] of ['ready', 'ready', 'transporting'].entries())
    table.world.ems.units.set(id(`u-${n}`), { base: place('medic-base'), at: place('medic-base'), status } as never);
  table.world.ems.units.set(id('other'), { base: place('depot'), at: place('depot'), status: 'ready' } as never);
  table.until(5);
  expect(table.heard('dispatch', 'medic-base', 'unitsReady')).toBe(2);
  expect(table.heard('dispatch', 'medic-base', 'unitsBusy')).toBe(1);
});

test('those at a crossing see who waits there, clinicians apart', () => {
  const table = new Table().until(1);
  for (let n = 0; n < 30; n++) table.say(reached(`c-${n}`));
  table.say(reached('u', { traveller: { kind: 'shipment', id: 'u' } })).until(5);
  const queue = table.heard('us-line', 'tunnel', 'queue') ?? Number.NaN;
  expect(queue).toBeGreaterThan(10);
  expect(table.heard('us-line', 'tunnel', 'staffHeld')).toBe(queue - 1);
  expect(table.heard('us-line', 'tunnel', 'crossingMinutes')).toBeGreaterThan(35);
});

test('first counts are too low as often as too high, and hardly ever off by more than double', () => {
  const first = Array.from({ length: 60 }, (_, seed) => new Table({ seed }).say(...crowd, call)).map(
    (table) => table.heard('fire', 'plaza', 'injured') ?? Number.NaN,
  );
  const above = first.filter((count) => count > 100).length;
  expect(above).toBeGreaterThan(18);
  expect(above).toBeLessThan(42);
  expect(first.filter((count) => count < 50 || count > 200).length).toBeLessThan(8);
});

test('desks that hear callers have another count at first than who stands at the scene', () => {
  const conflicts = [1, 2, 3, 4, 5, 6].filter((seed) => {
    const table = new Table({ seed }).say(...crowd, call).until(4);
    const [callers, scene] = ['dispatch', 'fire'].map((seat) => table.heard(seat, 'plaza', 'injured') ?? Number.NaN);
    return Math.abs((callers ?? 0) - (scene ?? 0)) > 5;
  });
  expect(conflicts.length).toBeGreaterThan(3);
  const table = new Table().say(...crowd, call).until(4);
  expect(table.heard('hospital', 'plaza', 'injured')).toBeUndefined();
});
