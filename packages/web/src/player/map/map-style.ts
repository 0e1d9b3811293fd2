import type { GeoJSONSourceSpecification, StyleSpecification } from 'maplibre-gl';

/** A map file of a scenario: land, rivers and borders, each feature with its kind. */
export interface Outline {
  readonly type: 'FeatureCollection';
  readonly features: readonly { readonly properties: Readonly<Record<string, unknown>> | null }[];
}

export interface MapColours {
  readonly land: string;
  readonly water: string;
  readonly line: string;
  readonly ink: string;
}

/** The tokens as the theme has them now: a canvas cannot read them from a style sheet. */
export function mapColours(): MapColours {
  const styles = getComputedStyle(document.documentElement);
  const token = (name: string): string => styles.getPropertyValue(name).trim();
  return {
    land: token('--map-land'),
    water: token('--map-water'),
    line: token('--line-strong'),
    ink: token('--ink-2'),
  };
}

/** Water, land and the charted line of a scenario's own outlines. No tiles, no glyphs, nothing from elsewhere. */
export function mapStyle(outlines: readonly Outline[], colours: MapColours): StyleSpecification {
  const features = outlines.flatMap((one) => one.features);
  const of = (kind: string): GeoJSONSourceSpecification['data'] =>
    ({
      type: 'FeatureCollection',
      features: features.filter(({ properties }) => properties?.['kind'] === kind),
    }) as GeoJSONSourceSpecification['data'];
  return {
    version: 8,
    sources: {
      land: { type: 'geojson', data: of('land') },
      river: { type: 'geojson', data: of('river') },
      subdivision: { type: 'geojson', data: of('border-subdivision') },
      boundary: { type: 'geojson', data: of('border-country') },
    },
    layers: [
      { id: 'sea', type: 'background', paint: { 'background-color': colours.water } },
      { id: 'land', type: 'fill', source: 'land', paint: { 'fill-color': colours.land } },
      { id: 'coast', type: 'line', source: 'land', paint: { 'line-color': colours.line, 'line-width': 0.75 } },
      { id: 'river', type: 'line', source: 'river', paint: { 'line-color': colours.water, 'line-width': 3 } },
      {
        id: 'subdivision',
        type: 'line',
        source: 'subdivision',
        paint: { 'line-color': colours.line, 'line-width': 1 },
      },
      {
        id: 'boundary',
        type: 'line',
        source: 'boundary',
        // Dash, dot, dot: the charted line between countries.
        paint: { 'line-color': colours.ink, 'line-width': 1.5, 'line-dasharray': [9, 3, 1.5, 3, 1.5, 3] },
      },
    ],
  };
}
