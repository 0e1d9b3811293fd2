import type { LiveExercise } from '../../conduct/conduct.ts';
import type { ClockView } from '../../views/seat/clock-view.ts';

/** So far, in milliseconds of the wall, may a running clock be from where it was said to be. */
const tolerance = 1000;

/**
 * The clock of an exercise as pages have it: said once, and again only when it runs otherwise than was said. A page counts on
 * by itself. So every page has the same bytes, and none of them tells when this server looked, or what it was busy with.
 */
export class SteadyClocks {
  readonly #said = new WeakMap<LiveExercise, ClockView>();

  of(live: LiveExercise): ClockView {
    const now = live.clock();
    const said = this.#said.get(live);
    if (said !== undefined && isSame(said, now)) return said;
    this.#said.set(live, now);
    return now;
  }
}

function isSame(said: ClockView, now: ClockView): boolean {
  if (said.state !== now.state || said.speed !== now.speed || said.because !== now.because) return false;
  // While it jumps it moves by leaps, and pages are told where to.
  if (now.state === 'jumping') return now.at === said.at;
  const passed = (Date.parse(now.wall) - Date.parse(said.wall)) * said.speed;
  return Math.abs(said.at + passed - now.at) <= tolerance * said.speed;
}
