import { type Accessor, createSignal, onCleanup } from 'solid-js';
import { pageBeat } from './page-beat.ts';

/** Beats come when they can: one that is this much early counts. */
const earlyMs = 50;

/** `performance.now()`, read anew with the page's beat, and no oftener than every so many milliseconds, for as long as the caller is on the page. */
export function createNow(everyMs = 250): Accessor<number> {
  const [now, setNow] = createSignal(performance.now());
  const leave = pageBeat.join(() => {
    const at = performance.now();
    if (at - now() >= everyMs - earlyMs) setNow(at);
  });
  onCleanup(leave);
  return now;
}
