import { type InstrumentId, type JurisdictionId, id } from '@samaritan/scenarios/values/id';
import { minutes } from '@samaritan/scenarios/values/time';
import { expect, test } from 'vitest';
import { waitingAt } from '../../../packages/server/src/engine/border/waiting.ts';
import { draft } from '../../../packages/server/src/engine/kernel/event.ts';
import { Table, at, lineTown, place, plain, reached } from '../../builders/line-town.ts';

const strike = draft('HazardStruck', { hazard: id('blast'), site: place('plaza'), injured: 10, spared: 0 });
const unit = (name: string): { readonly kind: 'unit'; readonly id: string } => ({ kind: 'unit', id: name });

test('crossings open with the lanes of the scenario both ways', () => {
  const { world } = new Table();
  const tunnel = world.border.crossings.get(place('tunnel'));
  expect(tunnel?.open).toBe(true);
  expect([...(tunnel?.directions.keys() ?? [])]).toEqual(['wayne', 'windsor']);
  expect(tunnel?.directions.get(id('wayne'))?.nexus.lanes).toBe(1);
});

test('a hazard at a plaza shuts its crossing and raises the threat at the others', () => {
  const { world, log } = new Table().say(strike);
  expect(world.border.crossings.get(place('tunnel'))).toMatchObject({ open: false, closedBecause: 'hazard' });
  expect(world.border.crossings.get(place('bridge'))).toMatchObject({ open: true });
  expect(world.border.crossings.get(place('bridge'))?.threatUntil).toBeGreaterThan(0);
  expect(log.filter(({ type }) => type === 'CrossingClosed')).toHaveLength(1);
});

test('a crash at a plaza shuts its crossing for as long as the script says and raises no threat', () => {
  const crash = draft('HazardStruck', { hazard: id('crash'), site: place('plaza'), injured: 10, spared: 0 });
  const table = new Table().say(crash);
  table.command('us-line', 'SetCrossing', { crossing: place('tunnel'), open: true });
  const tunnel = table.world.border.crossings.get(place('tunnel'));
  expect(tunnel).toMatchObject({ open: false, threatUntil: null });
  expect(table.until(59).world.border.crossings.get(place('tunnel'))?.open).toBe(false);
  expect(table.until(61).world.border.crossings.get(place('tunnel'))?.open).toBe(true);
});

test('a second, shorter scene at a plaza does not release it before the first', () => {
  const crash = draft('HazardStruck', { hazard: id('crash'), site: place('plaza'), injured: 10, spared: 0 });
  const table = new Table().say(strike, crash).until(100);
  expect(table.events('PlazaReleased')).toHaveLength(0);
  expect(table.until(181).events('PlazaReleased')).toHaveLength(1);
});

test('a traveller is inspected, cleared, and has waited as long as it took', () => {
  const table = new Table().say(reached('nurse')).until(300);
  const [cleared] = table.events('TravellerCleared');
  expect(cleared?.data).toMatchObject({ crossing: 'tunnel', to: 'wayne', lane: 'general', under: 'uncoordinated' });
  expect(cleared?.data.waited).toBe(cleared?.at);
});

test('the side is found whatever level of the tree a traveller names', () => {
  const table = new Table().say(reached('a', { to: id('US') }), reached('b', { to: id('wayne') })).until(300);
  expect(table.events('TravellerCleared').map(({ data }) => data.to)).toEqual(['wayne', 'wayne']);
});

test('announced travellers pass before those nobody announced, and the wait grows with patients and with the threat', () => {
  const passes = (over: Parameters<typeof reached>[1], struck = false): number => {
    const table = new Table();
    if (struck) table.say(strike);
    table.say(reached('one', { crossing: place('bridge'), traveller: unit('one'), ...over })).until(600);
    return table.events('TravellerCleared')[0]?.data.waited ?? Number.NaN;
  };
  const calledAhead = passes({ calledAhead: true, under: id('nemac') });
  expect(calledAhead).toBeLessThan(passes({}));
  expect(passes({ calledAhead: true, under: id('nemac'), patients: 1 })).toBeGreaterThan(calledAhead);
  expect(passes({}, true)).toBeGreaterThan(passes({}));
});

test('a crew of the standing roster passes like a cardholder, one under an agreement as called ahead', () => {
  const bridge = { crossing: place('bridge'), calledAhead: true };
  const table = new Table().say(
    reached('roster', { ...bridge, traveller: unit('roster') }),
    reached('lent', { ...bridge, traveller: unit('lent'), under: id('nemac') }),
    reached('stray', { crossing: place('bridge'), traveller: unit('stray') }),
  );
  table.until(200);
  const cleared = table.events('TravellerCleared').map(({ data }) => [data.traveller.id, data.under]);
  expect(cleared).toEqual([
    ['roster', 'roster'],
    ['lent', 'nemac'],
    ['stray', 'uncoordinated'],
  ]);
});

test('units with patients pass first, then units, clinicians under an instrument, and the rest', () => {
  const scenario = lineTown();
  const table = new Table({ scenario });
  // Fill the places, so that everyone after has to wait.
  for (let i = 0; i < 20; i++) table.say(reached(`crowd-${i}`));
  table.say(
    reached('plain'),
    reached('ordered', { under: id('nemac') }),
    reached('empty', { traveller: unit('empty') }),
    reached('loaded', { traveller: unit('loaded'), patients: 2 }),
  );
  table.until(600);
  const begun = table.events('InspectionBegun').map(({ data }) => data.traveller.id);
  const places = ['loaded', 'empty', 'ordered', 'plain'].map((name) => begun.indexOf(name));
  expect(places).toEqual(places.toSorted((a, b) => a - b));
});

test('no more travellers are inspected at once than there are places', () => {
  const table = new Table();
  for (let i = 0; i < 60; i++) table.say(reached(`crowd-${i}`));
  let inside = 0;
  let most = 0;
  table.until(600);
  for (const { type } of table.log) {
    if (type === 'InspectionBegun') inside++;
    if (type === 'TravellerCleared') inside--;
    most = Math.max(most, inside);
  }
  expect(most).toBe(9); // two lanes of twelve places, of which ordinary traffic takes six tenths
  expect(table.events('TravellerCleared')).toHaveLength(60);
});

test('whoever waits at a crossing that shuts goes to the one that is open, and waits where none is', () => {
  const sent = new Table();
  for (let i = 0; i < 20; i++) sent.say(reached(`crowd-${i}`));
  sent.say(strike).until(900);
  const diverted = sent.events('TravellerDiverted');
  expect(diverted).toHaveLength(11);
  expect(diverted.every(({ at, data }) => data.to === 'bridge' && data.reachesAt > at)).toBe(true);
  expect(sent.events('TravellerCleared')).toHaveLength(20);

  const stuck = new Table();
  stuck.command('us-line', 'SetCrossing', { crossing: place('bridge'), open: false });
  stuck.say(strike, reached('late')).until(600);
  expect(stuck.events('TravellerDiverted')).toHaveLength(0);
  expect(stuck.events('TravellerCleared')).toHaveLength(0);
});

test('an order lets health workers through a shut crossing, and nobody else', () => {
  const table = new Table();
  const shut = draft('OrderInForce', { order: 'close-border', jurisdiction: id('US') });
  const essential = draft('OrderInForce', { order: 'essential-workers-cross', jurisdiction: id('US') });
  table.say(shut, reached('nurse'), reached('load', { traveller: { kind: 'shipment', id: 'load' } }));
  table.until(60);
  expect(table.events('InspectionBegun')).toHaveLength(0);
  table.say(essential).until(600);
  expect(table.events('TravellerCleared').map(({ data }) => [data.traveller.id, data.lane, data.under])).toEqual([
    ['nurse', 'emergency', 'essential-workers-cross'],
  ]);
});

test('no order lets anybody through a plaza that is still a scene, and health workers pass once it is released', () => {
  const table = new Table();
  table.command('us-line', 'SetCrossing', { crossing: place('bridge'), open: false });
  table.say(strike, draft('OrderInForce', { order: 'essential-workers-cross', jurisdiction: id('US') }));
  table.say(reached('nurse')).until(1);
  // The bridge is shut to the public as well, but is no scene.
  expect(table.events('TravellerDiverted')[0]?.data).toMatchObject({ to: 'bridge' });

  const alone = lineTown();
  const { tunnel } = alone.crossings as Record<string, (typeof alone.crossings)[keyof typeof alone.crossings]>;
  const held = new Table({ scenario: { ...alone, crossings: { tunnel } } as typeof alone });
  held.say(
    strike,
    draft('OrderInForce', { order: 'essential-workers-cross', jurisdiction: id('US') }),
    reached('nurse'),
  );
  held.until(179);
  expect(held.events('InspectionBegun')).toHaveLength(0);
  held.until(300);
  expect(held.events('TravellerCleared').map(({ data }) => data.under)).toEqual(['essential-workers-cross']);
});

test('a private traveller takes no longer than on an ordinary day until the threat is raised', () => {
  const waited = (struck: boolean): number => {
    const table = new Table();
    if (struck) table.say(strike);
    table.say(reached('nurse', { crossing: place('bridge') })).until(600);
    return (table.events('TravellerCleared')[0]?.data.waited ?? Number.NaN) / 60_000;
  };
  expect(waited(false)).toBeLessThan(25);
  expect(waited(true)).toBeGreaterThan(60);
});

test('reopening lets those who waited through', () => {
  const table = new Table();
  table.say(draft('OrderInForce', { order: 'close-border', jurisdiction: id('CA') }), reached('nurse')).until(60);
  table.say(draft('OrderInForce', { order: 'reopen-border', jurisdiction: id('CA') })).until(300);
  expect(table.events('TravellerCleared')).toHaveLength(1);
});

test('a crossing that the scenario has shut from the start is not opened by an order', () => {
  const scenario = lineTown();
  const bridge = { ...scenario.crossings[place('bridge')], open: false };
  const table = new Table({
    scenario: { ...scenario, crossings: { ...scenario.crossings, bridge } } as typeof scenario,
  });
  table.say(draft('OrderInForce', { order: 'reopen-border', jurisdiction: id('US') }));
  expect(table.world.border.crossings.get(place('bridge'))?.open).toBe(false);
});

test('a struck plaza opens when its scene is released, not before', () => {
  const table = new Table().say(strike);
  expect(table.command('us-line', 'SetCrossing', { crossing: place('tunnel'), open: true }).ok).toBe(true);
  expect(table.world.border.crossings.get(place('tunnel'))?.open).toBe(false);
  table.until(60);
  expect(table.world.border.crossings.get(place('tunnel'))?.open).toBe(false);
  table.until(200);
  expect(table.world.border.crossings.get(place('tunnel'))?.open).toBe(true);
});

test('with the line spared nobody waits at it, open or shut', () => {
  const table = new Table({ spared: ['crossing'] }).say(strike, reached('nurse'));
  table.until(1);
  expect(table.events('TravellerCleared')[0]?.data.waited).toBe(0);
});

test('a day at the line replays to the same world', () => {
  const table = new Table({ levers: { 'nexus.card': 'separate' } });
  for (let i = 0; i < 40; i++)
    table.say(
      reached(`a-${i}`, {
        card: i % 3 === 0,
        traveller: i % 5 === 0 ? unit(`u-${i}`) : { kind: 'clinician', id: `c-${i}` },
      }),
    );
  table.until(20).say(strike).until(400);
  expect(plain(table.replayed())).toEqual(plain(table.world));
});

test('a traveller draws the same luck whoever else is at the line', () => {
  const alone = new Table().say(reached('nurse')).until(300).events('InspectionBegun')[0];
  const among = new Table().say(reached('a'), reached('b'), reached('nurse')).until(300);
  const same = among.events('InspectionBegun').find(({ data }) => data.traveller.id === 'nurse');
  expect((same?.data.endsAt ?? 0) - (same?.at ?? 0)).toBe((alone?.data.endsAt ?? 0) - (alone?.at ?? 0));
  expect(minutes(1)).toBeLessThan(alone?.data.endsAt ?? 0);
});

test('whoever waited in the emergency lane of a shut bridge takes the card lane once it opens, in order of coming', () => {
  const table = new Table({ levers: { 'nexus.card': 'single' } });
  const bridge = { crossing: place('bridge') };
  table.command('us-line', 'SetCrossing', { crossing: place('tunnel'), open: false });
  table.command('us-line', 'SetCrossing', { crossing: place('bridge'), open: false });
  table.say(draft('OrderInForce', { order: 'essential-workers-cross', jurisdiction: id('US') }));
  for (let i = 0; i < 12; i++) table.say(reached(`crowd-${i}`, { ...bridge, under: id('nemac') }));
  for (let i = 0; i < 30; i++) table.until(1 + i / 10).say(reached(`holder-${i}`, { ...bridge, card: true }));
  const to = id<JurisdictionId>('US-MI');
  const queued = (lane: 'emergency' | 'nexus'): readonly string[] =>
    table.world.border.crossings
      .get(place('bridge'))
      ?.directions.get(to)
      ?.[lane].queue.map((q) => q.traveller.id) ?? [];
  expect([queued('emergency').length, queued('nexus').length]).toEqual([30, 0]);
  table.command('us-line', 'SetCrossing', { crossing: place('bridge'), open: true });
  expect(queued('emergency')).toEqual([]);
  const waiting = queued('nexus');
  expect(waiting).toEqual(Array.from({ length: waiting.length }, (_, i) => `holder-${30 - waiting.length + i}`));
  table.until(200);
  const lanes = table.events('InspectionBegun').filter(({ data }) => data.under === 'nexus');
  expect(lanes.some(({ data }) => data.lane === 'nexus')).toBe(true);
  expect(plain(table.replayed())).toEqual(plain(table.world));
});

test('new lanes for cards take cardholders out of the general queue, and turning the lever puts them in it', () => {
  const holders = (table: Table): Table => {
    for (let i = 0; i < 60; i++) table.say(reached(`holder-${i}`, { card: true }));
    return table;
  };
  const queued = (table: Table): number =>
    table.world.border.crossings.get(place('tunnel'))?.directions.get(id('wayne'))?.nexus.queue.length ?? 0;
  const shut = holders(new Table({ levers: { 'nexus.card': 'none' } }));
  expect(queued(shut)).toBe(0);
  shut.say(draft('LeverTurned', { lever: 'nexus.card', from: 'none', to: 'single' }));
  expect(queued(shut)).toBeGreaterThan(20);
  shut.command('us-line', 'SetLane', { crossing: place('tunnel'), lane: 'nexus', lanes: 0 });
  expect(queued(shut)).toBe(0);
});

test('those who share a vehicle are looked at together, in one place, and each has waited as long', () => {
  const bridge = { crossing: place('bridge'), calledAhead: true, under: id<InstrumentId>('nemac') };
  const table = new Table().say(strike);
  for (let i = 0; i < 8; i++) table.say(reached(`team-${i}`, { ...bridge, vehicle: id('team-0') }));
  table.say(reached('next', { ...bridge, vehicle: id('next') }));
  table.until(600);
  const begun = table.events('InspectionBegun').filter(({ data }) => data.traveller.id.startsWith('team'));
  expect(begun.map(({ data }) => data.shared)).toEqual([false, ...Array.from({ length: 7 }, () => true)]);
  expect(new Set(begun.map(({ data }) => data.endsAt)).size).toBe(1);
  const cleared = table.events('TravellerCleared').filter(({ data }) => data.traveller.id.startsWith('team'));
  expect(cleared).toHaveLength(8);
  expect(new Set(cleared.map(({ data }) => data.waited)).size).toBe(1);
  // Another vehicle has luck of its own.
  const next = table.events('InspectionBegun').find(({ data }) => data.traveller.id === 'next');
  expect(next?.data.endsAt).not.toBe(begun[0]?.data.endsAt);
  expect(table.world.border.vehicles.get(id('team-0'))?.size).toBe(0);
  expect(plain(table.replayed())).toEqual(plain(table.world));
});

test('a vehicle that finds every place taken waits as one and takes one, and one sent elsewhere stays together', () => {
  const table = new Table();
  for (let i = 0; i < 20; i++) table.say(reached(`crowd-${i}`));
  for (let i = 0; i < 8; i++) table.say(reached(`team-${i}`, { under: id('nemac'), vehicle: id('team-0') }));
  expect(table.events('InspectionBegun').some(({ data }) => data.traveller.id.startsWith('team'))).toBe(false);
  table.until(5).say(strike).until(600);
  const reachedBridge = table
    .events('TravellerReachedCrossing')
    .filter(({ data }) => data.crossing === place('bridge'));
  const ours = reachedBridge.filter(({ data }) => data.vehicle !== null);
  expect(ours).toHaveLength(8);
  expect(new Set(ours.map(({ at }) => at)).size).toBe(1);
  const begun = table.events('InspectionBegun').filter(({ data }) => data.traveller.id.startsWith('team'));
  expect(begun.filter(({ data }) => !data.shared)).toHaveLength(1);
  expect(new Set(begun.map(({ data }) => data.endsAt)).size).toBe(1);
});

test('a card opens no lane to a vehicle that others share', () => {
  const table = new Table({ levers: { 'nexus.card': 'single' } });
  table.say(reached('driver', { card: true, vehicle: id('driver') }), reached('alone', { card: true }));
  expect(table.events('CrossingQueued').map(({ data }) => data.lane)).toEqual(['general', 'nexus']);
});

test('what whoever comes next can expect to wait is reckoned by vehicles, not by the people in them', () => {
  const expected = (vehicle: string | null): number | undefined => {
    const table = new Table();
    for (let i = 0; i < 20; i++) table.say(reached(`crowd-${i}`));
    for (let i = 0; i < 10; i++)
      table.say(reached(`team-${i}`, { under: id('nemac'), vehicle: vehicle === null ? null : id(vehicle) }));
    return table.until(6).heard('us-line', 'tunnel', 'crossingMinutes');
  };
  expect(expected('team-0')).toBeLessThan((expected(null) ?? 0) - 20);
});

test('a unit sent elsewhere from a queue leaves it at once, and whoever stood behind it goes in sooner', () => {
  const first = unit('first');
  const queued = (sentAway: boolean) => {
    const table = new Table();
    table.say(...crowd('bridge'));
    table.until(1).say(reached('first', { crossing: place('bridge'), traveller: first }));
    table.until(2).say(reached('last', { crossing: place('bridge'), traveller: unit('last') }));
    const before = waitingAtBridge(table);
    if (sentAway)
      table.say(
        draft('UnitDispatched', { unit: id('first'), to: place('general'), leg: 2, via: null, arrivesAt: at(30) }),
      );
    const left = waitingAtBridge(table);
    const begun = table.until(600).events('InspectionBegun');
    const startOf = (name: string) => begun.find(({ data }) => data.traveller.id === name)?.at ?? null;
    return {
      before,
      left,
      first: startOf('first'),
      last: startOf('last'),
      world: plain(table.world),
      again: plain(table.replayed()),
    };
  };
  const [stayed, gone] = [queued(false), queued(true)];
  expect(gone.before).toEqual(expect.arrayContaining(['first', 'last']));
  expect(gone.left).toEqual(gone.before.filter((name) => name !== 'first'));
  expect(gone.first).toBeNull();
  expect(gone.last).toBeLessThan(stayed.last ?? 0);
  expect(gone.again).toEqual(gone.world);
});

test('a unit sent elsewhere on its way to another crossing does not come to it', () => {
  const table = new Table().say(...crowd('tunnel'), reached('z', { traveller: unit('z') }), strike).until(1);
  const diverted = table.events('TravellerDiverted').map(({ data }) => data.traveller.id);
  expect(diverted).toContain('z');
  table.say(draft('UnitDispatched', { unit: id('z'), to: place('general'), leg: 2, via: null, arrivesAt: at(30) }));
  const came = table
    .until(600)
    .events('TravellerReachedCrossing')
    .filter(({ data }) => data.crossing === place('bridge'));
  expect(came.map(({ data }) => data.traveller.id).toSorted()).toEqual(
    diverted.filter((name) => name !== 'z').toSorted(),
  );
});

/** More units than have a place at a crossing. */
const crowd = (crossing: string) =>
  Array.from({ length: 30 }, (_, n) => reached(`u${n}`, { crossing: place(crossing), traveller: unit(`u${n}`) }));

const waitingAtBridge = ({ world }: Table): readonly string[] => {
  const bridge = world.border.crossings.get(place('bridge'));
  return bridge === undefined ? [] : waitingAt(bridge).map(({ traveller }) => traveller.id);
};
