import { uptime } from 'node:os';
import { type SimTime, simTime } from '@samaritan/scenarios/values/time';

/** Two clocks of the machine that nobody can set, in milliseconds from moments of their own. */
export interface MachineTime {
  /** May stand while the machine sleeps. */
  readonly steady: () => number;
  /** Goes on while the machine sleeps. */
  readonly sinceBoot: () => number;
}

export const machineTime: MachineTime = { steady: () => performance.now(), sinceBoot: () => uptime() * 1000 };

/** Exercise time stood at `at` when the wall showed `wall` (milliseconds of UTC), and runs `speed` times as fast. */
export interface Anchor {
  readonly at: SimTime;
  readonly wall: number;
  readonly speed: number;
}

export const slowest = 0.25;
export const fastest = 600;

/** Whether a clock may run so fast; 0 is a pause. */
export const isSpeed = (speed: number): boolean => speed === 0 || (speed >= slowest && speed <= fastest);

/**
 * Wall time as the database tells it, carried on between two readings by the machine's steady clock. Between two anchors the
 * same reading holds, so that a wall clock that somebody sets moves no exercise.
 */
export class WallClock {
  readonly #steady: () => number;
  #held: number | null = null;
  #heard = 0;

  constructor(steady: () => number) {
    this.#steady = steady;
  }

  /** Takes a reading in; it counts from the next `hold`. */
  hear(wall: Date): void {
    this.#heard = wall.getTime() - this.#steady();
    this.#held ??= this.#heard;
  }

  /** From here on, the last reading counts; an anchor is set by it. */
  hold(): void {
    this.#held = this.#heard;
  }

  /** Milliseconds of UTC. */
  now(): number {
    return Math.round(this.#steady() + (this.#held ?? this.#heard));
  }
}

/** Where a clock has come to, rounded down: it never shows a moment before it is there. */
export const reached = ({ at, wall, speed }: Anchor, now: number): SimTime =>
  speed === 0 ? at : simTime(Math.floor(at + Math.max(0, now - wall) * speed));

/** How long, in milliseconds of the wall, until a running clock comes to a moment. */
export const wallUntil = (anchor: Anchor, moment: SimTime, now: number): number =>
  anchor.speed === 0 ? Number.POSITIVE_INFINITY : (moment - reached(anchor, now)) / anchor.speed;
