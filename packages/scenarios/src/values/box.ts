import type { Position } from './position.ts';

/** A stretch of the map between two latitudes and two longitudes, in degrees; none reaches across the 180th meridian. */
export interface Box {
  readonly west: number;
  readonly south: number;
  readonly east: number;
  readonly north: number;
}

export const within = ({ west, south, east, north }: Box, { lat, lon }: Position): boolean =>
  lat >= south && lat <= north && lon >= west && lon <= east;
