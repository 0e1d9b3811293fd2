import { simTime } from '@samaritan/scenarios/values/time';
import type { TruthView } from '../../../packages/server/src/views/control/frame.ts';
import { expect, test } from 'vitest';
import { chevronsOf, firstLook, signsOf, toldOf } from '../../../packages/web/src/facilitator/map/chart-signs.ts';
import { isBoundary, laneOf, lanesOf } from '../../../packages/web/src/facilitator/msel/lanes.ts';
import { pointsOf, sharesOf, valueAt } from '../../../packages/web/src/facilitator/state/series-of.ts';
import { placeLabels } from '../../../packages/web/src/map/labels.ts';
import { shortName } from '../../../packages/web/src/facilitator/short-name.ts';
import { narrowed, spanOf } from '../../../packages/web/src/live/server-time.ts';

const name = (text: string) => ({ en: text, fr: text });
const jurisdiction = (id: string, country: string, parent: string | null) => ({
  id,
  name: name(id),
  code: null,
  country,
  parent,
  zone: 'America/Detroit',
});
const seat = (id: string, of: string, desk: 'hospital' | 'border-agency' | 'public-information' = 'hospital') => ({
  id,
  name: name(id),
  desk,
  jurisdiction: of,
  runs: [],
});
const place = (id: string, kind: 'hospital' | 'crossing' | 'site' | 'base', of: string, lat: number) => ({
  id,
  kind,
  name: name(id),
  in: of,
  at: { lat, lon: -83 },
  ends: [],
});
const briefing = {
  jurisdictions: [
    jurisdiction('US', 'US', null),
    jurisdiction('US-MI', 'US', 'US'),
    jurisdiction('wayne', 'US', 'US-MI'),
    jurisdiction('US-OH', 'US', 'US'),
    jurisdiction('CA', 'CA', null),
    jurisdiction('CA-ON', 'CA', 'CA'),
  ],
  seats: [
    seat('peoc', 'CA-ON'),
    seat('ohio', 'US-OH'),
    seat('wayne-eoc', 'wayne'),
    seat('cbp', 'US', 'border-agency'),
    seat('jic', 'wayne', 'public-information'),
  ],
  places: [
    place('receiving', 'hospital', 'wayne', 42.35),
    place('ouellette', 'hospital', 'CA-ON', 42.3),
    place('tunnel', 'crossing', 'US', 42.32),
    place('plaza', 'site', 'wayne', 42.33),
    place('farm', 'hospital', 'CA-ON', 41.2),
    place('central', 'base', 'wayne', 42.36),
  ],
};

test('Michigan stands above Ontario with the line between them, and the public comes last', () => {
  const lanes = lanesOf(briefing);
  expect(lanes.map(({ id }) => id)).toEqual(['US-MI', 'US-OH', 'line', 'CA-ON', 'public']);
  const above = lanes.map((lane, at) => isBoundary(lanes[at - 1], lane));
  expect(above).toEqual([false, false, true, true, false]);
  expect(laneOf(lanes, { to: ['wayne-eoc', 'peoc'] })).toBe('US-MI');
  expect(laneOf(lanes, { to: ['cbp'] })).toBe('line');
});

const truth = {
  hospitals: [{ hospital: 'receiving', occupied: 109, staffed: 100 }],
  crossings: [{ crossing: 'tunnel', open: false, queue: 12, emergencyOnly: false }],
  sites: [{ site: 'plaza', waiting: 96, units: 3, dead: 1 }],
  units: [{ unit: 'M1', status: 'road', from: 'plaza', to: 'receiving', departs: 0, arrives: 600_000 }],
} as unknown as TruthView;
const heard = (figure: string, at: string, told: number) => ({
  place: at,
  figure,
  told,
  observedAt: simTime(0),
  source: 'x',
  true: null,
});

test('a difference is what was told less what is true, in beds, people and travellers', () => {
  const told = toldOf({
    seat: 'wayne-eoc',
    figures: [
      heard('occupancy', 'receiving', 0.5),
      heard('open', 'tunnel', 1),
      heard('queue', 'tunnel', 12),
      heard('immediateWaiting', 'plaza', 40),
      heard('delayedWaiting', 'plaza', 19),
    ],
  });
  const signs = new Map(signsOf(briefing, truth, { told, pictured: false }).map((sign) => [sign.id, sign]));
  expect(signs.get('receiving')).toMatchObject({ difference: -59, value: 1.09 });
  expect(signs.get('tunnel')).toMatchObject({ difference: null, wrongState: true, open: false });
  expect(signs.get('plaza')).toMatchObject({ difference: -37, struck: true, value: 96 });
  const pictured = new Map(signsOf(briefing, truth, { told, pictured: true }).map((sign) => [sign.id, sign]));
  expect(pictured.get('receiving')?.value).toBe(0.5);
  expect(pictured.get('tunnel')?.open).toBe(true);
});

test('what nobody told has no difference and is not shown as the truth', () => {
  const signs = signsOf(briefing, truth, { told: toldOf(null), pictured: true });
  expect(signs.every(({ value, difference }) => value === null && difference === null)).toBe(true);
});

test('an ambulance half way is drawn half way, heading for where it goes, and none that has arrived', () => {
  const [half] = chevronsOf(briefing, truth, 300_000);
  expect(half?.at.lat).toBeCloseTo(42.34);
  expect(half?.heading).toBeCloseTo(0);
  expect(chevronsOf(briefing, truth, 600_000)).toEqual([]);
});

test('the first look at the chart leaves out a hospital far from the line', () => {
  expect(firstLook(briefing).map(({ lat }) => lat)).not.toContain(41.2);
  expect(firstLook(briefing).length).toBe(4);
});

test('a series goes on with the figure now, and is read at any moment of it', () => {
  const history = {
    at: [0, 60_000, 120_000].map(simTime),
    series: { 'hospital/receiving/occupied': [null, 80, 90] },
  };
  const points = pointsOf(history, 'hospital/receiving/occupied', { from: 0, now: 180_000, current: 95 });
  expect(points.map(({ value }) => value)).toEqual([80, 90, 95]);
  expect(valueAt(points, 130_000)).toBe(90);
  expect(valueAt(points, 10)).toBeNull();
  expect(sharesOf(points, 100).map(({ value }) => value)).toEqual([0.8, 0.9, 0.95]);
  expect(pointsOf(history, 'unknown', { from: 0, now: 180_000, current: null })).toEqual([]);
});

test('no name on the chart covers another, and one without room is left to its sign', () => {
  const crowd = Array.from({ length: 12 }, (_, i) => ({ id: String(i), x: 100 + i, y: 100, clear: 9, width: 90 }));
  const placed = placeLabels(crowd, { width: 300, height: 200 });
  expect(placed.length).toBeGreaterThan(1);
  expect(placed.length).toBeLessThan(12);
  expect(placed[0]?.id).toBe('0');
});

test('a short name leaves out what all hospitals are called and nothing else', () => {
  expect(shortName('Henry Ford Hospital')).toBe('Henry Ford');
  expect(shortName('Windsor Regional (Ouellette)')).toBe('Windsor Regional (Ouellette)');
  expect(shortName('Hospital')).toBe('Hospital');
});

test('looks at the server’s seconds narrow its clock down, and a clock that was set begins anew', () => {
  const first = spanOf(10_000, 9_500, 9_520);
  const both = narrowed(first, spanOf(11_000, 10_950, 10_960));
  expect(both.high - both.low).toBeLessThan(first.high - first.low);
  expect(both.low).toBeGreaterThanOrEqual(first.low);
  expect(narrowed(both, spanOf(90_000, 1000, 1010))).toEqual(spanOf(90_000, 1000, 1010));
});
