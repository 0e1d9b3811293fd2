import { instruments } from '@samaritan/scenarios/reference/instruments';
import {
  type InstrumentId,
  type JurisdictionId,
  type LicenceClassId,
  type PlaceId,
  type SeatId,
  id,
} from '@samaritan/scenarios/values/id';
import { expect, test } from 'vitest';
import { legalSituation } from '../../../packages/server/src/engine/authority/legal-situation.ts';
import type { PersonFacts } from '../../../packages/server/src/recognition/facts.ts';
import { recogniser } from '../../../packages/server/src/recognition/recognise.ts';
import { LawRun, borderLaw } from '../../builders/border-law.ts';

const michigan = id<JurisdictionId>('US-MI');
const emac = id<InstrumentId>('emac');
const recognise = recogniser(instruments);

const ohioNurse: PersonFacts = {
  said: id<LicenceClassId>('rn'),
  licences: [
    { issuer: id<JurisdictionId>('US-OH'), class: id<LicenceClassId>('rn'), status: 'active', multistate: false },
  ],
  home: id<JurisdictionId>('US-OH'),
  registered: false,
  registrations: [],
  serves: id<JurisdictionId>('US-OH'),
  requestedUnder: emac,
  called: true,
};
const verdict = (run: LawRun): string => recognise(ohioNurse, legalSituation(run.world, michigan)).kind;
const stateOf = (run: LawRun, instrument: string): string | undefined =>
  run.world.authority.instruments.get(id<InstrumentId>(instrument))?.state;
const toldOf = (run: LawRun, about: string): readonly string[] =>
  [...(run.world.authority.told.get(about)?.keys() ?? [])].toSorted();

/** Michigan has declared, and asked Ohio for nurses under EMAC. */
function helpFromOhio(): LawRun {
  const run = new LawRun();
  expect(run.command('state', 'Declare', { level: 'subdivision' })).toBeNull();
  askOhio(run);
  return run;
}

const askOhio = (run: LawRun): void =>
  void run.until(run.world.now / 60_000 + 30).command('state', 'RequestResources', {
    kind: 'nurses',
    quantity: 5,
    to: id<SeatId>('ohio'),
    deliverTo: id<PlaceId>('general'),
    under: emac,
    priority: 'urgent',
  });

test('an emergency ends by the order of those who declared it, and with it what waited for the declaration', () => {
  const run = helpFromOhio();
  expect([stateOf(run, 'emac'), verdict(run)]).toEqual(['requested', 'recognised']);
  expect(run.command('state', 'IssueOrder', { order: 'end-emergency' })).toBeNull();
  // Until the order is in force nothing has ended.
  expect([stateOf(run, 'emac'), verdict(run)]).toEqual(['requested', 'recognised']);
  run.until(61);
  expect(run.of('OrderInForce').map(({ data }) => data)).toEqual([{ order: 'end-emergency', jurisdiction: 'US-MI' }]);
  expect(run.of('InstrumentMoved').at(-1)?.data).toMatchObject({ instrument: 'emac', from: 'requested', to: 'ended' });
  expect([run.world.authority.declarations, stateOf(run, 'emac')]).toEqual([[], 'ended']);
  expect(verdict(run)).toBe('not-recognised');
});

test('each desk is told of the end of an instrument in its own time, and it is on record who was', () => {
  const run = helpFromOhio();
  run.command('state', 'IssueOrder', { order: 'end-emergency' });
  run.until(61);
  const soon = toldOf(run, 'instrument:emac:ended');
  run.until(12 * 60);
  expect(toldOf(run, 'instrument:emac:ended').length).toBeGreaterThan(soon.length);
  expect(toldOf(run, 'instrument:emac:ended')).toEqual(Object.keys(run.world.scenario.seats).toSorted());
  expect(run.heard('ohio')).toContainEqual({ kind: 'instrument', instrument: 'emac', state: 'ended' });
  expect(toldOf(run, 'order:end-emergency:US-MI')).toContain('province');
});

test('an instrument that has ended is woken by a new declaration and a new request', () => {
  const run = helpFromOhio();
  run.command('state', 'IssueOrder', { order: 'end-emergency' });
  run.until(90);
  expect(run.command('state', 'Declare', { level: 'subdivision' })).toBeNull();
  askOhio(run);
  expect([stateOf(run, 'emac'), verdict(run)]).toEqual(['requested', 'recognised']);
  expect(run.command('state', 'IssueOrder', { order: 'end-emergency' })).toBeNull();
  expect(stateOf(run.until(200), 'emac')).toBe('ended');
});

test('nothing ends that never began, or twice, and nobody ends an emergency without the power to declare one', () => {
  const run = new LawRun();
  expect(run.command('state', 'IssueOrder', { order: 'end-emergency' })).toBeNull();
  expect(run.command('state', 'IssueOrder', { order: 'end-licence-waiver' })).toBeNull();
  expect(run.of('OrderIssued')).toEqual([]);
  expect(run.command('ohio', 'IssueOrder', { order: 'end-emergency' })).toEqual({
    code: 'permission-missing',
    permission: 'declare',
  });
  run.command('state', 'Declare', { level: 'subdivision' });
  run.command('state', 'IssueOrder', { order: 'end-emergency' });
  run.command('state', 'IssueOrder', { order: 'end-emergency' });
  expect(run.of('OrderIssued')).toHaveLength(1);
});

test('the emergency of a county ends alone, and that of its state stands', () => {
  const run = helpFromOhio();
  run.command('county', 'Declare', { level: 'local' });
  run.command('county', 'IssueOrder', { order: 'end-emergency' });
  run.until(90);
  expect(legalSituation(run.world, michigan).declarations).toEqual(['subdivision']);
  expect([stateOf(run, 'emac'), verdict(run)]).toEqual(['requested', 'recognised']);
});

test('a waiver that is ended before or after it takes effect gives no recognition from then', () => {
  const orders = (run: LawRun): readonly string[] => legalSituation(run.world, michigan).orders;
  const after = new LawRun();
  after.command('state', 'IssueOrder', { order: 'licence-waiver' });
  expect(orders(after.until(25 * 60))).toEqual(['licence-waiver']);
  expect(after.command('state', 'IssueOrder', { order: 'end-licence-waiver' })).toBeNull();
  expect(orders(after.until(26 * 60))).toEqual([]);
  const before = new LawRun();
  before.command('state', 'IssueOrder', { order: 'licence-waiver' });
  before.until(60).command('state', 'IssueOrder', { order: 'end-licence-waiver' });
  expect(orders(before.until(25 * 60))).toEqual([]);
  expect(before.of('OrderInForce').map(({ data }) => data.order)).toEqual(['end-licence-waiver']);
});

test('the emergency class of a college opens and closes with its order', () => {
  const run = new LawRun(borderLaw());
  run.command('province', 'IssueOrder', { order: 'open-emergency-class' });
  expect(stateOf(run.until(25 * 60), 'on-emergency-class')).toBe('active');
  run.command('province', 'IssueOrder', { order: 'close-emergency-class' });
  expect(stateOf(run.until(26 * 60), 'on-emergency-class')).toBe('ended');
  expect(run.replayed()).toEqual(run.world);
});
