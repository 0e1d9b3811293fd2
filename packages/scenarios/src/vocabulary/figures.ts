/** Figures that reports carry, by place. Counts, but for `occupancy` (share) and `crossingMinutes`. */
export const figureNames = [
  // of a site
  'injured',
  'dead',
  'immediateWaiting',
  'delayedWaiting',
  'minimalWaiting',
  'unitsAtScene',
  // of a hospital
  'arrived',
  'waiting',
  'criticalWaiting',
  'inTheatre',
  'theatresFree',
  'bedsFree',
  'intensiveFree',
  'occupancy',
  'nursesOnDuty',
  'nursesMissing',
  'cliniciansWaiting',
  'redCells',
  'diedHere',
  // of a base
  'unitsReady',
  'unitsBusy',
  // of a crossing
  'open',
  'queue',
  'crossingMinutes',
  'staffHeld',
  // of a stockpile
  'stock',
] as const;
export type FigureName = (typeof figureNames)[number];
