import { setTimeout as sleep } from 'node:timers/promises';
import { TRPCError, type TrackedEnvelope, tracked } from '@trpc/server';
import { Bell } from '../../conduct/bell.ts';
import type { Connection } from '../context.ts';

/** Frames come no faster than this, milliseconds: what happens between two of them comes in one. */
const frameMs = 100;
/** However much there is to say, no more than a sixth of the loop goes into saying it to one page. */
const costShare = 6;
/** Bytes that may wait for a page; more is not made before it has taken these. */
const mostBacklog = 262_144;
/** A page that takes nothing for so long has gone; it finds its way back by the id of its last frame. */
const goneMs = 30_000;
/** So often a page's right to be there is looked at again. */
const checkMs = 15_000;

export interface Watching<F> {
  /** Null for plain calls, on which nothing can be followed. */
  readonly connection: Connection | null;
  readonly signal: AbortSignal | undefined;
  /** Calls when there may be something new; returns how to stop. It is called before the first frame is made, so that nothing is missed in between. */
  readonly follow: (ring: () => void) => () => void;
  /** What the page has not seen yet, with the id to come back by; null where that is nothing. */
  readonly next: () => Promise<{ readonly id: string; readonly frame: F } | null>;
  /** Whether whoever watches still may. */
  readonly isAllowed: () => Promise<boolean>;
  /** Calls when that is to be looked at at once; returns how to stop. */
  readonly doubted?: (look: () => void) => () => void;
}

/** Frames for one page, for as long as it is there and may be. */
export async function* frames<F>(watching: Watching<F>): AsyncGenerator<TrackedEnvelope<F>> {
  const { connection, signal, follow, next, isAllowed } = watching;
  if (connection === null) throw new TRPCError({ code: 'METHOD_NOT_SUPPORTED', message: 'websocket-wanted' });
  const bell = new Bell();
  const ring = (): void => bell.ring();
  const stop = follow(ring);
  signal?.addEventListener('abort', ring);
  let checked = performance.now();
  const trust = watching.doubted?.(() => {
    checked = Number.NEGATIVE_INFINITY;
    ring();
  });
  try {
    while (!isGone(signal)) {
      const begun = performance.now();
      if (begun - checked > checkMs) {
        if (!(await isAllowed())) return connection.close();
        checked = begun;
      }
      const made = await next();
      const cost = performance.now() - begun;
      if (made !== null) {
        yield tracked(made.id, made.frame);
        if (!(await hasTaken(connection, signal))) return connection.close();
      }
      await bell.wait(checkMs);
      await sleep(Math.max(0, Math.max(frameMs, cost * costShare) - (performance.now() - begun)));
    }
  } finally {
    stop();
    trust?.();
    signal?.removeEventListener('abort', ring);
  }
  return undefined;
}

const isGone = (signal: AbortSignal | undefined): boolean => signal?.aborted === true;

/** Waits for a page that is slower than play; false where it takes nothing any more. */
async function hasTaken({ backlog }: Connection, signal: AbortSignal | undefined): Promise<boolean> {
  let least = backlog();
  let since = performance.now();
  while (backlog() > mostBacklog && !isGone(signal)) {
    await sleep(frameMs);
    if (backlog() < least) {
      least = backlog();
      since = performance.now();
    } else if (performance.now() - since > goneMs) return false;
  }
  return true;
}
