import { id } from '@samaritan/scenarios/values/id';
import { leverValues } from '@samaritan/scenarios/vocabulary/levers';
import { expect, test } from 'vitest';
import { draft } from '../../../packages/server/src/engine/kernel/event.ts';
import { Town, general, volunteers } from '../../builders/hospital-town.ts';

const seat = (name: string) => id<ReturnType<typeof id>>(name);

test('a team asked for under a compact in force is recognised by it, and the verdict goes into the event', () => {
  const town = new Town().until(1).sendsTeam().until(120);
  const decided = town.eventsOf('RecognitionDecided');
  expect(decided).toHaveLength(12);
  for (const { data, lever } of decided) {
    expect([data.verdict.kind, data.verdict.by, lever]).toEqual(['recognised', 'nemac', 'compact.nemac']);
    expect(data.verdict.tried.length).toBeGreaterThan(1);
  }
});

test('people whom no law lets work wait, and are asked about again when the law changes, and only then', () => {
  const town = new Town({ levers: { 'compact.nemac': 'absent' } }).until(1).sendsTeam().until(300);
  const first = town.of('RecognitionDecided').length;
  expect(first).toBe(12);
  expect(town.world.staffing.lawWaiters.size).toBe(12);
  expect(town.of('VerificationQueued')).toHaveLength(0);
  town.happens(draft('LeverTurned', { lever: 'licence.recognition', from: 'by-instrument', to: 'harmonised' }));
  expect(town.of('RecognitionDecided')).toHaveLength(2 * first);
  expect(town.world.staffing.lawWaiters.size).toBe(0);
  expect(town.of('VerificationQueued')).toHaveLength(12);
});

test('the wait for the law is part of what a helper waited', () => {
  const town = new Town({ levers: { 'compact.nemac': 'absent', 'licence.data': 'prepositioned' } });
  town.until(1).sendsTeam().until(300);
  town.happens(draft('LeverTurned', { lever: 'licence.recognition', from: 'by-instrument', to: 'harmonised' }));
  town.until(500);
  for (const { waited } of town.of('ShiftBegun')) expect(waited).toBeGreaterThan(200 * 60_000);
  expect(town.of('ShiftBegun')).toHaveLength(12);
});

test('a counterfactual without the wait for law lets them go to the desk at once', () => {
  const town = new Town({ levers: { 'compact.nemac': 'absent' }, spared: ['recognition'] })
    .until(1)
    .sendsTeam()
    .until(120);
  expect(town.world.staffing.lawWaiters.size).toBe(0);
  expect(town.of('VerificationQueued')).toHaveLength(12);
});

test('a volunteer whom no law lets work goes home after the length of a shift', () => {
  const town = new Town({ levers: { 'compact.nemac': 'absent' } });
  town.happens(draft('VolunteersCalled', { group: volunteers })).until(20 * 60);
  const away = town.of('ClinicianTurnedAway');
  expect(away.length).toBeGreaterThan(0);
  for (const { because } of away) expect(because).toBe('not-recognised');
});

test('a request approved for a place that is no hospital sends the team to the nearest one', () => {
  const town = new Town();
  const request = id<never>('request-9');
  town.happens(
    draft('AidRequested', {
      request,
      kind: 'surgical-team',
      quantity: 2,
      from: seat('state') as never,
      to: seat('province') as never,
      deliverTo: id('plaza'),
      under: id('nemac'),
      priority: 'urgent',
    }),
    draft('RequestApproved', { request, provider: id('ontario-team'), quantity: 2, by: seat('province') as never }),
  );
  expect(town.of('TeamOrdered')).toEqual([{ group: 'ontario-team', hospital: general, under: 'nemac', quantity: 2 }]);
});

test('a team is sent once: what is left of it answers the next request', () => {
  const town = new Town().until(1).sendsTeam(5).sendsTeam(12).sendsTeam(12);
  expect(town.of('TeamOrdered').map(({ quantity }) => quantity)).toEqual([5, 7]);
  town.until(60);
  expect(new Set(town.of('ClinicianSetOut').map((one) => one.clinician)).size).toBe(12);
});

test('fewer stand idle the farther recognition goes: by instrument, by waiver, by harmonised law', () => {
  const idle = leverValues['licence.recognition'].map((recognition) => {
    const town = new Town({
      levers: { 'compact.nemac': 'absent', 'licence.recognition': recognition, 'licence.data': 'prepositioned' },
    });
    town.until(1).sendsTeam().until(300);
    return town.of('ClinicianArrived').length - town.of('ShiftBegun').length;
  });
  expect(idle).toEqual([12, 0, 0]);
});
