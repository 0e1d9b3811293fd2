import { type Accessor, createSignal, onCleanup } from 'solid-js';

/** `performance.now()`, read anew every quarter of a second for as long as the caller is on the page. */
export function createNow(everyMs = 250): Accessor<number> {
  const [now, setNow] = createSignal(performance.now());
  const timer = setInterval(() => setNow(performance.now()), everyMs);
  onCleanup(() => clearInterval(timer));
  return now;
}
