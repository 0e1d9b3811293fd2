import type { ScenarioSource } from '@samaritan/scenarios/schema/scenario';
import { type JurisdictionId, id } from '@samaritan/scenarios/values/id';
import { hours } from '@samaritan/scenarios/values/time';
import { roles } from '@samaritan/scenarios/vocabulary/resources';
import { expect, test } from 'vitest';
import { loadOf } from '../../../packages/server/src/engine/hospitals/need.ts';
import { baselineOf } from '../../../packages/server/src/engine/hospitals/space.ts';
import { draft } from '../../../packages/server/src/engine/kernel/event.ts';
import { rosterOf } from '../../../packages/server/src/engine/staffing/roster.ts';
import { Town, general, hospitalTown, mercy } from '../../builders/hospital-town.ts';

const words = { en: 'Text', fr: 'Texte' };
const staffOf = (town: Town, hospital = general) => {
  const staff = town.world.staffing.hospitals.get(hospital);
  if (staff === undefined) throw new Error(`no staff at ${hospital}`);
  return staff;
};

const commuters = (count: number): ScenarioSource['staff'] => ({
  commuters: {
    kind: 'commuters',
    name: words,
    of: 'windsor',
    at: [42.307, -83.03],
    count,
    class: { rn: 1 },
    licences: [{ issuer: 'US-MI' }],
    work: ['general', 'mercy'],
    onShift: 0.5,
    shiftAt: 'T+3:00',
    via: 'bridge',
  },
});
const evening = (count = 20) => hospitalTown({ startEx: '2026-10-14T16:00 America/Detroit', staff: commuters(count) });
const shut = draft('CrossingClosed', { crossing: id('bridge'), because: 'order' });

test('regular staff cover the patients of before the event at conventional standard, and some more', () => {
  for (const moment of [
    { minute: 12 * 60, weekday: 3 },
    { minute: 60, weekday: 0 },
  ])
    for (const hospital of Object.values(hospitalTown().hospitals)) {
      const load = loadOf(baselineOf(hospital, moment), 'conventional');
      const roster = rosterOf(hospital, moment);
      for (const role of ['surgeon', 'anaesthetist', 'physician', 'nurse'] as const) {
        expect(roster[role] * 1000).toBeGreaterThanOrEqual(load[role]);
        expect(roster[role] * 1000).toBeLessThan(load[role] * 1.1 + 12_000);
      }
    }
});

test('a hospital has no more surgical teams than theatres, and none without one', () => {
  const about = hospitalTown().hospitals[mercy];
  if (about === undefined) throw new Error('no hospital');
  const roster = rosterOf({ ...about, theatres: 0 }, { minute: 60, weekday: 1 });
  expect([roster.surgeon, roster.anaesthetist]).toEqual([0, 0]);
  const day = rosterOf({ ...about, theatres: 1, trauma: 'level-1' }, { minute: 12 * 60, weekday: 1 });
  expect([day.surgeon, day.anaesthetist]).toEqual([1, 1]);
});

test('shifts change at 07:00 and 19:00 by the local clock', () => {
  const town = new Town({ scenario: hospitalTown({ startEx: '2026-10-14T16:00 America/Detroit' }) });
  town.until(24 * 60);
  const changes = town.eventsOf('ShiftChanged').filter(({ data }) => data.hospital === general);
  expect(changes.map(({ at, data }) => [at, data.shift])).toEqual([
    [hours(3), 1],
    [hours(15), 2],
  ]);
});

test('commuters who come in time leave nobody missing', () => {
  const town = new Town({ scenario: evening() });
  town.until(3 * 60);
  expect(staffOf(town).missing.nurse + staffOf(town, mercy).missing.nurse).toBe(0);
  expect(town.of('ShiftBegun').map(({ kind, under, waited }) => [kind, under, waited])).toEqual(
    Array.from({ length: 10 }, () => ['commuters', null, 0]),
  );
});

test('commuters whom a shut crossing keeps away are missing at the change of shift, and no more when they come', () => {
  const town = new Town({ scenario: evening() });
  town.happens(shut).until(3 * 60);
  const missing = staffOf(town).missing.nurse + staffOf(town, mercy).missing.nurse;
  expect(missing).toBe(10);
  const open = new Town({ scenario: evening() }).until(3 * 60);
  expect(staffOf(open).onDuty.nurse - staffOf(town).onDuty.nurse).toBe(staffOf(town).missing.nurse);
  town.happens(draft('CrossingOpened', { crossing: id('bridge'), because: 'order' })).until(8 * 60);
  expect(staffOf(town).missing.nurse + staffOf(town, mercy).missing.nurse).toBe(0);
  expect(staffOf(town).onDuty).toEqual(staffOf(open).onDuty);
  expect(staffOf(town).helpers.nurse).toBe(0);
});

test('commuters due at an hour between the changes of shift are missed at that hour', () => {
  const { commuters: group } = commuters(20) ?? {};
  if (group === undefined) throw new Error('no group');
  const town = new Town({
    scenario: hospitalTown({
      startEx: '2026-10-14T16:00 America/Detroit',
      staff: { commuters: { ...group, shiftAt: 'T+1:30' } },
    }),
  });
  town.happens(shut).until(89);
  expect(staffOf(town).missing.nurse).toBe(0);
  town.until(90);
  expect(staffOf(town).missing.nurse + staffOf(town, mercy).missing.nurse).toBe(10);
  expect(staffOf(town).shift).toBe(0);
});

test('no more are missing than the roster has', () => {
  const town = new Town({ scenario: evening(2000) });
  town.happens(shut).until(3 * 60);
  for (const hospital of [general, mercy])
    for (const role of roles) expect(staffOf(town, hospital).onDuty[role]).toBeGreaterThanOrEqual(0);
  expect(staffOf(town).onDuty.nurse).toBe(0);
});

test('a shift held over stays for four hours past the change and then goes', () => {
  const [plain, held] = [new Town({ scenario: evening() }), new Town({ scenario: evening() })];
  const day = staffOf(held).onDuty.nurse;
  held.asks('general', 'HoldOverStaff', { hospital: general });
  const nurses = (minute: number) => [plain, held].map((town) => staffOf(town.until(minute)).onDuty.nurse);
  expect(nurses(179)).toEqual([day, day]);
  const [without = 0, with_ = 0] = nurses(181);
  expect(with_ - without).toBe(Math.floor(day * 0.83));
  const [after, afterHeld] = nurses(7 * 60 + 1);
  expect(afterHeld).toBe(after);
});

test('those called back come after a while and stay past the change of shift', () => {
  const town = new Town({ scenario: evening() });
  const before = staffOf(town).onDuty.nurse;
  town.asks('general', 'CallBackStaff', { hospital: general });
  expect(staffOf(town).onDuty.nurse).toBe(before);
  const [called] = town.of('StaffCalledBack');
  town.until(174);
  expect(called?.coming.nurse).toBeGreaterThan(0);
  expect(staffOf(town).onDuty.nurse).toBe(before + (called?.coming.nurse ?? 0));
  town.until(181);
  const plain = new Town({ scenario: evening() }).until(181);
  expect(staffOf(town).onDuty.nurse).toBe(staffOf(plain).onDuty.nurse + (called?.coming.nurse ?? 0));
});

test('a hospital changes shift, opens and closes its lists by the clock of its own jurisdiction', () => {
  const changesOf = (zone: string) => {
    const { jurisdictions } = hospitalTown();
    const scenario = hospitalTown({
      startEx: '2026-10-14T16:30 America/Detroit',
      jurisdictions: { ...jurisdictions, [id<JurisdictionId>('US-MI')]: { in: id<JurisdictionId>('US'), zone } },
    });
    const town = new Town({ scenario }).until(8 * 60);
    const changes = town.eventsOf('ShiftChanged').filter(({ data }) => data.hospital === general);
    const first = town.eventsOf('ElectiveCaseEnded').find(({ data }) => data.hospital === general);
    const taken = town.of('HospitalOpened').find(({ hospital }) => hospital === general)?.baseline.theatre;
    return { changes: changes.map(({ at }) => at), first: first?.at ?? null, taken };
  };
  const [east, here, west] = ['America/Halifax', 'America/Detroit', 'America/Chicago'].map(changesOf);
  expect([east?.changes, here?.changes, west?.changes]).toEqual([[hours(1.5)], [hours(2.5)], [hours(3.5)]]);
  // Lists close at 17:00: here in half an hour, in the west in an hour and a half; in the east they have.
  expect(west?.taken).toBe(here?.taken);
  expect(east?.taken).toBeLessThan(here?.taken ?? 0);
  expect(east?.first).toBeNull();
  expect((west?.first ?? 0) - (here?.first ?? 0)).toBe(hours(1));
});
