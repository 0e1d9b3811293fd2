import { type SimTime, simTime, startEx } from '@samaritan/scenarios/values/time';
import { engine } from '../study/play.ts';
import type { ClockView } from '../views/seat/clock-view.ts';
import { type Anchor, type MachineTime, WallClock, reached, wallUntil } from './clock.ts';
import type { LoggedAnchor, Standing } from './standing.ts';

/** What stands beside the clock and shows on it. */
export interface Beside {
  readonly jumping: boolean;
  readonly storeFailed: boolean;
}

/** The clock of one exercise as this server has it. It never shows a moment that has not been played. */
export class PlayClock {
  readonly wall: WallClock;
  readonly #machine: MachineTime;
  #anchor: Anchor | null = null;
  #because: LoggedAnchor['because'] = null;
  #last: { readonly steady: number; readonly boot: number };

  constructor(machine: MachineTime) {
    this.#machine = machine;
    this.wall = new WallClock(machine.steady);
    this.#last = { steady: machine.steady(), boot: machine.sinceBoot() };
  }

  /** 0 while it stands. */
  get speed(): number {
    return this.#anchor?.speed ?? 0;
  }

  /** Goes on from an anchor of the log. */
  follow(anchor: LoggedAnchor | null): void {
    this.#anchor = anchor;
    this.#because = anchor?.because ?? null;
    this.wall.hold();
  }

  /** Stands, without a word in the log. */
  stand(at: SimTime): void {
    if (this.#anchor !== null) this.#anchor = { at, wall: this.wall.now(), speed: 0 };
  }

  /** Up to where a running clock wants play to have come. */
  target(): SimTime {
    return this.#anchor === null ? startEx : reached(this.#anchor, this.wall.now());
  }

  /** Where the clock was at a moment of the wall. */
  at(wall: number): SimTime {
    return this.#anchor === null ? startEx : reached(this.#anchor, wall);
  }

  /** The moment of the exercise: as the clock says, but never past what is still to be played. */
  position({ world }: Standing): SimTime {
    const end = world.room.ended ? world.now : world.scenario.endEx;
    const due = world.room.ended ? world.now : (engine.nextDue(world) ?? end);
    return simTime(Math.max(world.now, Math.min(this.target(), due, end)));
  }

  /** Milliseconds of the wall until the next thing is due. */
  untilDue({ world }: Standing): number {
    if (this.#anchor === null || world.room.ended) return Number.POSITIVE_INFINITY;
    const { endEx } = world.scenario;
    const due = simTime(Math.min(engine.nextDue(world) ?? endEx, endEx));
    return wallUntil(this.#anchor, due, this.wall.now());
  }

  /** How long, in milliseconds, nobody looked: since the last call, sleep of the machine included. */
  unwatched(): number {
    const now = { steady: this.#machine.steady(), boot: this.#machine.sinceBoot() };
    const gap = Math.max(now.steady - this.#last.steady, now.boot - this.#last.boot);
    this.#last = now;
    return gap;
  }

  view(standing: Standing, { jumping, storeFailed }: Beside): ClockView {
    const { ended } = standing.world.room;
    const running = this.speed > 0 && !ended && !storeFailed;
    const state = ended
      ? 'ended'
      : standing.world.room.emergency
        ? 'real-emergency'
        : jumping && !storeFailed
          ? 'jumping'
          : this.#anchor === null
            ? 'not-started'
            : running
              ? 'running'
              : 'paused';
    return {
      state,
      at: this.position(standing),
      wall: new Date(this.wall.now()).toISOString(),
      speed: running ? this.speed : 0,
      because: ended || running ? null : storeFailed ? 'store-failed' : this.#because,
    };
  }
}
