import { type InstrumentId, type PlaceId, type SeatId, id } from '@samaritan/scenarios/values/id';
import type { Sealed } from '@samaritan/scenarios/vocabulary/sealed';
import { expect, test } from 'vitest';
import { LawRun, borderLaw } from '../../builders/border-law.ts';

const moves = (run: LawRun, name: string): readonly string[] =>
  run
    .of('InstrumentMoved')
    .filter(({ data }) => data.instrument === name)
    .map(({ data }) => data.to);

const ask = (run: LawRun, to: string, under: string): unknown =>
  run.command('state', 'RequestResources', {
    kind: 'red-cells',
    quantity: 5,
    to: id<SeatId>(to),
    deliverTo: id<PlaceId>('general'),
    under: id<InstrumentId>(under),
    priority: 'urgent',
  });

/** Once word of the request has come. */
const approve = (run: LawRun, seat: string, provider: string): unknown =>
  run.until(10).command(seat, 'ApproveRequest', {
    request: run.of('AidRequested').at(-1)!.data.request,
    provider: id<PlaceId>(provider),
    quantity: 5,
  });

test('NEMAC sleeps at StartEx, is asked for by a request and becomes active with an approval', () => {
  const run = new LawRun();
  expect(moves(run, 'nemac')).toEqual(['dormant']);
  ask(run, 'province', 'nemac');
  expect(moves(run, 'nemac')).toEqual(['dormant', 'requested']);
  approve(run, 'province', 'windsor-cache');
  expect(moves(run, 'nemac')).toEqual(['dormant', 'requested', 'active']);
});

test('an instrument goes back to sleep with the denial of its last open request', () => {
  const run = new LawRun();
  ask(run, 'province', 'nemac');
  run
    .until(10)
    .command('province', 'DenyRequest', { request: run.of('AidRequested')[0]!.data.request, reason: id<Sealed>('s') });
  expect(moves(run, 'nemac').at(-1)).toBe('dormant');
});

test('law of the reference data that the scenario does not name stands too, where its parties are in play', () => {
  const run = new LawRun();
  expect(run.world.authority.instruments.get(id<InstrumentId>('imlc'))).toMatchObject({
    state: 'dormant',
    between: ['US-MI', 'US-OH'],
  });
  expect(run.world.authority.instruments.has(id<InstrumentId>('iemac'))).toBe(false);
});

test('where NEMAC is absent a request is accepted, an approval sends nothing, and the desk that asked hears no', () => {
  const run = new LawRun(borderLaw(), { 'compact.nemac': 'absent' });
  expect(ask(run, 'province', 'nemac')).toBeNull();
  expect(approve(run, 'province', 'windsor-cache')).toBeNull();
  run.until(300);
  expect(moves(run, 'nemac')).toEqual([]);
  expect(run.of('RequestApproved')).toEqual([]);
  expect(run.of('RequestDenied')[0]).toMatchObject({ lever: 'compact.nemac', data: { because: 'not-in-force' } });
  expect(run.heard('state')).toContainEqual(expect.objectContaining({ kind: 'request-state', state: 'denied' }));
});

test('a listed compact stands as listed and sends nothing', () => {
  const run = new LawRun(borderLaw(), { 'compact.nemac': 'listed' });
  ask(run, 'province', 'nemac');
  approve(run, 'province', 'windsor-cache');
  expect(moves(run, 'nemac')).toEqual(['listed']);
  expect(run.until(300).of('ResourcesShipped')).toEqual([]);
});

test('from absent to in force, help under NEMAC comes sooner', () => {
  const arrival = (value: string): number => {
    const run = new LawRun(borderLaw(), { 'compact.nemac': value });
    ask(run, 'province', 'nemac');
    approve(run, 'province', 'windsor-cache');
    return run.until(600).of('ResourcesArrived')[0]?.at ?? Number.POSITIVE_INFINITY;
  };
  expect(arrival('in-force')).toBeLessThan(arrival('absent'));
});

test('Ohio sends nothing under EMAC until Michigan has declared', () => {
  const [undeclared, declared] = [new LawRun(), new LawRun()];
  declared.command('state', 'Declare', { level: 'subdivision' });
  for (const run of [undeclared, declared]) {
    ask(run, 'ohio', 'emac');
    approve(run, 'ohio', 'ohio-cache');
    run.until(600);
  }
  expect(undeclared.of('RequestDenied')[0]?.data.because).toBe('not-declared');
  expect(declared.of('ResourcesArrived')).toHaveLength(1);
});

test('the Michigan exemption becomes active where a hazard strikes', () => {
  const blast = {
    name: { en: 'Blast', fr: 'Explosion' },
    at: 'plaza',
    when: 'T+0:05',
    mechanism: 'vehicle-bomb',
    injured: 3,
    mix: { minimal: 1 },
  } as const;
  const run = new LawRun(
    borderLaw({
      sites: { plaza: { name: { en: 'Plaza', fr: 'Place' }, in: 'wayne', at: [42.3, -83] } },
      hazards: { blast },
    }),
  );
  expect(moves(run.until(4), 'mi-333-16171')).toEqual(['dormant']);
  expect(moves(run.until(6), 'mi-333-16171')).toEqual(['dormant', 'active']);
});

test('who was told of an agreement is on record: at StartEx those the scenario says, later those whom an item reached', () => {
  const agreements = {
    nemac: { between: ['US-MI', 'CA-ON'], since: '2012-12-28', cite: 'MCL 3.886', knownTo: ['state'] },
  };
  const run = new LawRun(borderLaw({ agreements }));
  const told = (): readonly string[] => [...(run.world.authority.told.get('instrument:nemac')?.keys() ?? [])];
  expect(told()).toEqual(['state']);
  ask(run, 'province', 'nemac');
  expect(told()).not.toContain('province');
  expect(run.until(30) && told()).toContain('province');
});

test('an order of the governor takes effect a day later, and then the situation has it', () => {
  const run = new LawRun();
  run.command('state', 'IssueOrder', { order: 'licence-waiver' });
  expect(run.until(24 * 60 - 1).of('OrderInForce')).toEqual([]);
  expect(run.until(24 * 60).of('OrderInForce')[0]?.data).toEqual({ order: 'licence-waiver', jurisdiction: 'US-MI' });
});

test('replay gives the same law', () => {
  const run = new LawRun();
  ask(run, 'province', 'nemac');
  run.command('state', 'Declare', { level: 'subdivision' });
  run.command('regulator', 'TurnLever', { lever: 'licence.data', value: 'electronic' });
  run.command('customs', 'IssueOrder', { order: 'close-border' });
  run.until(30);
  approve(run, 'province', 'windsor-cache');
  run.until(400);
  expect(run.replayed().authority).toEqual(run.world.authority);
  expect(run.replayed().timers.list()).toEqual(run.world.timers.list());
});
