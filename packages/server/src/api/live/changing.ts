import type { TrackedEnvelope } from '@trpc/server';
import type { ClockView } from '../../views/seat/clock-view.ts';
import type { ApiContext } from '../context.ts';
import type { Room } from '../control/room.ts';
import type { Act } from '../permission-matrix.ts';
import { stillMay } from '../session/still.ts';
import { frames } from './frames.ts';

export interface Changing {
  readonly room: Room;
  /** What whoever follows must be allowed, all the while. */
  readonly act: Act;
  readonly signal: AbortSignal | undefined;
}

interface Made<F> {
  readonly id: string;
  /** What tells one frame from another. */
  readonly said: unknown;
  readonly frame: F;
}

/** Frames that come whole, each time what they say has changed. */
export function changing<F>(
  ctx: ApiContext,
  { room, act, signal }: Changing,
  make: (clock: ClockView) => Made<F> | Promise<Made<F>>,
): AsyncGenerator<TrackedEnvelope<F>> {
  const { live } = room;
  let shown: string | null = null;
  return frames<F>({
    connection: ctx.connection,
    signal,
    isAllowed: () => stillMay(ctx, live.id, act),
    doubted: (look) => ctx.sockets.onDoubt(live.id, look),
    follow: (ring) => room.watch(ring),
    next: async () => {
      const { id, said, frame } = await make(ctx.clocks.of(live));
      const text = JSON.stringify(said);
      if (text === shown) return null;
      shown = text;
      return { id, frame };
    },
  });
}
