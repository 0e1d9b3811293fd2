import type { ControlFrame, LoadView, TruthView } from '@samaritan/server/views/control/frame';
import type { ClockView } from '@samaritan/server/views/seat/clock-view';
import { type Accessor, batch, createMemo, createSignal, onCleanup } from 'solid-js';
import { createStore, reconcile } from 'solid-js/store';
import { api, startAfresh } from './api.ts';
import type { HeardClock } from './running-clock.ts';
import { gathered } from './gathered.ts';
import { pageBeat } from './page-beat.ts';
import { heardAsSaid, measureServerTime } from './server-time.ts';

/** What control was told last, section by section. */
export interface ControlFacts {
  readonly rows: NonNullable<ControlFrame['rows']>;
  readonly traffic: NonNullable<ControlFrame['traffic']>;
  readonly seats: NonNullable<ControlFrame['seats']>;
  readonly truth: TruthView | null;
  readonly load: LoadView | null;
  readonly frozen: boolean;
  readonly staff: NonNullable<ControlFrame['staff']>;
  /** `seq` of the last event behind it. */
  readonly upTo: number;
}

export interface ControlLink {
  readonly facts: ControlFacts;
  readonly clock: Accessor<HeardClock | null>;
  /** This browser may not look, or no longer. */
  readonly ended: Accessor<boolean>;
  readonly retry: () => void;
}

/** As the store writes it. */
type Written = { -readonly [K in keyof ControlFacts]: ControlFacts[K] };

const nothing = (): Written => ({
  rows: [],
  traffic: [],
  seats: [],
  truth: null,
  load: null,
  frozen: false,
  staff: [],
  upTo: 0,
});

/** The server says its clock again only when it runs otherwise than it said. */
const isSame = (a: ClockView | null, b: ClockView | null): boolean =>
  a !== null &&
  b !== null &&
  a.state === b.state &&
  a.at === b.at &&
  a.wall === b.wall &&
  a.speed === b.speed &&
  a.because === b.because;

/** An exercise as control is told of it, until the caller leaves the page. Only what a frame changed changes here. */
export function createControlLink(exercise: string): ControlLink {
  const [facts, setFacts] = createStore<Written>(nothing());
  const [said, setSaid] = createSignal<ClockView | null>(null, { equals: isSame });
  const clock = createMemo(() => {
    const view = said();
    return view === null ? null : heardAsSaid(view);
  });
  void measureServerTime();
  const [ended, setEnded] = createSignal(false);
  const takeIn = (frame: ControlFrame): void =>
    batch(() => {
      setSaid(frame.clock);
      setFacts('upTo', frame.upTo);
      if (frame.rows !== undefined) setFacts('rows', reconcile(frame.rows, { key: 'row' }));
      if (frame.traffic !== undefined) setFacts('traffic', reconcile(frame.traffic, { key: 'message' }));
      if (frame.seats !== undefined) setFacts('seats', reconcile(frame.seats, { key: 'seat' }));
      // Figures by place keep their order from frame to frame.
      if (frame.truth !== undefined) setFacts('truth', reconcile(frame.truth, { key: null, merge: true }));
      if (frame.load !== undefined) setFacts('load', reconcile(frame.load));
      if (frame.frozen !== undefined) setFacts('frozen', frame.frozen);
      if (frame.staff !== undefined) setFacts('staff', reconcile(frame.staff, { key: 'id' }));
    });
  const frames = gathered(takeIn, pageBeat);
  onCleanup(frames.stop);
  let last: string | null = null;
  const subscribe = () =>
    api().control.live.subscribe(
      { exercise, lastEventId: last },
      {
        onData: ({ id, data }) => {
          last = id;
          frames.tell(data);
        },
        onError: (error) => {
          if (error.data?.code === 'UNAUTHORIZED' || error.data?.code === 'FORBIDDEN') setEnded(true);
        },
      },
    );
  let subscription = subscribe();
  onCleanup(() => subscription.unsubscribe());
  const retry = (): void => {
    subscription.unsubscribe();
    startAfresh();
    last = null;
    subscription = subscribe();
  };
  return { facts, clock, ended, retry };
}
