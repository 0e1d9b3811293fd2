import type { Point } from '../ui/series.ts';

/** The curves of the pictures: minutes since StartEx. */
export const truth: readonly Point[] = [
  { at: 0, value: 0 },
  { at: 5, value: 0 },
  { at: 10, value: 240 },
  { at: 14, value: 305 },
  { at: 30, value: 350 },
  { at: 60, value: 398 },
  { at: 102, value: 414 },
  { at: 150, value: 418 },
  { at: 240, value: 420 },
];

export const report: readonly Point[] = [
  { at: 20, value: 25 },
  { at: 34, value: 80 },
  { at: 52, value: 112 },
  { at: 70, value: 210 },
  { at: 84, value: 268 },
  { at: 118, value: 300 },
  { at: 140, value: 388 },
  { at: 172, value: 402 },
  { at: 205, value: 417 },
];

export const third: readonly Point[] = [
  { at: 30, value: 14 },
  { at: 62, value: 36 },
  { at: 116, value: 97 },
  { at: 172, value: 262 },
  { at: 205, value: 417 },
];

/** Occupancy in shares of the staffed beds, wandering to where it ends. */
export function towards(end: number): readonly Point[] {
  return Array.from({ length: 13 }, (_, at) => ({
    at: at * 8.5,
    value: end - 0.15 + (0.15 * at) / 12 + (at === 12 ? 0 : 0.012 * (((at * 7) % 5) - 2)),
  }));
}
