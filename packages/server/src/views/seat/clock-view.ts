import type { SimTime } from '@samaritan/scenarios/values/time';

/** The clock as every page shows it: exercise time stood at `at` when the wall showed `wall`, and runs `speed` times as fast. */
export interface ClockView {
  readonly state: 'not-started' | 'running' | 'paused' | 'jumping' | 'real-emergency' | 'ended';
  readonly at: SimTime;
  /** UTC, ISO 8601. */
  readonly wall: string;
  /** 0 while it stands. */
  readonly speed: number;
  /** Why it stands where nobody paused it: the store cannot be written, or the server was away. */
  readonly because: 'store-failed' | 'server-was-away' | null;
}
