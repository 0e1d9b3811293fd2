import { id } from '@samaritan/scenarios/values/id';
import { expect, test } from 'vitest';
import { draft } from '../../../packages/server/src/engine/kernel/event.ts';
import { Town, at, clinician, general, hospitalTown, mercy, team, volunteers } from '../../builders/hospital-town.ts';

/** Two towns alike until one desk of the second gives a command. */
const pair = (prepare: (town: Town) => Town): readonly [without: Town, with_: Town] => [
  prepare(new Town()),
  prepare(new Town()),
];

/** Times of definitive care, summed, those without it counted at the end: nobody's own figure. */
const careAt = (town: Town, end: number): number =>
  [...town.world.casualties.all.values()].reduce((sum, one) => sum + (one.careAt ?? at(end)), 0);

/** A hospital so short of nurses that it can hardly begin to treat. */
const crowded = (town: Town): Town => {
  const staff = town.world.staffing.hospitals.get(general);
  if (staff === undefined) throw new Error('no staff');
  const { onDuty, missing, held } = staff;
  town.happens(
    draft('ShiftChanged', {
      hospital: general,
      shift: 0,
      onDuty: { ...onDuty, nurse: onDuty.nurse - 14 },
      missing,
      held,
    }),
  );
  for (let n = 0; n < 30; n++) town.arrives(`c${n}`, { severity: 'delayed', label: 'delayed' });
  return town;
};

test('patients are cared for sooner where those off duty were called back', () => {
  const [without, called] = pair(crowded);
  expect(called.asks('general', 'CallBackStaff', { hospital: general }).ok).toBe(true);
  expect(careAt(called.until(480), 480)).toBeLessThan(careAt(without.until(480), 480));
});

test('patients who come in the evening are cared for sooner where the day shift was held over', () => {
  const evening = (town: Town): Town => {
    town.until(550);
    for (let n = 0; n < 60; n++) town.arrives(`c${n}`, { severity: 'delayed', label: 'delayed' });
    return town.until(900);
  };
  // Bays enough that staff, and not space, are what patients wait for.
  const scenario = hospitalTown();
  const about = scenario.hospitals[general];
  if (about === undefined) throw new Error('no hospital');
  const roomy = { ...scenario, hospitals: { ...scenario.hospitals, [general]: { ...about, bays: 120 } } };
  const [without, held] = [new Town({ scenario: roomy }), new Town({ scenario: roomy })];
  expect(held.asks('general', 'HoldOverStaff', { hospital: general }).ok).toBe(true);
  expect(careAt(evening(held), 900)).toBeLessThan(careAt(evening(without), 900));
});

test('the other side’s volunteers come to the line within hours of a call, where they would have come a day later', () => {
  const [without, called] = pair((town) => town);
  expect(called.asks('state', 'CallForVolunteers', { group: volunteers }).ok).toBe(true);
  const atLine = (town: Town): number => town.until(480).of('TravellerReachedCrossing').length;
  expect(atLine(called)).toBeGreaterThan(atLine(without) + 8);
});

test('a public warning that asks volunteers to register calls every group of them', () => {
  const town = new Town();
  town.happens(draft('PublicWarned', { site: id('plaza'), advice: 'volunteers-register', text: id('sealed') }));
  expect(town.of('VolunteersCalled')).toEqual([{ group: volunteers }]);
});

test('volunteers assigned to a hospital come to that one', () => {
  const [without, assigned] = pair((town) => town.happens(draft('VolunteersCalled', { group: volunteers })).until(15));
  expect(assigned.asks('state', 'AssignVolunteers', { group: volunteers, hospital: mercy, count: 6 }).ok).toBe(true);
  const arrived = (town: Town): number =>
    town
      .until(360)
      .of('ClinicianArrived')
      .filter(({ hospital }) => hospital === mercy).length;
  expect(arrived(without)).toBe(0);
  expect(arrived(assigned)).toBe(6);
});

test('volunteers who wait at one hospital can be sent on to another', () => {
  const town = new Town().happens(draft('VolunteersCalled', { group: volunteers })).until(360);
  const waiting = [...town.world.staffing.clinicians.values()].filter(
    ({ phase }) => phase === 'waiting-recognition',
  ).length;
  expect(waiting).toBeGreaterThan(3);
  town.asks('state', 'AssignVolunteers', { group: volunteers, hospital: mercy, count: 3 });
  town.until(420);
  expect(town.of('ClinicianArrived').filter(({ hospital }) => hospital === mercy)).toHaveLength(3);
});

const teamAtDesk = (town: Town): Town => town.until(1).sendsTeam().until(80);
const shiftOf = (town: Town, n: number): number =>
  town.eventsOf('ShiftBegun').find(({ data }) => data.clinician === clinician(team, n))?.at ?? Number.POSITIVE_INFINITY;

test('one whose licence a desk wants checked next is called to the desk before those who came earlier', () => {
  const [without, asked] = pair(teamAtDesk);
  const last = without.world.staffing.hospitals.get(general)?.deskQueue.at(-1)?.clinician ?? clinician(team, 1);
  expect(asked.asks('general', 'VerifyLicence', { clinician: last }).ok).toBe(true);
  const begun = (town: Town): readonly string[] =>
    town
      .until(200)
      .of('VerificationBegun')
      .map((one) => one.clinician);
  expect(begun(asked).indexOf(last)).toBeLessThan(begun(without).indexOf(last));
});

test('one let in on a badge works after ten minutes and orientation, while the register has not answered', () => {
  const [without, waved] = pair(teamAtDesk);
  expect(waved.asks('general', 'AdmitOnBadge', { clinician: clinician(team, 2) }).ok).toBe(true);
  expect(shiftOf(waved.until(240), 2)).toBe(at(80 + 10 + 60));
  expect(shiftOf(without.until(240), 2)).toBeGreaterThan(at(150));
});

test('commands about people and places that are not the seat’s are refused', () => {
  const town = teamAtDesk(new Town());
  const refusal = (result: ReturnType<Town['asks']>) => (result.ok ? null : result.refusal.code);
  expect(refusal(town.asks('mercy', 'VerifyLicence', { clinician: clinician(team, 1) }))).toBe('clinician-not-here');
  expect(refusal(town.asks('general', 'AdmitOnBadge', { clinician: id('nobody') }))).toBe('clinician-not-here');
  expect(refusal(town.asks('general', 'CallBackStaff', { hospital: mercy }))).toBe('place-not-yours');
  expect(refusal(town.asks('general', 'HoldOverStaff', { hospital: mercy }))).toBe('place-not-yours');
  expect(refusal(town.asks('state', 'CallForVolunteers', { group: team }))).toBe('group-unknown');
  const assign = (group = volunteers, hospital = general, count = 1) =>
    refusal(town.asks('state', 'AssignVolunteers', { group, hospital, count }));
  expect(assign(team)).toBe('group-unknown');
  expect(assign(volunteers, id('nowhere'))).toBe('place-unknown');
  expect(assign(volunteers, general, 0)).toBe('quantity-wrong');
  town.asks('general', 'HoldOverStaff', { hospital: general });
  expect(refusal(town.asks('general', 'HoldOverStaff', { hospital: general }))).toBe('already-so');
  town.asks('state', 'CallForVolunteers', { group: volunteers });
  expect(refusal(town.asks('state', 'CallForVolunteers', { group: volunteers }))).toBe('already-so');
});
