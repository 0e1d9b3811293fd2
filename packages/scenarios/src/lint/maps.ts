import type { Path } from '../load/places.ts';
import { within } from '../values/box.ts';
import type { Position } from '../values/position.ts';
import { type Finding, pen, type Rule } from './finding.ts';

/** Every map the script names is there and readable, and every place lies on one of them. */
export const placesLieOnMaps: Rule = (folder) => {
  const { fault } = pen(folder, 'map');
  const { scenario, maps } = folder;
  const unreadable = scenario.map.flatMap((name, index): readonly Finding[] => {
    const map = maps.get(name);
    if (map?.box) return [];
    const found =
      map?.geojson === null || map === undefined
        ? `no file maps/${name}.geojson`
        : `maps/${name}.geojson, which is no map`;
    return [fault(['map', index], found, 'a GeoJSON feature collection')];
  });
  if (unreadable.length > 0) return unreadable;
  const boxes = [...maps.values()].flatMap(({ box }) => box ?? []);
  return positions(folder.scenario).flatMap(([path, at]) =>
    boxes.some((box) => within(box, at))
      ? []
      : [fault(path, `a place outside every map: [${at.lat}, ${at.lon}]`, `a place on ${scenario.map.join(', ')}`)],
  );
};

function positions(scenario: Parameters<Rule>[0]['scenario']): readonly (readonly [Path, Position])[] {
  return (['sites', 'hospitals', 'bases', 'crossings', 'stockpiles', 'outlets', 'staff'] as const).flatMap((group) =>
    Object.entries(scenario[group]).flatMap(([id, { at }]) =>
      at === undefined ? [] : [[[group, id, 'at'], at] as const],
    ),
  );
}
