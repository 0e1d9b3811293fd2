import type { ClockView } from '@samaritan/server/views/seat/clock-view';
import { createSignal } from 'solid-js';
import type { HeardClock } from './running-clock.ts';

/** So many answers of the server are looked at; their moments tell its clock to a fraction of a second. */
const looks = 8;
/** Not a divisor of a second, so that the looks fall on different parts of it. Milliseconds. */
const apartMs = 137;

interface Span {
  readonly low: number;
  readonly high: number;
}

/** How far the server's wall clock is ahead of this browser's, in milliseconds; until it was measured both are taken as right. */
const [ahead, setAhead] = createSignal(0);
let measuring = false;

/** An answer made between `asked` and `got` names its second: what that leaves possible. */
export const spanOf = (date: number, asked: number, got: number): Span => ({
  low: date - got,
  high: date + 1000 - asked,
});

/** What all spans have in common; the later alone where a clock was set meanwhile. */
export function narrowed(before: Span | null, next: Span): Span {
  if (before === null) return next;
  const [low, high] = [Math.max(before.low, next.low), Math.min(before.high, next.high)];
  return low <= high ? { low, high } : next;
}

/** Measures once a page: browsers' clocks are wrong, by seconds in an office and by minutes in a hall. */
export async function measureServerTime(): Promise<void> {
  if (measuring) return;
  measuring = true;
  let span: Span | null = null;
  for (let look = 0; look < looks; look++) {
    const asked = Date.now();
    try {
      const answer = await fetch('/healthz', { cache: 'no-store' });
      const date = Date.parse(answer.headers.get('date') ?? '');
      if (!Number.isNaN(date)) span = narrowed(span, spanOf(date, asked, Date.now()));
    } catch {
      // No connection: the looks that came through are enough, or both clocks go on being taken as right.
    }
    await new Promise((resolve) => setTimeout(resolve, apartMs));
  }
  if (span !== null) setAhead((span.low + span.high) / 2);
}

/** A clock that was said some time ago, by the wall it was said at, as heard then. Whoever calls it reads the measure. */
export const heardAsSaid = (view: ClockView, now = performance.now(), wall = Date.now()): HeardClock => ({
  view,
  heardAt: now - Math.max(0, wall + ahead() - Date.parse(view.wall)),
});
