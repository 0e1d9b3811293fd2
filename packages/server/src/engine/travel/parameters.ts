import { minutes } from '@samaritan/scenarios/values/time';

/** Road travel. MODEL.md 2.1: circuity 1.2 to 1.4 (from memory), speeds and congestion judgement. */
export const road = {
  /** Road kilometres for each kilometre of straight line. */
  circuity: 1.3,
  /** km/h with lights and siren: urban 35 × 1.2, arterial 60 × 1.2, rural 85 × 1.2. */
  siren: { urban: 42, arterial: 72, rural: 102 },
  /** km/h without. */
  plain: { urban: 35, arterial: 60, rural: 85 },
  /** Straight-line km up to which a journey is urban, then arterial, then rural. */
  urbanUpTo: 5,
  arterialUpTo: 25,
  /** Standard deviation of the logarithm of a journey's time (judgement; NEMSIS transport spread is .74 with all distances in it). */
  spread: 0.25,
  /** Never shorter, however near. */
  least: minutes(1),
} as const;

/** Helicopters: 200 to 230 km/h in a straight line (MODEL.md 2.2), and minutes to start and land (judgement). */
export const flight = { speed: 215, overhead: minutes(6) } as const;
