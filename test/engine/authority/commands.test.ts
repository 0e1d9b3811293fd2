import { type InstrumentId, type PlaceId, type RequestId, type SeatId, id } from '@samaritan/scenarios/values/id';
import type { CommandPayloads } from '@samaritan/scenarios/vocabulary/commands';
import type { Sealed } from '@samaritan/scenarios/vocabulary/sealed';
import { expect, test } from 'vitest';
import { LawRun } from '../../builders/border-law.ts';

const nemac = id<InstrumentId>('nemac');
const cells = (changed: Partial<CommandPayloads['RequestResources']> = {}): CommandPayloads['RequestResources'] => ({
  kind: 'red-cells',
  quantity: 20,
  to: id<SeatId>('province'),
  deliverTo: id<PlaceId>('general'),
  under: nemac,
  priority: 'urgent',
  ...changed,
});
const cache = { provider: id<PlaceId>('windsor-cache'), quantity: 20 };
const firstRequest = (run: LawRun): RequestId => run.of('AidRequested')[0]!.data.request;

/** Michigan has asked Ontario, who has heard of it. */
const askedOntario = (changed: Partial<CommandPayloads['RequestResources']> = {}): LawRun => {
  const run = new LawRun();
  expect(run.command('state', 'RequestResources', cells(changed))).toBeNull();
  return run.until(10);
};

test('a declaration reaches the province across the line', () => {
  const [quiet, declared] = [new LawRun(), new LawRun()];
  expect(declared.command('state', 'Declare', { level: 'subdivision' })).toBeNull();
  const word = { kind: 'declaration', jurisdiction: 'US-MI', level: 'subdivision' };
  expect(declared.until(120).heard('province')).toContainEqual(word);
  expect(quiet.until(120).heard('province')).not.toContainEqual(word);
});

test('an order to close the border shuts the crossing and reaches the province', () => {
  const [quiet, ordered] = [new LawRun(), new LawRun()];
  expect(ordered.command('customs', 'IssueOrder', { order: 'close-border' })).toBeNull();
  for (const run of [quiet, ordered]) run.until(120);
  const bridge = id<PlaceId>('bridge');
  expect(quiet.world.border.crossings.get(bridge)?.open).toBe(true);
  expect(ordered.world.border.crossings.get(bridge)?.open).toBe(false);
  expect(ordered.heard('province')).toContainEqual({ kind: 'crossing', crossing: 'bridge', open: false });
});

test('a request reaches the seat that is asked', () => {
  const heard = askedOntario().heard('province');
  expect(heard).toContainEqual(expect.objectContaining({ kind: 'request', resource: 'red-cells', under: 'nemac' }));
  expect(new LawRun().until(10).heard('province')).toEqual([]);
});

test('an offer reaches the seat it is made to', () => {
  const run = new LawRun();
  const offer = { to: id<SeatId>('state'), kind: 'red-cells', quantity: 10, under: nemac } as const;
  expect(run.command('province', 'OfferResources', offer)).toBeNull();
  expect(run.until(10).heard('state')).toContainEqual(expect.objectContaining({ kind: 'offer', quantity: 10 }));
  expect(new LawRun().until(10).heard('state')).toEqual([]);
});

test('an approval brings red cells to a hospital in the other country', () => {
  const [left, approved] = [askedOntario(), askedOntario()];
  expect(approved.command('province', 'ApproveRequest', { request: firstRequest(approved), ...cache })).toBeNull();
  expect(approved.until(600).of('ResourcesArrived')[0]?.data).toMatchObject({ to: 'general', quantity: 20 });
  expect(left.until(600).of('ResourcesArrived')).toEqual([]);
  expect(approved.heard('state')).toContainEqual(expect.objectContaining({ kind: 'request-state', state: 'approved' }));
});

test('a denial reaches the seat that asked', () => {
  const [left, denied] = [askedOntario(), askedOntario()];
  const answer = { request: firstRequest(denied), reason: id<Sealed>('sealed') };
  expect(denied.command('province', 'DenyRequest', answer)).toBeNull();
  expect(denied.until(60).heard('state')).toContainEqual(expect.objectContaining({ state: 'denied' }));
  expect(left.until(60).heard('state')).toEqual([]);
});

test('a turned lever is told to the other side and stands after the time it takes', () => {
  const [left, turned] = [new LawRun(), new LawRun()];
  expect(turned.command('regulator', 'TurnLever', { lever: 'licence.data', value: 'electronic' })).toBeNull();
  for (const run of [left, turned]) run.until(359);
  expect(turned.world.authority.levers['licence.data']).toBe('on-request');
  for (const run of [left, turned]) run.until(500);
  expect(turned.world.authority.levers['licence.data']).toBe('electronic');
  expect(turned.of('LeverTurned')[0]?.lever).toBe('licence.data');
  const word = { kind: 'lever', lever: 'licence.data', value: 'electronic' };
  expect(turned.heard('province')).toContainEqual(word);
  expect(left.heard('province')).not.toContainEqual(word);
});

test('a seat declares at its own level, for its own jurisdiction, once', () => {
  const run = new LawRun();
  expect(run.command('county', 'Declare', { level: 'subdivision' })).toEqual({
    code: 'level-not-yours',
    level: 'subdivision',
  });
  expect(run.command('county', 'Declare', { level: 'local' })).toBeNull();
  expect(run.command('county', 'Declare', { level: 'local' })).toEqual({
    code: 'already-declared',
    jurisdiction: 'wayne',
  });
});

test('each order wants its own permission, and is given once until it is undone', () => {
  const run = new LawRun();
  expect(run.command('province', 'IssueOrder', { order: 'licence-waiver' })).toEqual({
    code: 'permission-missing',
    permission: 'waive-licences',
  });
  expect(run.command('state', 'IssueOrder', { order: 'open-emergency-class' })).toMatchObject({
    permission: 'open-emergency-class',
  });
  expect(run.command('county', 'IssueOrder', { order: 'close-border' })).toMatchObject({ permission: 'order' });
  expect(run.command('customs', 'IssueOrder', { order: 'close-border' })).toBeNull();
  expect(run.command('customs', 'IssueOrder', { order: 'close-border' })).toMatchObject({ code: 'already-ordered' });
  expect(run.command('customs', 'IssueOrder', { order: 'reopen-border' })).toBeNull();
  expect(run.command('customs', 'IssueOrder', { order: 'close-border' })).toBeNull();
});

test('a request is refused for its form, and for an agreement the seat was not told of', () => {
  const run = new LawRun();
  const refused = (changed: Partial<CommandPayloads['RequestResources']>): unknown =>
    run.command('state', 'RequestResources', cells(changed));
  expect(refused({ quantity: 0 })).toMatchObject({ code: 'quantity-wrong' });
  expect(refused({ to: id<SeatId>('nobody') })).toMatchObject({ code: 'recipient-unknown' });
  expect(refused({ deliverTo: id<PlaceId>('nowhere') })).toMatchObject({ code: 'place-unknown' });
  expect(refused({ under: id<InstrumentId>('treaty') })).toMatchObject({ code: 'instrument-unknown' });
  expect(refused({ under: id<InstrumentId>('iemac') })).toMatchObject({ code: 'instrument-not-known-to-you' });
});

test('a county asks its own state, or the neighbour it reports to, but not a province over the heads of both', () => {
  const run = new LawRun();
  const asks = (to: string): unknown =>
    run.command('county', 'RequestResources', cells({ to: id<SeatId>(to), under: null }));
  expect(asks('province')).toEqual({ code: 'request-skips-level', ask: ['state', 'windsor-ems'] });
  expect(asks('state')).toBeNull();
  expect(asks('windsor-ems')).toBeNull();
});

test('a request is answered by the seat it was made to, once, and with what that seat has', () => {
  const run = askedOntario();
  const request = firstRequest(run);
  const approve = (seat: string, provider = 'windsor-cache', quantity = 20): unknown =>
    run.command(seat, 'ApproveRequest', { request, provider: id<PlaceId>(provider), quantity });
  expect(approve('ohio')).toEqual({ code: 'request-unknown', request });
  const own = { request, provider: id<PlaceId>('windsor-cache'), quantity: 1 };
  expect(run.command('state', 'ApproveRequest', own)).toEqual({ code: 'request-not-yours', request });
  expect(approve('province', 'ohio-cache')).toMatchObject({ code: 'provider-not-yours' });
  expect(approve('province', 'nothing')).toMatchObject({ code: 'provider-unknown' });
  expect(approve('province', 'windsor-cache', 1.5)).toMatchObject({ code: 'quantity-wrong' });
  expect(approve('province')).toBeNull();
  expect(approve('province')).toEqual({ code: 'request-settled', request });
});

test('a seat turns only the levers it was given, to values they have, and not twice', () => {
  const run = new LawRun();
  const turn = (lever: string, value: string): unknown =>
    run.command('regulator', 'TurnLever', { lever: lever as 'licence.data', value });
  expect(turn('nexus.card', 'single')).toMatchObject({ code: 'lever-not-yours' });
  expect(turn('compact.nemac', 'absent')).toMatchObject({ code: 'lever-not-yours' });
  expect(turn('sun', 'up')).toMatchObject({ code: 'lever-unknown' });
  expect(turn('licence.data', 'instant')).toMatchObject({ code: 'lever-value-unknown' });
  expect(turn('licence.data', 'on-request')).toMatchObject({ code: 'already-so' });
  expect(turn('licence.data', 'prepositioned')).toBeNull();
  expect(turn('licence.data', 'prepositioned')).toMatchObject({ code: 'already-so' });
});
