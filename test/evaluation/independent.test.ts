import type { Scenario } from '@samaritan/scenarios/schema/scenario';
import { minutes, simTime } from '@samaritan/scenarios/values/time';
import { id } from '@samaritan/scenarios/values/id';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Event } from '../../packages/server/src/engine/kernel/event.ts';
import type { AfterActionReport } from '../../packages/server/src/evaluation/report/after-action.ts';
import {
  WrittenLog,
  arrives,
  care,
  comesIn,
  dies,
  hurt,
  queued,
  setsOut,
  startsShift,
  stations,
  told,
  treated,
} from '../builders/events.ts';
import { NaiveReport } from '../builders/naive-report.ts';
import { judgedTown, playedTown, reportTown } from '../builders/report-town.ts';

/** Every number of the headline blocks, against the same worked out another way. */
function agree(report: AfterActionReport, scenario: Scenario, events: readonly Event[]): void {
  const naive = new NaiveReport(scenario, events);
  const { outcome, minutes: lost, credentials, metrics } = report;
  expect(outcome).toMatchObject(naive.outcome);
  expect(outcome.bySeverity.reduce((sum, { died }) => sum + died, 0)).toBe(naive.outcome['died']);
  expect(outcome.preventableSeqs).toHaveLength(outcome.preventable);
  expect(metrics.deaths.value).toBe(naive.outcome['died']);
  expect(metrics.preventable_deaths.value).toBe(naive.outcome['preventable']);
  expect(metrics.deaths_to_come.value).toBe(naive.outcome['toCome']);

  expect(lost.treated).toBe(naive.minutes.treated);
  expect(lost.delay.sum).toBeCloseTo(naive.minutes.delay, 6);
  for (const [i, [wait, sum]] of naive.minutes.sums.entries()) {
    expect(lost.rows[i]?.wait).toBe(wait);
    expect(lost.rows[i]?.sum).toBeCloseTo(sum, 6);
  }

  const checks = naive.credentials;
  expect(credentials).toMatchObject({
    arrived: checks['arrived'],
    atWork: checks['atWork'],
    turnedAway: checks['turnedAway'],
  });
  expect(credentials.cost.hours).toBeCloseTo(checks['hours'] ?? 0, 6);
  const { recognition, desk, verification } = credentials.cost;
  expect(recognition + desk + verification).toBeCloseTo(credentials.cost.hours, 6);
  expect(metrics.clinician_hours_waiting.value).toBeCloseTo(checks['hours'] ?? 0, 6);
  expect(metrics.responders_refused_or_idle.value).toBe((checks['arrived'] ?? 0) - (checks['atWork'] ?? 0));
  expect(credentials.impostors).toMatchObject({
    arrived: checks['impostorsArrived'],
    admitted: checks['impostorsAdmitted'],
  });

  for (const row of report.hospitals) expect(row).toMatchObject(naive.hospital(row.hospital));
  for (const row of report.crossings) {
    const { reached, cleared, closedMinutes, longest } = naive.crossing(row.crossing);
    expect(row).toMatchObject({ reached, cleared });
    expect(row.closedMinutes).toBeCloseTo(closedMinutes, 6);
    if (longest === null) expect(row.longestWait).toBeNull();
    else expect(row.longestWait).toBeCloseTo(longest, 6);
  }

  expect(metrics.bed_hours_over_capacity.value).toBeCloseTo(naive.bedHours, 6);
  near(metrics.picture_error.value, naive.pictureError);
  near(metrics.local_picture_age_minutes.value, naive.localPictureAge);
  near(metrics.responder_crossing_minutes.value, naive.responderMinutes);
  near(metrics.minutes_to_first_cross_border_unit.value, naive.firstAcross);
}

function near(given: number | null, wanted: number | null): void {
  if (wanted === null || given === null) expect(given).toBe(wanted);
  else expect(given).toBeCloseTo(wanted, 6);
}

test('a written exercise reports the numbers that its bare events give', () => {
  agree(judgedTown(), reportTown(), playedTown());
});

const step = fc.record({
  wait: fc.integer({ min: 0, max: 25 }),
  who: fc.integer({ min: 0, max: 5 }),
  number: fc.integer({ min: 0, max: 12 }),
  what: fc.integer({ min: 0, max: 15 }),
});

/** Things that happen to six casualties and six clinicians, in any order that a log could hold. */
function scribbled(list: readonly (typeof step extends fc.Arbitrary<infer T> ? T : never)[]): readonly Event[] {
  const log = new WrittenLog();
  log.add('HospitalOpened', {
    hospital: id('receiving'),
    space: stations({ ward: 10 }),
    baseline: stations({ ward: 9 }),
  });
  log.at(3).add('HazardStruck', { hazard: id('blast'), site: id('plaza'), injured: 6, spared: 0 });
  for (const [i, severity] of (
    ['immediate', 'delayed', 'dead', 'immediate', 'minimal', 'immediate'] as const
  ).entries())
    hurt(log, `c${i}`, { severity, livesAtNearest: i % 3 === 0 ? null : i % 2 === 0, livesAtOnce: i !== 5 });
  for (const i of [0, 1, 2, 3, 4, 5])
    setsOut(log, `p${i}`, {
      group: (['team', 'commuters', 'volunteers'] as const)[i % 3] ?? 'team',
      impostor: i === 5,
    });
  const done = new Set<string>();
  const once = (key: string, act: () => void): void => {
    if (done.has(key)) return;
    done.add(key);
    act();
  };
  let minute = 3;
  for (const { wait, who, number, what } of list) {
    log.at((minute += wait));
    const [c, p] = [`c${who}`, `p${who}`];
    const line = {
      traveller: { kind: 'clinician', id: p },
      crossing: id<never>('bridge'),
      to: id<never>('US-MI'),
    } as const;
    const acts: readonly (() => void)[] = [
      () =>
        !done.has(`died ${c}`) &&
        once(`arrived ${c}`, () => arrives(log, c, 'receiving', who % 2 === 0 ? null : 'immediate')),
      () => !done.has(`died ${c}`) && queued(log, c, 'receiving', number % 2 === 0 ? 'ward' : 'theatre'),
      () => !done.has(`died ${c}`) && treated(log, c, 'receiving', number % 2 === 0 ? 'intensive' : 'theatre'),
      () =>
        !done.has(`died ${c}`) &&
        once(`care ${c}`, () => care(log, c, { survives: number % 2 === 0, lost: { staff: number, road: -3 } })),
      () => once(`died ${c}`, () => dies(log, c, number % 2 === 0 ? null : 'receiving')),
      () =>
        told(log, who % 2 === 0 ? 'state' : 'province', { injured: number, observed: Math.max(3, minute - number) }),
      () => told(log, 'fire', { injured: number, observed: Math.max(3, minute - number) }),
      () => once(`in ${p}`, () => comesIn(log, p)),
      () => done.has(`in ${p}`) && once(`end ${p}`, () => startsShift(log, p, { impostor: who === 5 })),
      () =>
        done.has(`in ${p}`) &&
        once(`end ${p}`, () =>
          log.add('ClinicianTurnedAway', { clinician: id(p), hospital: id('receiving'), because: 'not-verified' }),
        ),
      () =>
        done.has(`in ${p}`) &&
        !done.has(`end ${p}`) &&
        once(`queue ${p}`, () =>
          log.add('VerificationQueued', {
            clinician: id(p),
            hospital: id('receiving'),
            path: 'electronic',
            priority: 1,
          }),
        ),
      () =>
        done.has(`queue ${p}`) &&
        !done.has(`end ${p}`) &&
        once(`begin ${p}`, () =>
          log.add('VerificationBegun', {
            clinician: id(p),
            hospital: id('receiving'),
            path: 'electronic',
            deskFreeAt: simTime(0),
            endsAt: simTime(0),
          }),
        ),
      () =>
        once(`line ${p}`, () =>
          log.add('TravellerReachedCrossing', {
            ...line,
            card: false,
            calledAhead: false,
            patients: 0,
            armedEscort: false,
            under: null,
          }),
        ),
      () =>
        done.has(`line ${p}`) &&
        once(`clear ${p}`, () =>
          log.add('TravellerCleared', { ...line, lane: 'general', under: 'nexus', waited: minutes(number) }),
        ),
      () => log.add('CrossingClosed', { crossing: id('bridge'), because: 'order' }),
      () => log.add('CrossingOpened', { crossing: id('bridge'), because: 'order' }),
    ];
    acts[what]?.();
  }
  log.at(minute + 7).add('ExerciseEnded', { because: 'until' });
  return log.events;
}

test('whatever is in a log, the report and its bare events give the same numbers', () => {
  const scenario = reportTown();
  fc.assert(
    fc.property(fc.array(step, { maxLength: 60 }), (list) => {
      const events = scribbled(list);
      agree(judgedTown({ scenario, events, counterfactuals: [], leverRows: [] }), scenario, events);
    }),
    { numRuns: 60, seed: 11 },
  );
});
