import type { TrackedEnvelope } from '@trpc/server';
import type { SeatId } from '@samaritan/scenarios/values/id';
import type { LiveExercise } from '../../conduct/conduct.ts';
import type { SeatFrame, SeatHolding } from '../../views/seat/frame.ts';
import { frameId, reachedOf } from '../../views/seat/reached.ts';
import { type ShownSections, saysSomething, seatFrame, sectionsOf } from '../../views/seat/seat-frame.ts';
import type { ApiContext } from '../context.ts';
import { frames } from '../live/frames.ts';
import { standingOf, wordSources } from './sources.ts';

export interface SeatWatch {
  readonly live: LiveExercise;
  readonly seat: SeatId;
  readonly lastEventId: string | null;
  readonly signal: AbortSignal | undefined;
  readonly isAllowed: () => Promise<boolean>;
}

/** A seat's own stream from where its page left off. Nothing but the seat's picture goes into it, and the clock that all see. */
export function seatLive(
  {
    connection,
    clocks,
    beside,
    caller,
    sockets,
  }: Pick<ApiContext, 'connection' | 'clocks' | 'beside' | 'caller' | 'sockets'>,
  { live, seat, lastEventId, signal, isAllowed }: SeatWatch,
): AsyncGenerator<TrackedEnvelope<SeatFrame>> {
  const sources = wordSources(live);
  const standing = standingOf(live.kit.scenario, seat);
  let reached = reachedOf(lastEventId);
  let shown: ShownSections | null = null;
  let clockShown: string | null = null;
  return frames<SeatFrame>({
    connection,
    signal,
    isAllowed,
    doubted: (look) => sockets.onDoubt(live.id, look),
    follow: (ring) => live.subscribe(ring),
    next: async () => {
      const clock = clocks.of(live);
      const made = await live.read(({ room, information }) => {
        const picture = information.pictures.get(seat);
        if (picture === undefined) return null;
        const notice: SeatHolding['notice'] = room.emergency ? 'real-emergency' : null;
        const holding = { actor: room.seats.get(seat)?.actor ?? 'autopilot-skilled', notice };
        const frame = seatFrame(picture, reached, { ...sources, standing, clock, holding, shown });
        return { frame, shown: sectionsOf(picture, { standing, holding }) };
      });
      if (made === null) return null;
      const said = JSON.stringify(clock);
      if (!saysSomething(made.frame) && said === clockShown) return null;
      reached = made.frame.upTo;
      shown = made.shown;
      clockShown = said;
      if (caller.participant?.seat === seat) beside.gave(live.id, seat, reached.items);
      return { id: frameId(reached), frame: made.frame };
    },
  });
}
