import { createSignal } from 'solid-js';

const [isLeftBehind, setLeftBehind] = createSignal(false);

/** The server is of another version than this page: it takes nothing from it any more. */
export { isLeftBehind };

/** Told by whoever calls the server. Only loading the page anew mends it. */
export function announceUpgrade(): void {
  setLeftBehind(true);
}
