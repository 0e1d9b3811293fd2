import type { SimTime } from '@samaritan/scenarios/values/time';

/** What a count stood at from `at` on. */
export interface Point {
  readonly at: SimTime;
  readonly value: number;
}

/** Adds what a count came to: one point an instant, as it stood when the instant was over, and none where it is as before. */
export function note(series: Point[], at: SimTime, value: number): void {
  if (series.at(-1)?.at === at) series.pop();
  if (series.at(-1)?.value !== value) series.push({ at, value });
}
