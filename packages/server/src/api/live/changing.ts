import type { TrackedEnvelope } from '@trpc/server';
import type { ClockView } from '../../views/seat/clock-view.ts';
import type { ApiContext } from '../context.ts';
import type { Room } from '../control/room.ts';
import { stillWatches } from '../session/still.ts';
import { frames } from './frames.ts';

export interface Changing {
  readonly room: Room;
  readonly signal: AbortSignal | undefined;
}

/** Frames that come whole, each time what they say has changed. */
export function changing<F>(
  ctx: ApiContext,
  { room, signal }: Changing,
  make: (clock: ClockView) => { readonly id: string; readonly said: unknown; readonly frame: F },
): AsyncGenerator<TrackedEnvelope<F>> {
  const { live } = room;
  let shown: string | null = null;
  return frames<F>({
    connection: ctx.connection,
    signal,
    isAllowed: () => stillWatches(ctx, live.id),
    follow: (ring) => room.watch(ring),
    next: () => {
      const { id, said, frame } = make(ctx.clocks.of(live));
      const text = JSON.stringify(said);
      if (text === shown) return Promise.resolve(null);
      shown = text;
      return Promise.resolve({ id, frame });
    },
  });
}
