import type { Skill } from './act.ts';

/** Minutes from the least to the most; which of them is a desk's own luck. */
export interface Span {
  readonly least: number;
  readonly most: number;
}

/** What separates a practised desk from one that has never had a disaster. */
export interface Temper {
  /** From hearing of something to acting on it, for what the desk does every day. */
  readonly routine: Span;
  /** The same for what only a disaster asks of it. */
  readonly disaster: Span;
  /** From one look at the board to the next. */
  readonly look: Span;
  /** Commands given at one look. */
  readonly hands: number;
  /** Minutes between two status reports. */
  readonly reports: number;
  /** Minutes before something refused is tried again, where trying again can help at all. */
  readonly afterRefusal: number;
}

/**
 * All judgement, ordered by what is published: players new to a simulated emergency overlook what they are not asked for and
 * report late (MODEL.md 6.1, 6.2: TOPOFF 2 and 3 after-action findings).
 */
export const tempers: Readonly<Record<Skill, Temper>> = {
  skilled: {
    routine: { least: 1, most: 2 },
    disaster: { least: 2, most: 6 },
    look: { least: 3, most: 6 },
    hands: 8,
    reports: 20,
    afterRefusal: 30,
  },
  novice: {
    routine: { least: 5, most: 12 },
    disaster: { least: 20, most: 45 },
    look: { least: 8, most: 15 },
    hands: 2,
    reports: 90,
    afterRefusal: 60,
  },
};
