import { minutes } from '@samaritan/scenarios/values/time';

/** Red cells. */
export const redCells = {
  /**
   * Units on the shelf for each staffed bed where the scenario says nothing [JUDG: 170 units in a level-1 centre of 685
   * beds, 15 in a community hospital of 60].
   */
  perStaffedBed: 0.25,
  /** Units on the smallest shelf [JUDG: four group-O units for an emergency]. */
  least: 4,
  /**
   * Median units of an operation. MODEL.md 3.4 [S: Lancet 2006]: 264 blood units for 27 seriously injured at the Royal
   * London, 9.8 each; a median of 8 with the spread below has a mean of 9.6 [JUDG for the shape].
   */
  median: 8,
  /** Standard deviation of the logarithm [JUDG]. */
  spread: 0.6,
} as const;

/** From approval until the load leaves the stockpile: pick, pack, load [JUDG]. */
export const loading = { median: minutes(20), spread: 0.3 } as const;
