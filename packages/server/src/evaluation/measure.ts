import type { Event } from '../engine/kernel/event.ts';

/** A figure read off the log, one event at a time, so that a live exercise, a replay and a batch all count alike. */
export interface Measure<Result> {
  readonly on: (event: Event) => void;
  readonly result: () => Result;
}
