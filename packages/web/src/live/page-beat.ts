import { batch } from 'solid-js';
import { Beat } from './beat.ts';

/** The beat of this page. */
export const pageBeat = new Beat({
  now: () => performance.now(),
  later: (run, ms) => void setTimeout(run, ms),
  // A frame's callbacks come before it is drawn, a task that they leave behind comes after.
  drawn: (run) => void requestAnimationFrame(() => void setTimeout(run)),
  together: batch,
});

for (const type of ['pointerdown', 'pointerup', 'keydown', 'keyup', 'input'])
  globalThis.addEventListener(type, () => pageBeat.hand(), { capture: true, passive: true });
