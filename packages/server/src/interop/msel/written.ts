import { type Duration, type SimTime, formatDuration, formatSimTime } from '@samaritan/scenarios/values/time';

/** A time as a script writes it, to the millisecond where it is no whole second. */
export const writtenTime = (at: SimTime): string => (at % 1000 === 0 ? formatSimTime(at) : `T+${at / 1000} s`);

/** A length as a script writes it. */
export const writtenDuration = (length: Duration): string =>
  length % 1000 === 0 ? formatDuration(length) : `${length / 1000} s`;
