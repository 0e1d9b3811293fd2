import type { Position } from '@samaritan/scenarios/values/position';

/** A map file of a scenario, as far as it is drawn. */
export interface Outline {
  readonly features: readonly {
    readonly properties: Readonly<Record<string, unknown>> | null;
    readonly geometry: { readonly type: string; readonly coordinates: unknown };
  }[];
}

/** A projection that keeps angles near its middle: a degree of longitude is as much shorter as the latitude makes it. */
export interface Projection {
  readonly x: (lon: number) => number;
  readonly y: (lat: number) => number;
  /** Pixels a kilometre takes. */
  readonly perKilometre: number;
}

const kilometresPerDegree = 111.2;

/** Fits what is to be seen into a frame, with room at its edges for names. */
export function projectionOf(
  around: readonly Position[],
  { width, height, margin }: { readonly width: number; readonly height: number; readonly margin: number },
): Projection {
  const [lats, lons] = [around.map(({ lat }) => lat), around.map(({ lon }) => lon)];
  const [south, north] = [Math.min(...lats), Math.max(...lats)];
  const [west, east] = [Math.min(...lons), Math.max(...lons)];
  const [middle, centre] = [(south + north) / 2, (west + east) / 2];
  const squeeze = Math.cos((middle * Math.PI) / 180);
  // One place alone, or several in a line, still want a town around them.
  const [tall, wide] = [Math.max(north - south, 0.02), Math.max((east - west) * squeeze, 0.02)];
  const scale = Math.min((width - 2 * margin) / wide, (height - 2 * margin * 0.5) / tall);
  return {
    x: (lon) => width / 2 + (lon - centre) * squeeze * scale,
    y: (lat) => height / 2 - (lat - middle) * scale,
    perKilometre: scale / kilometresPerDegree,
  };
}

/** The path of all features of a kind; areas are closed. */
export function pathOf(outlines: readonly Outline[], kind: string, { x, y }: Projection): string {
  const parts: string[] = [];
  const line = (points: readonly unknown[], end: string): void => {
    const steps = points.flatMap((point) =>
      isPoint(point) ? [`${x(point[0]).toFixed(1)} ${y(point[1]).toFixed(1)}`] : [],
    );
    if (steps.length > 1) parts.push(`M${steps.join('L')}${end}`);
  };
  const walk = (coordinates: unknown, end: string): void => {
    if (!Array.isArray(coordinates)) return;
    if (isPoint(coordinates[0])) line(coordinates, end);
    else for (const one of coordinates) walk(one, end);
  };
  for (const { features } of outlines)
    for (const { properties, geometry } of features)
      if (properties?.['kind'] === kind) walk(geometry.coordinates, geometry.type.endsWith('Polygon') ? 'Z' : '');
  return parts.join('');
}

const isPoint = (found: unknown): found is readonly [number, number] =>
  Array.isArray(found) && typeof found[0] === 'number' && typeof found[1] === 'number';

/** The longest round length that a scale of at most `most` pixels can show: 1, 2 or 5 times a power of ten, in kilometres. */
export function scaleLength({ perKilometre }: Projection, most: number): number {
  const longest = most / perKilometre;
  const power = 10 ** Math.floor(Math.log10(longest));
  return ([5, 2, 1].find((lead) => lead * power <= longest) ?? 1) * power;
}
