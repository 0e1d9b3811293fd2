import { minutes } from '@samaritan/scenarios/values/time';

/** What a seat sees of the places it runs. */
export const ownEyes = {
  /** How often it looks [JUDG: the round of a charge nurse or an operations officer]. */
  every: minutes(5),
  /** A figure that has not changed is said again after this long, so that its age stays true [JUDG]. */
  refresh: minutes(15),
} as const;

/**
 * Counting people at a scene: EXERCISE.md 4.3 asks for counts that conflict and settle [S there]; the figures are [JUDG]. The
 * error has a median of one, since first counts are too low as often as too high.
 */
export const sceneCount = {
  /** Standard deviation of the logarithm of a count's error at the first call: one in twenty is off by half or by double. */
  spread: 0.35,
  /** Minutes in which that error falls to 1/e of itself. */
  settles: 30,
} as const;

/** How messages travel. The scenario gives each means its median delay, capacity and outages. */
export const delivery = {
  /** Standard deviation of the logarithm of a means' delay [JUDG]. */
  spread: 0.4,
  /** A means' capacity counts messages in this span (the scenario language). */
  capacitySpan: minutes(10),
} as const;

/** How word spreads without anybody writing to somebody [JUDG throughout]. */
export const word = {
  /** From the first call until media and social networks have it. */
  news: minutes(12),
  /** From a decision until those outside the deciding jurisdiction's own line are told by their counterparts. */
  onward: minutes(25),
  /** One relay from a level of government to the level below it; LEVERS.md `play.depth`, figure [JUDG]. */
  relay: minutes(20),
} as const;
