import { expect, test } from 'vitest';
import { distance } from '../../../packages/scenarios/src/values/position.ts';
import { within } from '../../../packages/scenarios/src/values/box.ts';

/** Great circle by the haversine formula, with the functions of the host. */
function greatCircle(a: { lat: number; lon: number }, b: { lat: number; lon: number }): number {
  const rad = (degrees: number): number => (degrees * Math.PI) / 180;
  const h =
    Math.sin(rad(b.lat - a.lat) / 2) ** 2 +
    Math.cos(rad(a.lat)) * Math.cos(rad(b.lat)) * Math.sin(rad(b.lon - a.lon) / 2) ** 2;
  return 2 * 6371.0088 * Math.asin(Math.sqrt(h));
}

test.each([
  ['Henry Ford and Windsor', { lat: 42.368, lon: -83.085 }, { lat: 42.307, lon: -83.03 }],
  ['Calais and Bangor', { lat: 45.178, lon: -67.268 }, { lat: 44.809, lon: -68.751 }],
  ['Seattle and Vancouver', { lat: 47.604, lon: -122.324 }, { lat: 49.262, lon: -123.124 }],
])('%s lie as far apart as on the great circle, within a thousandth', (_what, a, b) => {
  expect(Math.abs(distance(a, b) / greatCircle(a, b) - 1)).toBeLessThan(0.001);
});

test('a place on the edge of a box lies within it', () => {
  const box = { west: -83, south: 42, east: -82, north: 43 };
  expect(within(box, { lat: 42, lon: -83 })).toBe(true);
  expect(within(box, { lat: 41.999, lon: -82.5 })).toBe(false);
  expect(within(box, { lat: 42.5, lon: -81.999 })).toBe(false);
});
