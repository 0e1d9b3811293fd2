import { type Accessor, createEffect, createMemo, createSignal, on, onCleanup } from 'solid-js';
import { type Failure, failureOf } from './failure.ts';

/** What was asked of the server: the latest answer stays while it is asked again. */
export interface Answered<T> {
  readonly value: Accessor<T | null>;
  readonly failure: Accessor<Failure | null>;
  readonly again: () => Promise<void>;
}

export interface AskOptions {
  /** Asked again after as long, for as long as the page is seen. */
  readonly everyMs?: number;
}

/** Asks now, whenever what it reads in `what` changes, and on `again`. A null from `what` asks nothing. */
export function createAsk<K, T>(
  what: () => K | null,
  ask: (of: K) => Promise<T>,
  { everyMs }: AskOptions = {},
): Answered<T> {
  const [value, setValue] = createSignal<T | null>(null);
  const [failure, setFailure] = createSignal<Failure | null>(null);
  const wanted = createMemo(what);
  let turn = 0;
  let last = '';
  const run = async (of: K | null): Promise<void> => {
    const mine = ++turn;
    if (of === null) return;
    try {
      const answer = await ask(of);
      if (mine !== turn) return;
      // What says nothing new moves nothing: whoever stands in a row with the keyboard stays there.
      const written = JSON.stringify(answer) ?? '';
      if (written !== last || value() === null) setValue(() => answer);
      last = written;
      setFailure(null);
    } catch (error) {
      if (mine === turn) setFailure(failureOf(error));
    }
  };
  createEffect(
    on(wanted, (of) => {
      setValue(null);
      void run(of);
    }),
  );
  if (everyMs !== undefined) {
    const timer = setInterval(() => {
      if (document.visibilityState === 'visible') void run(wanted());
    }, everyMs);
    onCleanup(() => clearInterval(timer));
  }
  onCleanup(() => turn++);
  return { value, failure, again: () => run(wanted()) };
}

/** Something the page does at the server, and what stood against it. */
export interface Doing {
  readonly busy: Accessor<boolean>;
  readonly failure: Accessor<Failure | null>;
  readonly forget: () => void;
  /** What the server answered; null where it failed, and `failure` says why. */
  readonly run: <T>(asked: Promise<T>) => Promise<{ readonly answer: T } | null>;
}

export function createDoing(): Doing {
  const [busy, setBusy] = createSignal(false);
  const [failure, setFailure] = createSignal<Failure | null>(null);
  const run = async <T>(asked: Promise<T>): Promise<{ readonly answer: T } | null> => {
    setBusy(true);
    setFailure(null);
    try {
      return { answer: await asked };
    } catch (error) {
      setFailure(failureOf(error));
      return null;
    } finally {
      setBusy(false);
    }
  };
  return { busy, failure, forget: () => void setFailure(null), run };
}
