import { expect, test } from 'vitest';
import { formatFault } from '../../../packages/scenarios/src/load/fault.ts';
import { loadFolder } from '../../../packages/scenarios/src/load/folder.ts';
import { mapBox } from '../../../packages/scenarios/src/load/map-outline.ts';
import { scenarioTemplate } from '../../../packages/scenarios/src/load/template.ts';

const files = new Map(scenarioTemplate('my-town').map(({ path, text }) => [path, text]));

test('a folder gives the scenario with its briefings and the maps it names', () => {
  const folder = loadFolder((path) => files.get(path) ?? null, 'my-town/scenario.yaml');
  if (!folder.ok) throw new Error(folder.faults.map(formatFault).join('\n'));
  expect(folder.scenario.id).toBe('my-town');
  expect(folder.briefings.fr).toContain('EXERCICE');
  expect(folder.maps.get('area')?.box).toEqual({ west: -82.8, south: 42.7, east: -82.1, north: 43.3 });
});

test('a folder without a script says so', () => {
  const folder = loadFolder(() => null, 'empty/scenario.yaml');
  expect(folder.ok ? [] : folder.faults.map(formatFault)).toEqual([
    'empty/scenario.yaml:1:1: found nothing, wanted scenario.yaml',
  ]);
});

test('a map without a box of its own covers what its features span', () => {
  const line = {
    type: 'Feature',
    properties: {},
    geometry: {
      type: 'LineString',
      coordinates: [
        [-67.3, 45.1],
        [-67.2, 45.3],
      ],
    },
  };
  const point = { type: 'Feature', properties: {}, geometry: { type: 'Point', coordinates: [-67.4, 45.2, 12] } };
  expect(mapBox(JSON.stringify({ type: 'FeatureCollection', features: [line, point] }))).toEqual({
    west: -67.4,
    south: 45.1,
    east: -67.2,
    north: 45.3,
  });
});

test.each(['', 'not json', '{"type":"Feature"}', '{"type":"FeatureCollection","features":[]}'])(
  '%j is no map',
  (text) => {
    expect(mapBox(text)).toBeNull();
  },
);
