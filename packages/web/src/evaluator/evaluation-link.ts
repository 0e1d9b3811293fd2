import type { EvaluationFrame } from '@samaritan/server/views/control/frame';
import { type Accessor, createSignal, onCleanup } from 'solid-js';
import { api, startAfresh } from '../live/api.ts';
import type { HeardClock } from '../live/running-clock.ts';
import { heardAsSaid, measureServerTime } from '../live/server-time.ts';

export interface EvaluationLink {
  readonly frame: Accessor<EvaluationFrame | null>;
  readonly clock: Accessor<HeardClock | null>;
  /** Why it ended, where the server ended it. */
  readonly refusedWith: Accessor<string | null>;
  /** Tries a lost connection now. */
  readonly retry: () => void;
}

/** Evidence, targets, notes and ratings as they come, from now until the caller leaves the page. */
export function createEvaluationLink(exercise: string): EvaluationLink {
  const [frame, setFrame] = createSignal<EvaluationFrame | null>(null);
  const clock = (): HeardClock | null => {
    const said = frame()?.clock;
    return said === undefined ? null : heardAsSaid(said);
  };
  void measureServerTime();
  const [refusedWith, setRefused] = createSignal<string | null>(null);
  const subscribe = () =>
    // Frames come whole: after a gap the next one holds whatever was missed.
    api().evaluation.live.subscribe(
      { exercise },
      {
        onData: ({ data }) => setFrame(data),
        onError: ({ data }) => setRefused(data?.code ?? null),
      },
    );
  let subscription = subscribe();
  const retry = (): void => {
    subscription.unsubscribe();
    startAfresh();
    subscription = subscribe();
  };
  onCleanup(() => subscription.unsubscribe());
  return { frame, clock, refusedWith, retry };
}
