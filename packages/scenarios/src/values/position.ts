import type { Quantity } from './quantity.ts';

export type Kilometres = Quantity<'km'>;

/** WGS 84 degrees. */
export interface Position {
  readonly lat: number;
  readonly lon: number;
}

const kmPerDegree = 111.195; // mean Earth radius 6,371.0088 km (IUGG) × π / 180

/**
 * Straight-line distance on an equirectangular projection at the middle latitude: within 0.1 % of the great circle
 * below 300 km, and made of exact arithmetic only, so that every JavaScript engine answers the same.
 */
export function distance(a: Position, b: Position): Kilometres {
  const north = (b.lat - a.lat) * kmPerDegree;
  const east = (b.lon - a.lon) * kmPerDegree * cosDegrees((a.lat + b.lat) / 2);
  return Math.sqrt(north * north + east * east) as Kilometres;
}

/** Cosine for latitudes, by its Taylor series to x¹⁴: error below 1e-9 up to 90 degrees. */
function cosDegrees(degrees: number): number {
  const x2 = ((degrees * Math.PI) / 180) ** 2;
  let term = 1;
  let sum = 1;
  for (let k = 1; k <= 7; k++) {
    term *= -x2 / ((2 * k - 1) * (2 * k));
    sum += term;
  }
  return sum;
}
