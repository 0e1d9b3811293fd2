import type { ScenarioSource } from '@samaritan/scenarios/schema/scenario';
import { type CasualtyId, type PlaceId, type SeatId, id } from '@samaritan/scenarios/values/id';
import { expect, test } from 'vitest';
import { type Draft, draft } from '../../../packages/server/src/engine/kernel/event.ts';
import { ScriptRun } from '../../builders/script.ts';

const text = { en: 'Text', fr: 'Texte' };
const inject = { kind: 'contextual', from: 'caller', to: 'general', by: 'phone', text } as const;
const surgeWanted = {
  n: 2,
  kind: 'expected-action',
  who: 'general',
  does: { event: 'SurgeActivated', where: 'hospital == "general-hospital"' },
  before: 'T+0:30',
  text,
} as const;
const reminder = { ...inject, kind: 'contingency', n: 3, ifMissing: 2 } as const;

const run = (...msel: ScenarioSource['msel']): ScriptRun => new ScriptRun({ msel });
const death = (hospital = 'general-hospital'): Draft =>
  draft('CasualtyDied', {
    casualty: id<CasualtyId>('c-1'),
    where: id<PlaceId>(hospital),
    phase: 'hospital-care',
    rpm: 2,
  });
const lane = (open: boolean): Draft =>
  open
    ? draft('CrossingOpened', { crossing: id<PlaceId>('bridge'), because: 'command' })
    : draft('CrossingClosed', { crossing: id<PlaceId>('bridge'), because: 'command' });
const sent = (played: ScriptRun): readonly string[] => played.of('InjectSent').map(({ row }) => row);

test('a row with a time is sent once, at its time', () => {
  const played = run({ ...inject, n: 1, when: 'T+0:12' }).until(60);
  expect(played.events.filter(({ type }) => type === 'InjectSent').map(({ at }) => at)).toEqual([720_000]);
  expect(played.of('InjectSent')).toEqual([
    { row: '1', kind: 'contextual', to: ['general'], time: 1, because: null, edition: 0, words: null },
  ]);
});

test('a condition sends its row at the event that makes it true, and says why', () => {
  const played = run({ ...inject, n: 1, when: 'truth.deaths > 1.0' }).happens(death());
  expect(sent(played)).toEqual([]);
  played.happens(death());
  expect(played.of('InjectSent').map(({ because }) => because)).toEqual([
    expect.stringContaining('truth.deaths [2] > 1.0'),
  ]);
  played.happens(death(), death());
  expect(sent(played)).toEqual(['1']);
});

test('a condition that holds at StartEx is sent then', () => {
  expect(sent(run({ ...inject, n: 1, when: 'truth.deaths < 1.0' }))).toEqual(['1']);
});

test('a condition over time alone is looked at each minute', () => {
  const played = run({ ...inject, n: 1, when: 'elapsed >= 7.5' }).until(60);
  expect(played.events.filter(({ type }) => type === 'InjectSent').map(({ at }) => at)).toEqual([480_000]);
});

test('a condition is not looked at for another hospital', () => {
  const played = run({
    ...inject,
    n: 1,
    when: 'truth.hospital("general-hospital").cliniciansWaiting > 0.0 || truth.deaths > 9.0',
  });
  // Written by hand, without an event that touches this hospital: nobody looks.
  played.world.msel.tally.cliniciansWaiting.set(id<PlaceId>('general-hospital'), 1);
  played.happens(draft('SurgeActivated', { hospital: id<PlaceId>('general-hospital') }));
  expect(sent(played)).toEqual([]);
  played.happens(
    draft('ClinicianTurnedAway', {
      clinician: id('x'),
      hospital: id<PlaceId>('other-hospital'),
      because: 'not-verified',
    }),
  );
  expect(sent(played)).toEqual([]);
  played.happens(draft('ClinicianArrived', { clinician: id('x'), hospital: id<PlaceId>('general-hospital') }));
  expect(sent(played)).toEqual(['1']);
});

test('a row with a limit is sent again only after its condition was false in between, and never past the limit', () => {
  const played = run({
    ...inject,
    n: 1,
    limit: 2,
    when: 'done("CrossingClosed").count > done("CrossingOpened").count',
  });
  played.happens(lane(false), lane(false));
  expect(sent(played)).toEqual(['1']);
  played.happens(lane(true), lane(true), lane(false));
  expect(played.of('InjectSent').map(({ time }) => time)).toEqual([1, 2]);
  played.happens(lane(true), lane(false));
  expect(sent(played)).toHaveLength(2);
});

test('a row that its own sending makes true again stops at its limit', () => {
  const played = run({ ...inject, n: 1, limit: 3, when: 'done("InjectSent").count == done("RowRearmed").count' });
  expect(sent(played)).toEqual(['1', '1', '1']);
});

test('two rows that one event makes true are each sent once', () => {
  const played = run(
    { ...inject, n: 1, when: 'truth.deaths > 0.0 || done("InjectSent").count > 0.0' },
    { ...inject, n: 2, when: 'truth.deaths > 0.0 || done("InjectSent").count > 0.0' },
  );
  expect(sent(played.happens(death()))).toEqual(['1', '2']);
});

test('an action that comes in time is seen, and its contingency is spared', () => {
  const played = run(surgeWanted, reminder).until(29).surges('general').until(60);
  const seq = played.events.find(({ type }) => type === 'SurgeActivated')?.seq;
  expect(played.of('ExpectedActionSeen')).toEqual([{ row: '2', seq, late: false }]);
  expect(played.of('ContingencySpared')).toEqual([{ row: '3', ifMissing: '2' }]);
  expect(played.of('ExpectedActionMissed')).toEqual([]);
  expect(sent(played)).toEqual([]);
});

test('an action missing at its deadline sends its contingency, and is still seen when it comes late', () => {
  const played = run(surgeWanted, reminder).until(31);
  expect(played.of('ExpectedActionMissed')).toEqual([{ row: '2', deadline: 1_800_000 }]);
  expect(sent(played)).toEqual(['3']);
  played.surges('general').surges('general');
  expect(played.of('ExpectedActionSeen')).toEqual([{ row: '2', seq: expect.any(Number), late: true }]);
});

test('what is done before its earliest time is not the expected action, and the same done later is', () => {
  const row = { ...surgeWanted, notBefore: 'T+0:20' };
  const early = run(row, reminder).until(10).surges('general');
  expect(early.of('ExpectedActionSeen')).toEqual([]);
  early.until(20).surges('general').until(60);
  expect(early.of('ExpectedActionSeen')).toEqual([{ row: '2', seq: expect.any(Number), late: false }]);
  expect(sent(early)).toEqual([]);
  expect(sent(run(row, reminder).until(10).surges('general').until(60))).toEqual(['3']);
});

test('what another seat does, or does elsewhere, is not the expected action', () => {
  const played = run(surgeWanted).surges('state').surges('general', 'other-hospital');
  expect(played.of('ExpectedActionSeen')).toEqual([]);
});

test('a delayed contingency is spared where the action came late but before it', () => {
  const late = { ...reminder, after: '0:10' };
  expect(sent(run(surgeWanted, late).until(35).surges('general').until(60))).toEqual([]);
  expect(run(surgeWanted, late).until(35).surges('general').until(60).of('ContingencySpared')).toHaveLength(1);
  expect(
    run(surgeWanted, late)
      .until(60)
      .events.find(({ type }) => type === 'InjectSent')?.at,
  ).toBe(2_400_000);
});

test('a request that a rule wrote into the world counts as its sender’s', () => {
  const asked = { ...surgeWanted, who: 'state', does: { event: 'AidRequested', where: 'to == "province"' } } as const;
  const played = run(asked).happens(
    draft('AidRequested', {
      request: id('r-1'),
      kind: 'nurses',
      quantity: 10,
      from: id<SeatId>('state'),
      to: id<SeatId>('province'),
      deliverTo: id<PlaceId>('general-hospital'),
      under: null,
      priority: 'urgent',
    }),
  );
  expect(played.of('ExpectedActionSeen')).toHaveLength(1);
});

test('a log taken in without asking any rule gives the same script and the same timers', () => {
  const played = run(
    surgeWanted,
    { ...reminder, after: '0:10' },
    { ...inject, n: 1, when: 'elapsed > 20.0' },
    {
      ...inject,
      n: 4,
      limit: 2,
      when: 'done("CrossingClosed").count > done("CrossingOpened").count',
    },
  )
    .happens(lane(false), lane(true), death())
    .until(35);
  const replayed = played.replayed();
  expect(replayed.msel).toEqual(played.world.msel);
  expect(replayed.timers.list()).toEqual(played.world.timers.list());
});
