/** Figures that reports carry, by kind of place. Counts, but for `occupancy` (share) and `crossingMinutes`. */
export const figuresBy = {
  site: ['injured', 'dead', 'immediateWaiting', 'delayedWaiting', 'minimalWaiting', 'unitsAtScene'],
  hospital: [
    'arrived',
    'waiting',
    'criticalWaiting',
    'surgeryWaiting',
    'intensiveWaiting',
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
  ],
  base: ['unitsReady', 'unitsBusy'],
  crossing: ['open', 'queue', 'crossingMinutes', 'staffHeld'],
  stockpile: ['stock'],
} as const;
export type FigureName = (typeof figuresBy)[keyof typeof figuresBy][number];

export const figureNames = [
  ...figuresBy.site,
  ...figuresBy.hospital,
  ...figuresBy.base,
  ...figuresBy.crossing,
  ...figuresBy.stockpile,
] as const satisfies readonly FigureName[];
