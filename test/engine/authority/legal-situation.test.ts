import { type InstrumentId, type JurisdictionId, type PlaceId, type SeatId, id } from '@samaritan/scenarios/values/id';
import { hours, simTime } from '@samaritan/scenarios/values/time';
import { expect, test } from 'vitest';
import { dateAt } from '../../../packages/server/src/engine/authority/exercise-date.ts';
import { legalSituation } from '../../../packages/server/src/engine/authority/legal-situation.ts';
import { LawRun, borderLaw } from '../../builders/border-law.ts';

const wayne = id<JurisdictionId>('wayne');
const nurses = (run: LawRun): unknown =>
  run.command('state', 'RequestResources', {
    kind: 'nurses',
    quantity: 10,
    to: id<SeatId>('province'),
    deliverTo: id<PlaceId>('general'),
    under: id<InstrumentId>('nemac'),
    priority: 'urgent',
  });

test('the law of a county is that of its state, on the day it is', () => {
  expect(legalSituation(new LawRun().world, wayne)).toMatchObject({
    host: 'US-MI',
    date: '2026-10-14',
    disaster: false,
    declarations: [],
    requests: [],
    recognition: 'by-instrument',
    standing: { nemac: { value: 'in-force', between: ['US-MI', 'CA-ON'] } },
  });
});

test('requests and declarations of the host are in it, those of the neighbour are not', () => {
  const run = new LawRun();
  nurses(run);
  run.command('county', 'Declare', { level: 'local' });
  expect(legalSituation(run.world, wayne)).toMatchObject({
    disaster: true,
    declarations: ['local'],
    requests: [{ under: 'nemac', licensedHelp: true }],
  });
  expect(legalSituation(run.world, id<JurisdictionId>('windsor'))).toMatchObject({
    disaster: false,
    declarations: [],
    requests: [],
  });
});

test('a request between two desks of one state is not a request to the other side', () => {
  const run = new LawRun();
  run.command('county', 'RequestResources', {
    kind: 'nurses',
    quantity: 10,
    to: id<SeatId>('state'),
    deliverTo: id<PlaceId>('general'),
    under: id<InstrumentId>('nemac'),
    priority: 'urgent',
  });
  expect(legalSituation(run.world, wayne).requests).toEqual([]);
  expect(run.world.authority.instruments.get(id<InstrumentId>('nemac'))?.state).toBe('dormant');
});

test('an order is in it once it is in force', () => {
  const run = new LawRun();
  run.command('state', 'IssueOrder', { order: 'licence-waiver' });
  expect(legalSituation(run.world, wayne).orders).toEqual([]);
  expect(legalSituation(run.until(24 * 60).world, wayne).orders).toEqual(['licence-waiver']);
});

test('where the lever says waiver, the order is in force at once and names the lever', () => {
  const run = new LawRun(borderLaw(), { 'licence.recognition': 'waiver' });
  run.command('state', 'IssueOrder', { order: 'licence-waiver' });
  expect(run.until(1).of('OrderInForce')[0]?.lever).toBe('licence.recognition');
});

test('the date turns at local midnight, over months and leap years', () => {
  expect(dateAt('2026-10-14T16:00 America/Detroit', simTime(hours(7.9)))).toBe('2026-10-14');
  expect(dateAt('2026-10-14T16:00 America/Detroit', simTime(hours(8)))).toBe('2026-10-15');
  expect(dateAt('2026-12-31T23:00 America/Detroit', simTime(hours(1)))).toBe('2027-01-01');
  expect(dateAt('2028-02-28T12:00 America/Detroit', simTime(hours(24)))).toBe('2028-02-29');
  expect(dateAt('2026-02-28T12:00 America/Detroit', simTime(hours(24)))).toBe('2026-03-01');
});

test('the date on which law stands is that of the host, on either side of midnight', () => {
  const zoned = (zone: string) =>
    borderLaw({
      startEx: '2026-10-14T23:30 America/Detroit',
      jurisdictions: {
        ...borderLaw().jurisdictions,
        [id<JurisdictionId>('CA-ON')]: { in: id<JurisdictionId>('CA'), zone },
      },
    });
  const dates = ['America/Halifax', 'America/Detroit', 'America/Chicago'].map((zone) => {
    const { world } = new LawRun(zoned(zone));
    return [legalSituation(world, id<JurisdictionId>('windsor')).date, legalSituation(world, wayne).date];
  });
  expect(dates).toEqual([
    ['2026-10-15', '2026-10-14'],
    ['2026-10-14', '2026-10-14'],
    ['2026-10-14', '2026-10-14'],
  ]);
});
