import { type HazardId, type InstrumentId, type JurisdictionId, type SeatId, id } from '@samaritan/scenarios/values/id';
import type { LeverSettings } from '@samaritan/scenarios/vocabulary/levers';
import { expect, test } from 'vitest';
import { type Draft, draft } from '../../../packages/server/src/engine/kernel/event.ts';
import { Table, place } from '../../builders/line-town.ts';

const call = draft('CallReceived', {
  hazard: id<HazardId>('blast'),
  site: place('plaza'),
  seats: [id<SeatId>('dispatch')],
});
const declared: Draft = draft('EmergencyDeclared', {
  jurisdiction: id<JurisdictionId>('US'),
  level: 'national',
  by: id<SeatId>('federal'),
});

const heardAt = (table: Table, seat: string, kind: 'incident' | 'declaration'): number =>
  table.item(seat, kind)?.arrivedAt ?? Number.NaN;

test('dispatch, fire and whoever runs the site hear of the incident first; everyone else from the news', () => {
  const table = new Table().say(call).until(240);
  for (const first of ['dispatch', 'fire']) expect(heardAt(table, first, 'incident')).toBeLessThan(12 * 60_000);
  for (const later of ['hospital', 'state', 'province', 'college', 'federal'])
    expect(heardAt(table, later, 'incident')).toBeGreaterThan(12 * 60_000);
});

test('the deeper the play goes, the sooner local and provincial seats hear', () => {
  const mean = (value: LeverSettings['play.depth'], seats: readonly string[]): number => {
    const table = new Table({ levers: { 'play.depth': value } }).say(declared, call).until(400);
    return seats.reduce((sum, seat) => sum + heardAt(table, seat, 'declaration'), 0) / seats.length;
  };
  const local = ['hospital', 'county', 'dispatch'];
  expect(mean('provincial', local)).toBeLessThan(mean('national', local));
  expect(mean('local', local)).toBeLessThan(mean('provincial', local));
  expect(mean('provincial', ['state'])).toBeLessThan(mean('national', ['state']));
  expect(mean('local', ['state'])).toBe(mean('provincial', ['state']));
});

test('what comes by relay names the depth of play; what is addressed to a seat does not', () => {
  const table = new Table().say(declared, call).until(400);
  const to = (seat: string, kind: string): string | undefined =>
    table.events('ItemSent').find(({ data }) => data.seat === seat && data.content.kind === kind)?.lever;
  expect(to('hospital', 'declaration')).toBe('play.depth');
  expect(to('dispatch', 'incident')).toBeUndefined();
});

test('a seat that hears of a declaration has been told of it, and not before', () => {
  const table = new Table().say(declared);
  const told = (): boolean => table.world.authority.told.get('declaration:US')?.has(id<SeatId>('hospital')) === true;
  expect(told()).toBe(false);
  table.until(400);
  expect(told()).toBe(true);
});

test('an order is told when it is given and again when it binds, then to its giver too', () => {
  const table = new Table().say(
    draft('OrderIssued', { order: 'close-border', jurisdiction: id<JurisdictionId>('US'), by: id<SeatId>('us-line') }),
    draft('OrderInForce', { order: 'close-border', jurisdiction: id<JurisdictionId>('US') }),
  );
  table.until(400);
  const states = (seat: string): readonly boolean[] =>
    table.items(seat).flatMap(({ content }) => (content.kind === 'order' ? [content.inForce] : []));
  expect(new Set(states('province'))).toEqual(new Set([false, true]));
  expect(states('province')).toHaveLength(2);
  expect(states('us-line')).toEqual([true]);
});

test('an instrument that moves is told; how it stood at StartEx everyone has read before', () => {
  const moved = draft('InstrumentMoved', {
    instrument: id<InstrumentId>('nemac'),
    between: [id<JurisdictionId>('US-MI'), id<JurisdictionId>('CA-ON')],
    from: 'dormant',
    to: 'active',
  });
  expect(new Table().say(moved).until(300).item('province', 'instrument')).toBeUndefined();
  const later = new Table().until(10).say(moved).until(300);
  expect(later.item('province', 'instrument')?.content).toMatchObject({ instrument: 'nemac', state: 'active' });
});

test('dispatch desks hear of a diversion, and all of a lever turned', () => {
  const table = new Table().say(
    draft('DiversionSet', { hospital: place('receiving'), divert: ['minimal'] }),
    draft('LeverTurned', { lever: 'nexus.card', from: 'none', to: 'single' }),
  );
  table.until(200);
  expect(table.item('dispatch', 'diversion')?.content).toMatchObject({ hospital: 'receiving', diverting: true });
  expect(table.item('college', 'diversion')).toBeUndefined();
  expect(table.item('college', 'lever')?.content).toEqual({ kind: 'lever', lever: 'nexus.card', value: 'single' });
});
