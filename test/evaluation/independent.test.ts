import { minutes, simTime } from '@samaritan/scenarios/values/time';
import { id } from '@samaritan/scenarios/values/id';
import fc from 'fast-check';
import { test } from 'vitest';
import type { Event } from '../../packages/server/src/engine/kernel/event.ts';
import { agree } from '../builders/agreement.ts';
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
import { judgedTown, playedTown, reportTown } from '../builders/report-town.ts';

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
            vehicle: null,
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
