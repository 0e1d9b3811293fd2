import { expect, test } from 'vitest';
import { type Outline, pathOf, projectionOf, scaleLength } from '../../../packages/web/src/observer/outline.ts';
import { wallCurves } from '../../../packages/web/src/observer/wall-curves.ts';
import { simTime } from '../../../packages/scenarios/src/values/time.ts';

const places = [
  { lat: 42.2, lon: -83.2 },
  { lat: 42.5, lon: -82.8 },
];
const frame = { width: 800, height: 600, margin: 60 };
const by = projectionOf(places, frame);

test('every place lies inside the frame, north above south and east right of west', () => {
  for (const { lat, lon } of places) {
    expect(by.x(lon)).toBeGreaterThanOrEqual(0);
    expect(by.x(lon)).toBeLessThanOrEqual(frame.width);
    expect(by.y(lat)).toBeGreaterThanOrEqual(0);
    expect(by.y(lat)).toBeLessThanOrEqual(frame.height);
  }
  expect(by.y(42.5)).toBeLessThan(by.y(42.2));
  expect(by.x(-82.8)).toBeGreaterThan(by.x(-83.2));
});

test('one place alone still has a town around it', () => {
  const alone = projectionOf([{ lat: 45, lon: -67 }], frame);
  expect(Number.isFinite(alone.x(-67))).toBe(true);
  expect(alone.perKilometre).toBeGreaterThan(0);
});

test('land is closed and a border is not; other kinds are left out', () => {
  const outline: Outline = {
    features: [
      {
        properties: { kind: 'land' },
        geometry: {
          type: 'MultiPolygon',
          coordinates: [
            [
              [
                [-83.2, 42.2],
                [-83, 42.2],
                [-83, 42.4],
              ],
            ],
          ],
        },
      },
      {
        properties: { kind: 'border-country' },
        geometry: {
          type: 'LineString',
          coordinates: [
            [-83.2, 42.2],
            [-83, 42.3],
          ],
        },
      },
      { properties: null, geometry: { type: 'Point', coordinates: [-83, 42] } },
    ],
  };
  expect(pathOf([outline], 'land', by)).toMatch(/^M.*L.*L.*Z$/);
  expect(pathOf([outline], 'border-country', by)).not.toContain('Z');
  expect(pathOf([outline], 'river', by)).toBe('');
});

test('the scale is a round length that fits', () => {
  const length = scaleLength(by, 140);
  expect(length * by.perKilometre).toBeLessThanOrEqual(140);
  expect(String(length)).toMatch(/^[125]0*$|^0\.0*[125]$/);
});

test('a curve has a step where an office was told another count, and its latest dead beside it', () => {
  const curves = wallCurves({
    at: [simTime(1), simTime(2), simTime(3)],
    series: {
      'reported/county/injured': [null, 10, 10],
      'reported/county/dead': [null, 1, 2],
      'reported/state/injured': [5, 5, 40],
    },
  });
  expect(curves.map(({ seat, injured, dead }) => [seat, injured, dead])).toEqual([
    ['state', 40, null],
    ['county', 10, 2],
  ]);
  expect(curves[1]?.points).toEqual([{ at: 2, value: 10 }]);
});
