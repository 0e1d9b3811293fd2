import { createEffect, createSignal, onCleanup, type JSX } from 'solid-js';
import { age, clockTime } from '../i18n/times.ts';
import { Refusal } from '../ui/Refusal.tsx';
import { j } from './j.ts';

export interface LockedOutProps {
  /** Milliseconds since 1970. */
  readonly until: number;
  readonly onOver: () => void;
}

/** How long this browser has to wait after wrong codes, and what opens meanwhile. */
export function LockedOut(props: LockedOutProps): JSX.Element {
  const [now, setNow] = createSignal(Date.now());
  const timer = setInterval(() => setNow(Date.now()), 1000);
  onCleanup(() => clearInterval(timer));
  const left = (): number => Math.max(0, props.until - now());
  createEffect(() => {
    if (left() === 0) props.onOver();
  });
  // Not by the second to who listens: the sentence changes with the minute until the last.
  const wait = (): string =>
    left() > 60_000 ? age(left() + 59_999) : j('locked.seconds', { count: Math.ceil(left() / 10_000) * 10 });
  return (
    <Refusal
      what={j('locked.title')}
      change={j('locked.text', { time: clockTime(props.until, { seconds: true }), wait: wait() })}
    />
  );
}
