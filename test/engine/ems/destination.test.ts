import { type MeansId, type PlaceId, id } from '@samaritan/scenarios/values/id';
import type { ItemContent } from '@samaritan/scenarios/vocabulary/picture';
import type { DestinationPolicy } from '@samaritan/scenarios/vocabulary/resources';
import { expect, test } from 'vitest';
import { destination } from '../../../packages/server/src/engine/ems/destination.ts';
import { draft } from '../../../packages/server/src/engine/kernel/event.ts';
import { Town, across, dispatch, far, near, plaza, plazaTown } from '../../builders/plaza-town.ts';

/** The blast has struck and dispatch works under this policy. */
const under = (policy: DestinationPolicy): Town => {
  const town = new Town().until(14);
  return policy === 'nearest' ? town : town.do('dispatch', 'SetDestinationPolicy', { site: plaza, policy });
};

const chosen = (
  town: Town,
  over: { critical?: boolean; crosses?: boolean } = {},
): { hospital: PlaceId; because: string } | null => {
  const scene = town.world.ems.scenes.get(plaza);
  if (scene === undefined) throw new Error('no scene');
  return destination(town.world, { scene, seat: dispatch, critical: true, patients: 1, crosses: false, ...over });
};

/** An item comes into a seat's picture. */
const told = (town: Town, content: ItemContent, seat = dispatch): Town => {
  const n = (town.world.information.pictures.get(seat)?.items.length ?? 0) + 1;
  const at = town.world.now;
  const item = { item: `told-${n}`, seat, n, source: 'test', means: id<MeansId>('phone'), observedAt: at, content };
  return town.say(draft('ItemArrived', item));
};
const figure = (place: PlaceId, name: 'theatresFree' | 'criticalWaiting' | 'bedsFree', value: number): ItemContent => ({
  kind: 'figures',
  figures: [{ place, figure: name, value }],
});

test('by `nearest` the nearest hospital is chosen', () => {
  expect(chosen(under('nearest'))).toEqual({ hospital: near, because: 'nearest' });
});

test('a hospital across the line is chosen only for a crew that may cross, by the crossings and times it has heard', () => {
  const { hospitals, crossings } = plazaTown();
  const between = { ...hospitals[across], name: { en: 'Across' }, at: [42.305, -83.08] as [number, number] };
  const bridge = {
    ...crossings[id<PlaceId>('bridge')],
    name: { en: 'Bridge' },
    at: [42.312, -83.074] as [number, number],
  };
  const distant = { ...hospitals[far], name: { en: 'Far' }, at: [42.6, -83.3] as [number, number] };
  const town = new Town(
    plazaTown({
      hospitals: { across: between, far: distant } as never,
      crossings: { bridge: { ...bridge, calm: '0:10' } } as never,
    }),
  ).until(14);
  expect(chosen(town)?.hospital).toBe(far);
  expect(chosen(town, { crosses: true })?.hospital).toBe(across);
  told(town, { kind: 'figures', figures: [{ place: id('bridge'), figure: 'crossingMinutes', value: 90 }] });
  expect(chosen(town, { crosses: true })?.hospital).toBe(far);
  told(town, { kind: 'figures', figures: [{ place: id('bridge'), figure: 'crossingMinutes', value: 5 }] });
  told(town, { kind: 'crossing', crossing: id('bridge'), open: false });
  expect(chosen(town, { crosses: true })?.hospital).toBe(far);
});

test('a hospital heard to divert is passed over, and one that diverts unheard is not', () => {
  const town = under('nearest');
  town.do('near-command', 'SetDiversion', { hospital: near, divert: ['immediate', 'delayed', 'minimal'] });
  expect(chosen(town)?.hospital).toBe(near);
  told(town, { kind: 'diversion', hospital: near, diverting: true });
  expect(chosen(town)?.hospital).toBe(far);
  told(town, { kind: 'diversion', hospital: near, diverting: false });
  expect(chosen(town)?.hospital).toBe(near);
});

test('leap-frog leaves the nearest hospital to those who come alone', () => {
  expect(chosen(under('leap-frog'))).toEqual({ hospital: far, because: 'leap-frog: first wave' });
});

test('capacity follows the figures dispatch has heard, and the planning figures where it has heard none', () => {
  const town = under('capacity');
  expect(chosen(town)?.because).toContain('planned');
  told(town, figure(far, 'theatresFree', 0));
  expect(chosen(town)?.hospital).toBe(near);
  told(town, figure(near, 'theatresFree', 1));
  told(town, figure(near, 'criticalWaiting', 4));
  told(town, figure(far, 'theatresFree', 6));
  expect(chosen(town)).toEqual({ hospital: far, because: 'capacity: theatresFree 6 of 16' });
});

test('what another seat has heard changes nothing', () => {
  const town = under('capacity');
  const before = chosen(town);
  told(town, figure(far, 'theatresFree', 0), id('near-command'));
  expect(chosen(town)).toEqual(before);
});

test('quota sends each hospital its share of reds by trauma level before another round', () => {
  const town = under('quota').sendAll().until(400);
  const grave = new Set<string>(['immediate', 'expectant']);
  const reds = town
    .events('CasualtiesLoaded')
    .filter(({ data }) => data.casualties.some((one) => grave.has(town.world.casualties.all.get(one)?.label ?? '')))
    .map(({ data }) => data.hospital);
  expect(reds.length).toBeGreaterThan(15);
  expect(reds.slice(0, 16)).toEqual([...Array<PlaceId>(5).fill(near), ...Array<PlaceId>(10).fill(far), near]);
});

test('under capacity the load is spread, under nearest it is not', () => {
  const sent = (policy: DestinationPolicy): ReadonlyMap<PlaceId, unknown> =>
    under(policy).sendAll().until(400).world.ems.scenes.get(plaza)?.sentInAll ?? new Map();
  expect(sent('nearest').has(far)).toBe(false);
  expect(sent('capacity').has(far)).toBe(true);
});
