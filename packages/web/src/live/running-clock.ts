import { type SimTime, simTime } from '@samaritan/scenarios/values/time';
import type { ClockView } from '@samaritan/server/views/seat/clock-view';

/** A clock as it was told, and when that was by the browser's own steady clock. */
export interface HeardClock {
  readonly view: ClockView;
  /** `performance.now()` on arrival. */
  readonly heardAt: number;
}

/** Where exercise time stands at `now` (`performance.now()`): it runs on between frames as fast as it was said to run. */
export const exerciseTimeAt = ({ view, heardAt }: HeardClock, now: number): SimTime =>
  simTime(Math.floor(view.at + Math.max(0, now - heardAt) * view.speed));

/** The server's wall clock at `now`, in milliseconds since 1970: a browser whose clock is wrong shows the right time. */
export const wallAt = ({ view, heardAt }: HeardClock, now: number): number =>
  Date.parse(view.wall) + Math.max(0, now - heardAt);
