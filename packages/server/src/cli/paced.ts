/** Thrown where a person pressed Ctrl-C. */
export class Interrupted extends Error {
  override readonly name = 'Interrupted';
}

/**
 * Drains a long computation with breaths in between, so that an interruption is heard. Gives what the computation returns.
 */
export async function paced<Tick, Result>(
  work: Generator<Tick, Result>,
  signal: AbortSignal,
  tick: (value: Tick) => void,
): Promise<Result> {
  for (;;) {
    const turn = work.next();
    if (turn.done === true) return turn.value;
    tick(turn.value);
    await new Promise((resolve) => setImmediate(resolve));
    if (signal.aborted) throw new Interrupted();
  }
}

/** A signal that Ctrl-C (or a polite end by another process) sets off; `release` gives the keys back. */
export function interruption(): { readonly signal: AbortSignal; readonly release: () => void } {
  const controller = new AbortController();
  const abort = (): void => controller.abort(new Interrupted());
  for (const name of ['SIGINT', 'SIGTERM'] as const) process.removeAllListeners(name);
  process.on('SIGINT', abort);
  process.on('SIGTERM', abort);
  return {
    signal: controller.signal,
    release: () => {
      process.off('SIGINT', abort);
      process.off('SIGTERM', abort);
    },
  };
}
