import type { Level, Part } from './levels.ts';

/** How often a level is seen in pairs of one person (`m`) and in pairs of two strangers (`u`), among pairs that both tell the part. */
export interface LevelChance {
  readonly m: number;
  readonly u: number;
}

/** What `train` learns: plain JSON. */
export interface Model {
  readonly version: 1;
  readonly levels: { readonly [P in Part]: Readonly<Record<Level<P>, LevelChance>> };
  /** The share of people asked for who are in the register. */
  readonly member: number;
  /** Logarithm of the odds in bits → logarithm of calibrated odds in bits: the parts are not quite independent, so a raw weight says too much. */
  readonly calibration: { readonly at0: number; readonly slope: number };
}
