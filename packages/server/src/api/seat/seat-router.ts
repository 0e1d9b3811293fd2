import type { TrackedEnvelope } from '@trpc/server';
import { z } from 'zod';
import type { Bilingual } from '@samaritan/scenarios/values/text';
import type { Outcome } from '../../conduct/conduct.ts';
import type { Draft } from '../../store/draft.ts';
import type { SeatBriefing } from '../../views/seat/briefing-view.ts';
import type { SeatFrame } from '../../views/seat/frame.ts';
import { line, text } from '../inputs/scalars.ts';
import { seatCommand } from '../inputs/seat-command.ts';
import { notYet } from '../not-yet.ts';
import { router, seated, watchingSeat } from '../trpc.ts';

export const seatRouter = router({
  briefing: watchingSeat.query((): Promise<SeatBriefing> => notYet()),
  /** Ids are `items.sent`: what has reached the page of the seat's own stream and of its own commands. */
  live: watchingSeat
    .input(z.object({ lastEventId: z.string().max(40).nullish() }).optional())
    .subscription(async function* live(): AsyncGenerator<TrackedEnvelope<SeatFrame>> {
      yield notYet();
    }),
  command: seated('seat.command')
    .input(z.object({ command: seatCommand }))
    .mutation((): Promise<Outcome> => notYet()),
  drafts: seated('seat.command').query((): Promise<readonly Draft[]> => notYet()),
  saveDraft: seated('seat.command')
    .input(z.object({ place: line.min(1), text }))
    .mutation((): Promise<void> => notYet()),
  /** ICS 214: what this seat did and received, as lines. */
  unitLog: watchingSeat.query((): Promise<readonly { readonly at: number; readonly text: Bilingual }[]> => notYet()),
});
