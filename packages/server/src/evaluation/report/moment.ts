import type { SimTime } from '@samaritan/scenarios/values/time';

/** Where in the log something stands: when, and the sequence number of the entry that says so. */
export interface Moment {
  readonly at: SimTime;
  readonly seq: number;
}

/** A moment without the rest of its event. */
export const momentOf = ({ at, seq }: Moment): Moment => ({ at, seq });
