import { type JurisdictionId, id } from '@samaritan/scenarios/values/id';
import { minutes, simTime } from '@samaritan/scenarios/values/time';
import { expect, test } from 'vitest';
import {
  type MetricId,
  type MetricValue,
  metrics,
  moreIsBetter,
} from '../../packages/server/src/evaluation/metrics.ts';
import {
  WrittenLog,
  care,
  comesIn,
  dies,
  hurt,
  queued,
  setsOut,
  startsShift,
  stations,
  told,
} from '../builders/events.ts';
import { reportTown } from '../builders/report-town.ts';

const measured = (log: WrittenLog, metric: MetricId, scenario = reportTown()): MetricValue => {
  const fold = metrics(scenario);
  for (const event of log.events) fold.on(event);
  return fold.result()[metric];
};
const value = (log: WrittenLog, metric: MetricId): number | null => measured(log, metric).value;
const ended = (log: WrittenLog, minute: number): WrittenLog => {
  log.at(minute).add('ExerciseEnded', { because: 'end-ex' });
  return log;
};
const struck = (minute: number): WrittenLog => {
  const log = new WrittenLog();
  log.at(minute).add('HazardStruck', { hazard: id('blast'), site: id('plaza'), injured: 1, spared: 0 });
  return log;
};

test('a death counts once, whether the dead at once are logged apart or not', () => {
  const log = struck(0);
  hurt(log, 'a', { severity: 'dead' });
  hurt(log, 'b', { severity: 'dead' });
  dies(log, 'b');
  hurt(log, 'c');
  dies(log, 'c');
  expect(value(log, 'deaths')).toBe(3);
});

test('a death is preventable only where the nearest baseline survives', () => {
  const log = struck(0);
  for (const [name, lives] of [
    ['a', true],
    ['b', false],
    ['c', null],
  ] as const) {
    hurt(log, name, { livesAtNearest: lives });
    dies(log, name);
  }
  hurt(log, 'd', { severity: 'dead' });
  expect(value(log, 'preventable_deaths')).toBe(1);
});

test('care that came too late is a death to come until it comes', () => {
  const log = struck(0);
  hurt(log, 'a');
  care(log, 'a', { survives: false });
  expect(value(log, 'deaths_to_come')).toBe(1);
  dies(log, 'a');
  expect(value(log, 'deaths_to_come')).toBe(0);
  expect(value(log, 'deaths')).toBe(1);
});

test('a clinician waits from arrival to orientation, and one still waiting to the end', () => {
  const log = new WrittenLog();
  for (const name of ['a', 'b', 'c']) setsOut(log, name);
  comesIn(log.at(60), 'a');
  log.at(90).add('OrientationBegun', { clinician: id('a'), hospital: id('receiving'), endsAt: simTime(minutes(120)) });
  startsShift(log.at(120), 'a');
  comesIn(log.at(60), 'b');
  log.at(75).add('ClinicianTurnedAway', { clinician: id('b'), hospital: id('receiving'), because: 'not-verified' });
  comesIn(log.at(180), 'c');
  expect(value(ended(log, 240), 'clinician_hours_waiting')).toBeCloseTo(0.5 + 0.25 + 1);
});

test('help is what outsiders work from the beginning of their shift, commuters and impostors left out', () => {
  const log = new WrittenLog();
  for (const name of ['a', 'b']) setsOut(log, name);
  setsOut(log, 'k', { group: 'commuters' });
  setsOut(log, 'i', { group: 'volunteers', impostor: true });
  for (const name of ['a', 'b', 'k', 'i']) comesIn(log.at(60), name);
  expect(value(log, 'helper_hours_at_bedside')).toBe(0);
  startsShift(log.at(90), 'a');
  startsShift(log, 'k', { kind: 'commuters' });
  startsShift(log, 'i', { kind: 'volunteers', impostor: true });
  ended(log, 240);
  expect(value(log, 'helper_hours_at_bedside')).toBeCloseTo(2.5);
  expect(value(log, 'helpers_at_work')).toBe(1);
});

test('of the hours worked more is better, of the hours waited less', () => {
  expect(moreIsBetter).toContain('helper_hours_at_bedside');
  expect(moreIsBetter).not.toContain('clinician_hours_waiting');
});

test('who is alive at the end and was never treated is counted, so that doing nothing does not look better', () => {
  const log = struck(0);
  hurt(log, 'a');
  hurt(log, 'b');
  hurt(log, 'c', { severity: 'dead' });
  care(log.at(30), 'a', { survives: false });
  expect(value(log, 'alive_without_care')).toBe(1);
  expect(value(log, 'deaths_to_come')).toBe(1);
  dies(log.at(60), 'b');
  expect(value(log, 'alive_without_care')).toBe(0);
});

test('a commuter does not wait and is not idle', () => {
  const log = new WrittenLog();
  setsOut(log, 'k', { group: 'commuters' });
  comesIn(log, 'k');
  ended(log, 120);
  expect(value(log, 'clinician_hours_waiting')).toBe(0);
  expect(value(log, 'responders_refused_or_idle')).toBe(0);
});

test('an impostor counts only once let work', () => {
  const log = new WrittenLog();
  setsOut(log, 'a', { group: 'volunteers', impostor: true });
  comesIn(log, 'a');
  expect(value(log, 'impostors_admitted')).toBe(0);
  startsShift(log, 'a', { kind: 'volunteers', impostor: true });
  expect(value(log, 'impostors_admitted')).toBe(1);
});

const joined = (log: WrittenLog, unit: string, base: string, under?: string): number =>
  log.add('UnitJoined', {
    unit: id(unit),
    kind: 'basic',
    base: id(base),
    at: id(base),
    seat: null,
    ...(under === undefined ? {} : { lent: { request: id('r'), under: id(under) } }),
  });
const reaches = (log: WrittenLog, unit: string, place: string): number =>
  log.add('UnitArrived', { unit: id(unit), place: id(place), site: place === 'plaza' });

test('the first unit across is counted from the strike, and a home unit is none', () => {
  const log = struck(6);
  joined(log, 'm', 'medic');
  joined(log, 'e', 'essex', 'nemac');
  reaches(log.at(10), 'm', 'plaza');
  expect(measured(log, 'minutes_to_first_cross_border_unit')).toEqual({ value: null, exercised: true });
  reaches(log.at(36), 'e', 'plaza');
  expect(value(log, 'minutes_to_first_cross_border_unit')).toBe(30);
  expect(value(log, 'minutes_to_first_mutual_aid_unit')).toBe(30);
});

test('a unit lent without an instrument is no mutual aid', () => {
  const log = struck(0);
  joined(log, 'e', 'essex');
  reaches(log.at(30), 'e', 'plaza');
  expect(value(log, 'minutes_to_first_cross_border_unit')).toBe(30);
  expect(value(log, 'minutes_to_first_mutual_aid_unit')).toBeNull();
});

test('patients who wait for a ward place count against the staffed beds', () => {
  const log = struck(0);
  log.add('HospitalOpened', {
    hospital: id('receiving'),
    space: stations({ ward: 10 }),
    baseline: stations({ ward: 9 }),
  });
  for (const name of ['a', 'b', 'c']) hurt(log, name);
  queued(log.at(60), 'a', 'receiving', 'ward');
  queued(log, 'b', 'receiving', 'ward');
  queued(log, 'c', 'receiving', 'theatre');
  log.at(120).add('BedsFreed', { hospital: id('receiving'), ward: 5, intensive: 0, emergency: 0, minor: 0 });
  expect(value(ended(log, 240), 'bed_hours_over_capacity')).toBeCloseTo(1);
});

test('the picture is wrong by what was not told, over time', () => {
  const log = struck(0);
  for (const name of ['a', 'b', 'c', 'd']) hurt(log, name);
  told(log.at(60), 'state', { injured: 2, observed: 30 });
  told(log, 'province', { injured: 4, observed: 30 });
  // state: an hour of 4, an hour of 2; province: an hour of 4, an hour of 0.
  expect(value(ended(log, 120), 'picture_error')).toBeCloseTo((4 + 2 + 4 + 0) / 4);
});

test('a count observed before the one that is held changes nothing', () => {
  const log = struck(0);
  hurt(log, 'a');
  told(log.at(1), 'state', { injured: 1, observed: 1 });
  told(log.at(2), 'state', { injured: 0, observed: 0 });
  told(log.at(2), 'province', { injured: 1, observed: 1 });
  expect(value(ended(log, 101), 'picture_error')).toBeCloseTo((1 + 2) / 202);
});

test('a local picture ages from the strike until news comes, then from what the news saw', () => {
  const log = struck(0);
  told(log.at(60), 'fire', { injured: 1, observed: 60 });
  told(log.at(60), 'receiving', { injured: 1, observed: 60 });
  // 0 to 60 twice over.
  expect(value(ended(log, 120), 'local_picture_age_minutes')).toBeCloseTo(30);
});

const atLine = (log: WrittenLog, name: string, armedEscort = false): number =>
  log.add('TravellerReachedCrossing', {
    traveller: { kind: 'clinician', id: name },
    crossing: id('bridge'),
    to: id<JurisdictionId>('US-MI'),
    card: false,
    calledAhead: false,
    patients: 0,
    armedEscort,
    under: null,
    vehicle: null,
  });

test('time at the line goes on through a detour and to the end', () => {
  const log = new WrittenLog();
  atLine(log, 'a', true);
  atLine(log.at(30), 'a', true);
  log.at(40).add('TravellerCleared', {
    traveller: { kind: 'clinician', id: 'a' },
    crossing: id('bridge'),
    to: id<JurisdictionId>('US-MI'),
    lane: 'general',
    under: '',
    waited: minutes(10),
  });
  atLine(log, 'b');
  ended(log, 60);
  expect(value(log, 'responder_crossing_minutes')).toBe(30);
  expect(value(log, 'convoy_minutes_at_line')).toBe(40);
});

test('what a scenario cannot reach is not exercised, never zero', () => {
  const log = ended(struck(0), 60);
  const bare = reportTown({ staff: {}, agreements: {}, bases: {}, hazards: {} });
  for (const metric of [
    'deaths',
    'clinician_hours_waiting',
    'impostors_admitted',
    'minutes_to_first_mutual_aid_unit',
    'convoy_minutes_at_line',
    'doses_before_onset',
  ] as const)
    expect(measured(log, metric, bare)).toEqual({ value: null, exercised: false });
});
