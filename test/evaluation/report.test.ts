import { type CasualtyId, type JurisdictionId, type PlaceId, type UnitId, id } from '@samaritan/scenarios/values/id';
import { minutes } from '@samaritan/scenarios/values/time';
import { expect, test } from 'vitest';
import type { AfterActionReport } from '../../packages/server/src/evaluation/report/after-action.ts';
import type { GapFinding, GapKind } from '../../packages/server/src/evaluation/report/gaps.ts';
import type { WaitFinding } from '../../packages/server/src/evaluation/report/finding.ts';
import { proposeRating } from '../../packages/server/src/evaluation/report/objectives.ts';
import { mainWait } from '../../packages/server/src/evaluation/lost-minutes.ts';
import { WrittenLog, arrives, dies, hurt, queued } from '../builders/events.ts';
import { judgedTown, playedTown, reportTown } from '../builders/report-town.ts';

const report = judgedTown();
const staff = report.findings.find((one): one is WaitFinding => one.kind === 'wait' && one.wait === 'staff');

test('a rating is proposed by the shares met, late and missed, and not at all where none settled', () => {
  expect(proposeRating(['met', 'met'])).toBe('P');
  expect(proposeRating(['met', 'late'])).toBe('S');
  expect(proposeRating(['late', 'late', 'met'])).toBe('M');
  expect(proposeRating(['met', 'missed'])).toBe('M');
  expect(proposeRating(['met', 'missed', 'missed'])).toBe('U');
  expect(proposeRating(['open', 'met'])).toBe('P');
  expect(proposeRating(['open'])).toBeNull();
});

test('a deed done after its time is late, and one never done is missed', () => {
  expect(report.objectives[0]?.tasks.map(({ status }) => status)).toEqual(['met', 'late', 'missed']);
});

test('a cause that no run took away is untested, whatever other runs and levers saved', () => {
  expect(staff).toMatchObject({ status: 'untested', tests: [{ removes: false, livesSaved: 1 }, { removes: false }] });
});

test('a cause is confirmed only by a run in which exactly that wait was taken away and lives were saved', () => {
  const without = (wait: 'crossing' | 'recognition', deaths: number): string | undefined => {
    const none = { value: 0, exercised: true };
    const metrics = { ...report.metrics, deaths: { value: deaths, exercised: true }, deaths_to_come: none };
    const counterfactuals = [{ name: 'x', changed: { kind: 'wait-spared', wait } as const, metrics }];
    const found = judgedTown({ events: heldAtTheLine(), counterfactuals, leverRows: [] }).findings;
    return found.find((one): one is WaitFinding => one.kind === 'wait' && one.wait === 'crossing')?.status;
  };
  expect(without('crossing', 0)).toBe('confirmed');
  expect(without('crossing', 1)).toBe('not-confirmed');
  expect(without('recognition', 0)).toBe('untested');
});

/** One who would have lived dies at the bridge. */
function heldAtTheLine(): WrittenLog['events'] {
  const log = new WrittenLog();
  hurt(log, 'a');
  const via = { unit: id<UnitId>('m1'), to: id<PlaceId>('receiving'), leg: 1, casualties: [id<CasualtyId>('a')] };
  log.at(5).add('UnitDeparted', { ...via, via: id('bridge'), arrivesAt: minutes(20) as never });
  log.at(10).add('TravellerReachedCrossing', {
    traveller: { kind: 'unit', id: 'm1' },
    crossing: id('bridge'),
    to: id<JurisdictionId>('US-MI'),
    card: false,
    calledAhead: false,
    patients: 1,
    armedEscort: false,
    under: null,
    vehicle: null,
  });
  dies(log.at(90), 'a');
  return log.events;
}

test('a death in a queue is laid to what held the queue, from the hold back to the shift that came short', () => {
  expect(staff).toMatchObject({ preventable: 1, example: { casualty: 'c2', main: 'staff' } });
  expect(staff?.example?.steps.map(({ what }) => what)).toEqual([
    'injured',
    'called',
    'triaged',
    'loaded',
    'departed',
    'arrived',
    'queued',
    'held',
    'died',
  ]);
  expect(staff?.example?.behind?.links.map(({ type }) => type)).toEqual(['ShiftChanged', 'StationBlocked']);
});

test('a decision that was never taken is named as never taken', () => {
  expect(staff?.decisions.find(({ command }) => command === 'CallBackStaff')?.first).toBeNull();
  expect(staff?.decisions.find(({ command }) => command === 'RequestResources')?.first).toMatchObject({
    at: minutes(80),
    seat: 'state',
  });
});

test('the kinds of wait add up to the delay', () => {
  const { rows, delay } = report.minutes;
  expect(rows.reduce((sum, row) => sum + row.sum, 0)).toBeCloseTo(delay.sum, 6);
});

test('of equal losses the earlier wait on the way is the main one, and a gain is no loss', () => {
  expect(mainWait({ staff: minutes(5), road: minutes(5) })).toBe('road');
  expect(mainWait({ road: minutes(-5) })).toBeNull();
});

test('each row of the script is reported as planned and as played', () => {
  expect(report.msel.map(({ row, status }) => [row, status])).toEqual([
    ['1', 'sent'],
    ['2', 'seen'],
    ['3', 'spared'],
    ['4', 'not-reached'],
  ]);
  expect(report.msel[1]?.shownBy).toBe(report.timeline.find(({ what }) => what.kind === 'aid-requested')?.seq);
});

test('an action missed and then done is done late', () => {
  const log = new WrittenLog();
  log.at(90).add('ExpectedActionMissed', { row: id('2'), deadline: minutes(90) as never });
  log.at(95).add('ExpectedActionSeen', { row: id('2'), seq: 1, late: true });
  const { msel } = judgedTown({ events: log.events });
  expect(msel[1]).toMatchObject({ status: 'seen-late', actual: [{ at: minutes(95) }] });
});

test('the widest gap is between the truth and a count that somebody held', () => {
  expect(report.picture.worst).toMatchObject({ seat: 'state', truth: 6, told: 3 });
  expect(judgedTown({ events: playedTown().filter(({ type }) => type !== 'ItemArrived') }).picture.worst).toBeNull();
});

test('every plan row leaves owner and dates blank, and every area has one', () => {
  expect(report.plan).toHaveLength(report.findings.length);
  for (const row of report.plan)
    expect(row).toMatchObject({ organisation: null, contact: null, start: null, completion: null });
});

test('an exercise in which nothing happened has a report without a finding', () => {
  const empty = judgedTown({ events: [], counterfactuals: [], leverRows: [] });
  expect(empty.findings).toEqual([]);
  expect(empty.outcome.injured).toBe(0);
  expect(empty.hospitals).toHaveLength(Object.keys(reportTown().hospitals).length);
});

test('the same log gives the same report, and it is plain JSON', () => {
  expect(JSON.stringify(judgedTown())).toBe(JSON.stringify(report));
  expect(JSON.parse(JSON.stringify(report))).toEqual(report);
});

test('why the law let somebody not in is told by instrument and by what was missing', () => {
  expect(report.credentials.reasons).toEqual([{ instrument: 'nemac', because: 'request-missing', count: 1 }]);
});

const gapOf = (of: AfterActionReport, gap: GapKind): GapFinding | undefined =>
  of.findings.find((one): one is GapFinding => one.kind === 'gap' && one.gap === gap);

test('help that was sent and never worked, and staff that never came, are areas for improvement', () => {
  expect(gapOf(report, 'idle-helpers')).toMatchObject({ count: 2, of: 3 });
  expect(gapOf(report, 'staff-missing')).toMatchObject({ count: 9, subjects: ['receiving'] });
  expect(gapOf(report, 'crossing-shut')).toBeUndefined();
  expect(gapOf(report, 'requests-unanswered')).toBeUndefined();
});

test('a seat never told of a casualty, a crossing shut to the end and a request left open are areas for improvement', () => {
  const events = playedTown().filter(
    ({ type, data }) =>
      type !== 'CrossingOpened' &&
      type !== 'RequestApproved' &&
      !(type === 'ItemArrived' && (data as { readonly seat: string }).seat === 'province'),
  );
  const failed = judgedTown({ events });
  expect(gapOf(failed, 'untold')).toMatchObject({ subjects: ['province'], count: 1, of: 2 });
  expect(gapOf(failed, 'crossing-shut')).toMatchObject({ subjects: ['bridge'], count: 1 });
  expect(gapOf(failed, 'requests-unanswered')).toMatchObject({ subjects: ['province'], count: 1, of: 1 });
});

test('supplies that ran out and a refusal are areas for improvement, each with its entry', () => {
  const log = new WrittenLog();
  const places = ['receiving', 'regional', 'receiving'].map((place) =>
    log.add('SupplyRanOut', { place: id<PlaceId>(place), kind: 'red-cells' }),
  );
  const denied = log.add('RequestDenied', { request: id('r9'), by: id('province'), reason: {} as never });
  const failed = judgedTown({ events: log.events, counterfactuals: [], leverRows: [] });
  expect(gapOf(failed, 'supply-out')).toMatchObject({
    resource: 'red-cells',
    subjects: ['receiving', 'regional'],
    seqs: places.slice(0, 2),
  });
  expect(gapOf(failed, 'requests-denied')).toMatchObject({ subjects: ['province'], seqs: [denied] });
});

test('every link of a chain carries the time of the entry it cites, from the injury on', () => {
  expect.hasAssertions();
  for (const { example } of judgedTown({ events: heldBeforehand() }).findings.filter((one) => one.kind === 'wait')) {
    expect(example?.steps.map(({ what, at }) => [what, at])).toEqual([
      ['injured', minutes(10)],
      ['held', minutes(20)],
      ['arrived', minutes(30)],
      ['queued', minutes(30)],
      ['died', minutes(90)],
    ]);
    for (const { at, seq } of example?.steps ?? []) expect(at).toBe(heldBeforehand()[seq - 1]?.at);
  }
});

/** A theatre is held for one reason before the injury and for another before the casualty comes to it. */
function heldBeforehand(): WrittenLog['events'] {
  const log = new WrittenLog();
  const theatre = { hospital: id<PlaceId>('receiving'), station: 'theatre' } as const;
  log.at(5).add('StationBlocked', { ...theatre, cause: 'staff' });
  hurt(log.at(10), 'a');
  log.at(20).add('StationBlocked', { ...theatre, cause: 'supply' });
  arrives(log.at(30), 'a', 'receiving', null);
  queued(log, 'a', 'receiving', 'theatre');
  dies(log.at(90), 'a', 'receiving');
  return log.events;
}

test('deaths in play and in the nearest baseline go together to the last casualty', () => {
  const { died, preventable, diedInBoth, diedWithoutNearest, ...o } = report.outcome;
  expect(diedInBoth + preventable + diedWithoutNearest).toBe(died);
  expect(diedInBoth + o.savedBeyond + o.nearestToCome + o.nearestUntreated).toBe(o.nearestDeaths);
  const log = new WrittenLog();
  hurt(log, 'a', { livesAtNearest: null });
  hurt(log, 'b', { livesAtNearest: false });
  dies(log, 'a');
  expect(judgedTown({ events: log.events }).outcome).toMatchObject({ diedWithoutNearest: 1, nearestUntreated: 1 });
});

test('at a hospital its own commuters, teams and volunteers are counted apart', () => {
  expect(report.hospitals[0]).toMatchObject({ hospital: 'receiving', commuters: 1, helpers: 1, volunteers: 0 });
  expect(report.hospitals.reduce((sum, { helpers }) => sum + helpers, 0)).toBe(report.credentials.atWork);
});
