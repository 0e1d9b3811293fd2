import type { ScenarioSource } from '@samaritan/scenarios/schema/scenario';
import { type JurisdictionId, id } from '@samaritan/scenarios/values/id';
import { hours, inMinutes } from '@samaritan/scenarios/values/time';
import { leverValues } from '@samaritan/scenarios/vocabulary/levers';
import { assert, integer, property } from 'fast-check';
import { expect, test } from 'vitest';
import { draft } from '../../../packages/server/src/engine/kernel/event.ts';
import { impostorPasses } from '../../../packages/server/src/engine/staffing/parameters.ts';
import { Town, clinician, general, hospitalTown, team } from '../../builders/hospital-town.ts';

type Data = (typeof leverValues)['licence.data'][number];

const words = { en: 'Text', fr: 'Texte' };
type GroupSource = NonNullable<ScenarioSource['staff']>[string];

/** The town with a team of nurses alone, and no volunteers. */
const teamWith = (more: Partial<GroupSource>) =>
  hospitalTown({
    staff: {
      'ontario-team': {
        kind: 'team',
        name: words,
        of: 'windsor',
        at: [42.307, -83.03],
        count: 12,
        class: { rn: 1 },
        licences: [{ issuer: 'CA-ON' }],
        via: 'bridge',
        travel: '0:20',
        ...more,
      },
    },
  });

/** Each member's wait for law, desk and register, in minutes; a day where it did not end. */
function waits(data: Data, seed: number): readonly number[] {
  const town = new Town({ levers: { 'licence.data': data }, seed });
  town
    .until(1)
    .sendsTeam()
    .until(24 * 60);
  const begun = new Map(town.of('ShiftBegun').map((one) => [one.clinician, one]));
  expect(town.of('ClinicianArrived').filter((one) => one.clinician.startsWith(team))).toHaveLength(12);
  return Array.from({ length: 12 }, (_, i) => {
    const one = begun.get(clinician(team, i + 1));
    return one === undefined ? 24 * 60 : inMinutes(one.waited);
  });
}

test('a team comes from request to bedside sooner the readier its licence data lie, member by member', () => {
  assert(
    property(integer({ min: 1, max: 10_000 }), (seed) => {
      const [onRequest, electronic, prepositioned] = leverValues['licence.data'].map((data) => waits(data, seed));
      for (let i = 0; i < 12; i++) {
        expect(electronic?.[i]).toBeLessThan(onRequest?.[i] ?? 0);
        expect(prepositioned?.[i]).toBeLessThan(electronic?.[i] ?? 0);
      }
    }),
    { numRuns: 8 },
  );
});

test('a check names the lever that sets its path', () => {
  const town = new Town().until(1).sendsTeam().until(120);
  const begun = town.eventsOf('VerificationBegun');
  expect(begun.length).toBeGreaterThan(0);
  for (const { lever, data } of begun) expect([lever, data.path]).toEqual(['licence.data', 'on-request']);
});

test('clerks are few, and people wait for them one after another', () => {
  const town = new Town({ levers: { 'licence.data': 'electronic' } }).until(1).sendsTeam();
  for (let minute = 60; minute < 240; minute += 3) {
    const staff = town.until(minute).world.staffing.hospitals.get(general);
    expect(staff?.deskBusy.length).toBeLessThanOrEqual(2);
    if ((staff?.deskQueue.length ?? 0) > 0) expect(staff?.deskBusy).toHaveLength(2);
  }
});

test('orientation follows every path, and is no part of the wait', () => {
  const town = new Town({ levers: { 'licence.data': 'prepositioned' } }).until(1).sendsTeam().until(300);
  const began = new Map(
    town.eventsOf('ShiftBegun').map(({ at, data }) => [data.clinician, { at, waited: data.waited }]),
  );
  const arrived = new Map(town.eventsOf('ClinicianArrived').map(({ at, data }) => [data.clinician, at]));
  expect(began.size).toBe(12);
  for (const [who, { at, waited }] of began) expect(at - (arrived.get(who) ?? 0) - waited).toBe(60 * 60_000);
});

test('one on a volunteer roll the host can read is checked in, whatever the lever', () => {
  const town = new Town({ scenario: teamWith({ registered: 1 }) }).until(1).sendsTeam().until(200);
  const begun = town.eventsOf('VerificationBegun');
  expect(begun.length).toBe(12);
  for (const { lever, data } of begun) expect([lever, data.path]).toEqual([undefined, 'prepositioned']);
});

test('an impostor is turned away but for the error of the path', () => {
  const scenario = teamWith({ impostors: 1, count: 400 });
  const town = new Town({ scenario, levers: { 'licence.data': 'prepositioned' } });
  town
    .until(1)
    .sendsTeam(400)
    .until(24 * 60);
  const rejected = town.of('ClinicianTurnedAway').filter(({ because }) => because === 'not-verified');
  const admitted = town.of('ShiftBegun');
  expect(rejected.length).toBeGreaterThan(200);
  expect(admitted.length).toBeLessThan(0.02 * rejected.length);
  for (const one of admitted) expect(one.impostor).toBe(true);
});

test('an impostor let in by a surer path is let in by every less sure one', () => {
  expect(impostorPasses.prepositioned).toBeLessThan(impostorPasses.electronic);
  expect(impostorPasses.electronic).toBeLessThan(impostorPasses['on-request']);
  expect(impostorPasses['on-request']).toBeLessThan(impostorPasses.badge);
  const passed = (path: 'electronic' | 'badge', seed: number): boolean => {
    const town = new Town({
      scenario: teamWith({ impostors: 1, count: 1 }),
      levers: { 'licence.data': 'electronic' },
      seed,
    });
    town.until(1).sendsTeam(1);
    while (town.of('VerificationQueued').length === 0) town.until(town.world.now / 60_000 + 1);
    if (path === 'badge') town.asks('general', 'AdmitOnBadge', { clinician: clinician(team, 1) });
    town.until(600);
    return town.of('ShiftBegun').length === 1;
  };
  let admitted = 0;
  for (let seed = 1; seed <= 150; seed++) {
    if (passed('badge', seed)) admitted += 1;
    else expect(passed('electronic', seed)).toBe(false);
  }
  expect(admitted).toBeGreaterThan(0);
});

test('where a lever turns while papers lie with a register, they are asked for by the quicker way', () => {
  const town = new Town().until(1).sendsTeam().until(180);
  const waiting = town.world.staffing.registerWaiters.size;
  expect(waiting).toBeGreaterThan(5);
  town.happens(draft('LeverTurned', { lever: 'licence.data', from: 'on-request', to: 'electronic' }));
  expect(town.world.staffing.registerWaiters.size).toBe(0);
  town.until(500);
  expect(town.of('ShiftBegun')).toHaveLength(12);
});

test('a counterfactual without verification leaves only the orientation between the door and the bedside', () => {
  const town = new Town({ spared: ['verification'] }).until(1).sendsTeam().until(200);
  expect(town.of('VerificationBegun')).toHaveLength(0);
  expect(town.of('ShiftBegun').map(({ waited }) => waited)).toEqual(Array.from({ length: 12 }, () => 0));
});

test('a licence of this side of the line is checked in its register at all hours, whatever the lever', () => {
  const town = new Town({ scenario: teamWith({ licences: [{ issuer: 'US-OH' }] }) }).until(1).sendsTeam().until(180);
  for (const { lever, data } of town.eventsOf('VerificationBegun'))
    expect([lever, data.path]).toEqual([undefined, 'electronic']);
  expect(town.of('VerificationEnded').length).toBeGreaterThan(0);
});

test('a register answers by the clock of those who keep it, wherever the hospital stands', () => {
  const answersIn = (zone: string) => {
    const scenario = hospitalTown({
      // A Thursday.
      startEx: '2026-10-15T16:00 America/Detroit',
      jurisdictions: {
        ...hospitalTown().jurisdictions,
        [id<JurisdictionId>('CA-ON')]: { in: id<JurisdictionId>('CA'), zone },
      },
    });
    return new Town({ scenario })
      .until(1)
      .sendsTeam()
      .until(3 * 60)
      .of('VerificationBegun')
      .map(({ endsAt }) => endsAt);
  };
  const [east = [], here = [], west = []] = ['America/Halifax', 'America/Detroit', 'America/Vancouver'].map(answersIn);
  expect(here.length).toBeGreaterThan(2);
  // The office opens at 08:30 where it is, an hour sooner in the east; in the west it is open still.
  expect([Math.min(...here), Math.min(...east)]).toEqual([hours(16.5), hours(15.5)]);
  expect(Math.min(...west)).toBeLessThan(hours(3.5));
});
