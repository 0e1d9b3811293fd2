import { expect, test } from 'vitest';
import { careNeed, workRoles } from '../../../packages/server/src/engine/hospitals/parameters.ts';
import { freeStaff } from '../../../packages/server/src/engine/hospitals/need.ts';
import { oddsMultiplier } from '../../../packages/server/src/engine/hospitals/quality.ts';
import { draft } from '../../../packages/server/src/engine/kernel/event.ts';
import { countsOf, nobody } from '../../../packages/server/src/engine/staffing/counts.ts';
import { Town, general } from '../../builders/hospital-town.ts';
import type { RoleCounts, Standard, Station } from '@samaritan/scenarios/vocabulary/resources';

const station = (town: Town, of: Station) => town.world.hospitals.all.get(general)?.stations[of];
const inCare = (town: Town, of: Station): number => station(town, of)?.inCare.size ?? 0;

/** The shift that is on duty becomes this one. */
const onDuty = (town: Town, change: (now: RoleCounts) => RoleCounts): Town => {
  const now = town.world.staffing.hospitals.get(general)?.onDuty ?? nobody();
  return town.happens(
    draft('ShiftChanged', { hospital: general, shift: 1, onDuty: change(now), missing: nobody(), held: nobody() }),
  );
};
const without = (town: Town, role: 'nurse' | 'surgeon' | 'physician'): Town =>
  onDuty(town, (now) => ({ ...now, [role]: 0 }));

test('nobody is treated beyond what the staff on duty can do, however many wait', () => {
  const town = new Town();
  for (let i = 0; i < 200; i++)
    town.arrives(`c${i}`, { severity: i % 3 === 0 ? 'immediate' : 'delayed', needsSurgery: i % 2 === 0 });
  for (let minute = 0; minute < 500; minute += 20) {
    town.until(minute);
    const { free, given } = freeStaff(town.world, general);
    for (const role of workRoles) expect(free[role] + given[role]).toBeGreaterThanOrEqual(0);
  }
});

test('free theatres stand empty without a surgeon, and the first who begins a shift opens one at once', () => {
  const town = new Town();
  without(town, 'surgeon');
  town.arrives('c1', { needsSurgery: true }).until(90);
  expect(inCare(town, 'theatre')).toBe(0);
  expect(station(town, 'theatre')?.block).toBe('staff');
  onDuty(town, (now) => ({ ...now, surgeon: 5 }));
  expect(inCare(town, 'theatre')).toBe(1);
  expect(station(town, 'theatre')?.block).toBeNull();
});

test('a looser standard of care lets more in with the same staff', () => {
  const treated = (standard: Standard): number => {
    const town = new Town();
    onDuty(town, (now) => ({ ...now, nurse: now.nurse - 14 }));
    if (standard !== 'conventional') town.asks('general', 'SetStandardOfCare', { hospital: general, standard });
    for (let i = 0; i < 40; i++) town.arrives(`c${i}`, { severity: 'delayed', label: 'delayed' });
    return inCare(town, 'emergency');
  };
  expect(treated('contingency')).toBeGreaterThan(treated('conventional'));
});

test('no standard stretches an operation', () => {
  expect(careNeed.theatre.crisis).toEqual(careNeed.theatre.conventional);
  expect(careNeed.theatre.contingency).toEqual(careNeed.theatre.conventional);
});

test('each patient more to a nurse multiplies the odds of death by 1.07', () => {
  expect(oddsMultiplier('intensive', 'conventional')).toBe(1);
  expect(oddsMultiplier('intensive', 'contingency')).toBeCloseTo(1.07, 3);
  expect(oddsMultiplier('ward', 'crisis')).toBeCloseTo(1.07 ** 5, 9);
  expect(oddsMultiplier('emergency', 'contingency')).toBeCloseTo(1.07 ** 2, 2);
  expect(oddsMultiplier('theatre', 'crisis')).toBe(1);
});

test('full places are the door’s fault, full theatres the theatre’s', () => {
  const town = new Town();
  onDuty(town, () => countsOf(() => 200));
  for (let i = 0; i < 12; i++) town.arrives(`c${i}`, { needsSurgery: true });
  expect(station(town, 'resuscitation')?.block).toBe('door');
  town.until(120);
  expect(station(town, 'theatre')?.block).toBe('theatre');
});

test('an operation waits for red cells where the shelf is empty, and for nothing else', () => {
  const town = new Town();
  town.happens(draft('StockCounted', { place: general, kind: 'red-cells', quantity: 0 }));
  town.arrives('c1', { needsSurgery: true }).until(90);
  expect(station(town, 'theatre')?.block).toBe('supply');
  town.happens(draft('StockCounted', { place: general, kind: 'red-cells', quantity: 40 }));
  expect(inCare(town, 'theatre')).toBe(1);
});

test('where those who could help stand at this very hospital, the law or the desk is named as what holds the queue', () => {
  const blocked = (compact: 'absent' | 'in-force'): string | null | undefined => {
    const town = new Town({ levers: { 'compact.nemac': compact } });
    without(town, 'surgeon');
    town.arrives('c1', { needsSurgery: true }).sendsTeam().until(84);
    return station(town, 'theatre')?.block;
  };
  expect(blocked('absent')).toBe('recognition');
  expect(blocked('in-force')).toBe('verification');
});

test('a queue that nothing holds any more says so', () => {
  const town = new Town();
  for (let i = 0; i < 8; i++) town.arrives(`c${i}`);
  town.until(600);
  const said = town
    .of('StationBlocked')
    .filter(({ station: of }) => of === 'resuscitation')
    .map(({ cause }) => cause);
  expect(said.at(0)).toBe('door');
  expect(said.at(-1)).toBeNull();
});
