import { z } from 'zod';
import type { Box } from '../values/box.ts';

const pair = z.tuple([z.number(), z.number()]).rest(z.number());
const outline = z.object({
  type: z.literal('FeatureCollection'),
  bbox: z.tuple([z.number(), z.number(), z.number(), z.number()]).optional(),
  features: z.array(z.object({ geometry: z.object({ coordinates: z.unknown() }).nullable() })),
});

/** What a GeoJSON map covers: its `bbox`, or else what its features span. Null where the text is no map. */
export function mapBox(geojson: string): Box | null {
  const parsed = outline.safeParse(fromJson(geojson));
  if (!parsed.success) return null;
  if (parsed.data.bbox !== undefined) {
    const [west, south, east, north] = parsed.data.bbox;
    return { west, south, east, north };
  }
  const points = parsed.data.features.flatMap(({ geometry }) => pointsIn(geometry?.coordinates));
  const [first, ...rest] = points;
  if (first === undefined) return null;
  const start: Box = { west: first[0], south: first[1], east: first[0], north: first[1] };
  return rest.reduce<Box>(
    (box, [lon, lat]) => ({
      west: Math.min(box.west, lon),
      south: Math.min(box.south, lat),
      east: Math.max(box.east, lon),
      north: Math.max(box.north, lat),
    }),
    start,
  );
}

function pointsIn(coordinates: unknown): readonly (readonly [number, number])[] {
  const point = pair.safeParse(coordinates);
  if (point.success) return [[point.data[0], point.data[1]]];
  return Array.isArray(coordinates) ? coordinates.flatMap(pointsIn) : [];
}

function fromJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}
