import { createSignal } from 'solid-js';

/** What screen readers say by themselves: arrivals summed up, never more often than every ten seconds. */
const pauseMs = 10_000;

const [spoken, setSpoken] = createSignal('');
const [urgent, setUrgent] = createSignal('');
const waiting = new Map<string, { count: number; say: (count: number) => string }>();
let last = Number.NEGATIVE_INFINITY;
let timer: ReturnType<typeof setTimeout> | undefined;

export { spoken, urgent };

/** Something of a kind came: `say` makes the sentence for all of that kind that came since the last announcement. */
export function announce(kind: string, say: (count: number) => string, count = 1): void {
  waiting.set(kind, { count: (waiting.get(kind)?.count ?? 0) + count, say });
  timer ??= setTimeout(speak, Math.max(0, last + pauseMs - performance.now()));
}

function speak(): void {
  timer = undefined;
  last = performance.now();
  setSpoken([...waiting.values()].map((one) => one.say(one.count)).join(' '));
  waiting.clear();
}

/** For what cannot wait: a pause, a real emergency, a lost connection. */
export function announceNow(sentence: string): void {
  setUrgent(sentence);
}
