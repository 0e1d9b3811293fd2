import { createSignal } from 'solid-js';

export interface Connection {
  readonly state: 'connecting' | 'open' | 'lost';
  /** When it came to be so, by `performance.now()`. */
  readonly since: number;
  /** How long it was gone before it came back; null where it never was. */
  readonly goneFor: number | null;
}

const [connection, setConnection] = createSignal<Connection>({ state: 'connecting', since: 0, goneFor: null });

/** Whether what the page shows is as of now. */
export { connection };

/** Told by the socket. Signs that say nothing new are passed over, so that `since` stands where it began. */
export function announceConnection(state: 'open' | 'lost'): void {
  setConnection((before) => {
    if (before.state === state) return before;
    const since = performance.now();
    return { state, since, goneFor: before.state === 'lost' ? since - before.since : null };
  });
}
