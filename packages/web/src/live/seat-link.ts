import { type Accessor, createEffect, createMemo, createSignal, onCleanup } from 'solid-js';
import type { ClockView } from '@samaritan/server/views/seat/clock-view';
import type { SeatFrame } from '@samaritan/server/views/seat/frame';
import type { HeardClock } from './running-clock.ts';
import { api, startAfresh } from './api.ts';
import { connection } from './connection.ts';
import { type Brought, type SeatFacts, noFacts, takeIn } from './seat-facts.ts';
import { heardAsSaid, measureServerTime } from './server-time.ts';

/** Which seat is watched over whose shoulder; null where a participant watches their own. */
export type OverShoulder = { readonly exercise: string; readonly seat: string } | null;

export interface SeatLink {
  /** Tells its readers with every frame; the object stays the same. */
  readonly facts: Accessor<SeatFacts>;
  readonly clock: Accessor<HeardClock | null>;
  /** Letters that came while the connection was lost and are here now; until `seen`. */
  readonly caughtUp: Accessor<{ readonly goneFor: number; readonly letters: number } | null>;
  readonly seen: () => void;
  /** Tries a lost connection now, for somebody who does not want to wait. */
  readonly retry: () => void;
  /** The session no longer holds this seat. */
  readonly ended: Accessor<boolean>;
}

export interface SeatLinkWays {
  readonly over: OverShoulder;
  readonly told: (brought: Brought, first: boolean) => void;
}

/** A seat as it is told, from now until the caller leaves the page. A connection that was lost goes on where it broke off. */
export function createSeatLink({ over, told }: SeatLinkWays): SeatLink {
  const facts = noFacts();
  const [read, changed] = createSignal(facts, { equals: false });
  // The server repeats a clock as it first said it, for as long as it runs as it said.
  const [said, setSaid] = createSignal<ClockView | null>(null, {
    equals: (one, other) => JSON.stringify(one) === JSON.stringify(other),
  });
  const clock = createMemo((): HeardClock | null => {
    const view = said();
    return view === null ? null : heardAsSaid(view);
  });
  void measureServerTime();
  const [caughtUp, setCaughtUp] = createSignal<{ goneFor: number; letters: number } | null>(null);
  const [ended, setEnded] = createSignal(false);
  let first = true;
  let back = false;

  const onFrame = (frame: SeatFrame): void => {
    setSaid(frame.clock);
    const brought = takeIn(facts, frame);
    changed(facts);
    const { goneFor } = connection();
    if (back && goneFor !== null) setCaughtUp({ goneFor, letters: brought.letters.length });
    told(brought, first);
    first = false;
    back = false;
  };
  createEffect(() => {
    if (connection().state === 'open' && connection().goneFor !== null) back = true;
  });
  let last: string | null = null;
  const subscribe = () =>
    // The client goes on from the last id it was given, by itself, as long as it is the same client.
    api().seat.live.subscribe(
      { ...over, lastEventId: last },
      {
        onData: ({ id, data }) => {
          last = id;
          onFrame(data);
        },
        onError: (error) => {
          if (error.data?.code === 'UNAUTHORIZED' || error.data?.code === 'FORBIDDEN') setEnded(true);
        },
      },
    );
  let subscription = subscribe();
  const retry = (): void => {
    subscription.unsubscribe();
    startAfresh();
    subscription = subscribe();
  };
  onCleanup(() => subscription.unsubscribe());
  return { facts: read, clock, caughtUp, seen: () => void setCaughtUp(null), retry, ended };
}
