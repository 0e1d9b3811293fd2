import { type JurisdictionId, id } from '@samaritan/scenarios/values/id';
import { minutes } from '@samaritan/scenarios/values/time';
import { expect, test } from 'vitest';
import type { Event } from '../../packages/server/src/engine/kernel/event.ts';
import type { AfterActionReport } from '../../packages/server/src/evaluation/report/after-action.ts';
import { WrittenLog, arrives, comesIn, dies, hurt, queued, setsOut, treated } from '../builders/events.ts';
import { judgedTown } from '../builders/report-town.ts';

const judged = (log: WrittenLog): AfterActionReport =>
  judgedTown({ events: log.events, counterfactuals: [], leverRows: [] });
const ends = (log: WrittenLog, minute: number): WrittenLog => {
  log.at(minute).add('ExerciseEnded', { because: 'end-ex' });
  return log;
};

test('a volunteer sent on to another hospital arrived once, and does not wait while on the road', () => {
  const log = new WrittenLog();
  setsOut(log, 'p');
  comesIn(log.at(60), 'p');
  setsOut(log.at(120), 'p');
  comesIn(log.at(150), 'p', 'community');
  const { metrics, credentials } = judged(ends(log, 210));
  expect(metrics.clinician_hours_waiting.value).toBeCloseTo(2);
  expect(metrics.responders_refused_or_idle.value).toBe(1);
  expect(credentials).toMatchObject({ arrived: 1, waiting: 1, cost: { hours: 2, recognition: 2 } });
});

test('a second check is timed from its own beginning', () => {
  const log = new WrittenLog();
  const checked = (minute: number, outcome: 'rejected' | 'verified'): void => {
    const check = { clinician: id<never>('p'), hospital: id<never>('receiving'), path: 'electronic' } as const;
    log.at(minute).add('VerificationBegun', { ...check, deskFreeAt: 0 as never, endsAt: 0 as never });
    log.at(minute + 5).add('VerificationEnded', { ...check, outcome, waited: minutes(5) });
  };
  setsOut(log, 'p');
  comesIn(log.at(10), 'p');
  checked(20, 'rejected');
  checked(200, 'verified');
  const { credentials } = judged(ends(log, 210));
  expect(credentials.paths).toMatchObject([{ begun: 2, pending: 0, medianMinutes: 5, longestMinutes: 5 }]);
});

test('who comes to a line twice and passes once does not stand there', () => {
  const log = new WrittenLog();
  const line = {
    traveller: { kind: 'unit', id: 'u' },
    crossing: id<never>('bridge'),
    to: id<JurisdictionId>('US-MI'),
  } as const;
  const way = { card: false, calledAhead: false, patients: 0, armedEscort: false, under: null, vehicle: null };
  log.at(10).add('TravellerReachedCrossing', { ...line, ...way });
  log.at(20).add('TravellerReachedCrossing', { ...line, ...way });
  log.at(30).add('TravellerCleared', { ...line, lane: 'general', under: 'nexus', waited: minutes(20) });
  const bridge = judged(ends(log, 60)).crossings.find(({ crossing }) => crossing === 'bridge');
  expect(bridge).toMatchObject({ reached: 2, cleared: 1, standing: 0 });
});

test('who is given a place at once never waited', () => {
  const log = new WrittenLog();
  for (const [minute, casualty] of [
    [5, 'a'],
    [10, 'b'],
  ] as const) {
    hurt(log.at(0), casualty);
    queued(log.at(minute), casualty, 'receiving', 'theatre');
    if (casualty === 'a') treated(log, casualty, 'receiving', 'theatre');
  }
  const joined = log.events.findLast(({ type }: Event) => type === 'PatientQueued');
  const row = judged(ends(log, 60)).hospitals.find(({ hospital }) => hospital === 'receiving');
  expect(row).toMatchObject({ peakWaiting: 1, peakWaitingAt: { at: minutes(10), seq: joined?.seq } });
});

test('a death is laid to the queue that cost it most, not to the last it stood in', () => {
  const log = new WrittenLog();
  hurt(log, 'c');
  arrives(log.at(10), 'c', 'receiving');
  queued(log, 'c', 'receiving', 'resuscitation');
  const held = log.add('StationBlocked', { hospital: id('receiving'), station: 'resuscitation', cause: 'staff' });
  treated(log.at(100), 'c', 'receiving', 'resuscitation');
  queued(log.at(110), 'c', 'receiving', 'theatre');
  dies(log.at(130), 'c', 'receiving');
  const [finding] = judged(ends(log, 240)).findings;
  expect(finding).toMatchObject({ wait: 'staff', preventable: 1, example: { main: 'staff', mainMinutes: 90 } });
  const example = finding?.kind === 'wait' ? finding.example : null;
  expect(example?.steps.filter(({ what }) => what === 'queued')).toHaveLength(2);
  expect(example?.behind?.links.at(-1)?.seq).toBe(held);
});
