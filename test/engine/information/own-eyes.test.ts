import { type CasualtyId, type HazardId, type SeatId, id } from '@samaritan/scenarios/values/id';
import { expect, test } from 'vitest';
import { type Draft, draft } from '../../../packages/server/src/engine/kernel/event.ts';
import { Table, at, place } from '../../builders/line-town.ts';

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
