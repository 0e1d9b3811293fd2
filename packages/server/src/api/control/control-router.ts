import { z } from 'zod';
import type { TrackedEnvelope } from '@trpc/server';
import type { Outcome } from '../../conduct/conduct.ts';
import type {
  ControlFrame,
  HistoryView,
  LogLineView,
  ObjectiveView,
  PictureGapView,
} from '../../views/control/frame.ts';
import { controlCommand } from '../inputs/control-command.ts';
import { moment, sequence } from '../inputs/scalars.ts';
import { seatCommand } from '../inputs/seat-command.ts';
import { notYet } from '../not-yet.ts';
import type { ControlBriefing, Found, PastView } from '../shapes/control.ts';
import { inExercise, router } from '../trpc.ts';

const seat = z.object({ seat: z.string().min(1).max(64) });
const reading = inExercise('control.read');
/** Evaluators read the script and the log as well. */
const following = inExercise('control.read', 'evaluation.read');

export const controlRouter = router({
  live: reading
    .input(z.object({ lastEventId: z.string().max(40).nullish() }))
    .subscription(async function* live(): AsyncGenerator<TrackedEnvelope<ControlFrame>> {
      yield notYet();
    }),
  command: inExercise('control.command', 'control.end', 'evaluation.write')
    .input(z.object({ command: controlCommand }))
    .mutation((): Promise<Outcome> => notYet()),
  actForSeat: inExercise('control.act-for-seat')
    .input(z.object({ command: z.intersection(seatCommand, seat.extend({ occurredAt: moment.optional() })) }))
    .mutation((): Promise<Outcome> => notYet()),
  jump: inExercise('control.command')
    .input(z.object({ to: moment }))
    .mutation((): Promise<void> => notYet()),
  step: inExercise('control.command').mutation((): Promise<void> => notYet()),
  takeSeat: inExercise('control.act-for-seat')
    .input(seat)
    .mutation((): Promise<void> => notYet()),
  giveSeat: inExercise('control.act-for-seat')
    .input(seat)
    .mutation((): Promise<void> => notYet()),
  objectives: following.query((): Promise<readonly ObjectiveView[]> => notYet()),
  picture: reading.input(seat).query((): Promise<PictureGapView> => notYet()),
  history: following.query((): Promise<HistoryView> => notYet()),
  log: following
    .input(
      z.object({
        before: sequence.optional(),
        limit: z.int().min(1).max(500),
        find: z.string().max(200).optional(),
        types: z.array(z.string().max(60)).max(200).optional(),
      }),
    )
    .query((): Promise<readonly LogLineView[]> => notYet()),
  chain: following.input(z.object({ seq: sequence })).query((): Promise<readonly LogLineView[]> => notYet()),
  past: following.input(z.object({ at: moment })).query((): Promise<PastView> => notYet()),
  search: reading
    .input(z.object({ text: z.string().min(1).max(200) }))
    .query((): Promise<readonly Found[]> => notYet()),
  /** Tells the other members of control that this message is being answered; null: no longer. */
  writing: inExercise('control.command')
    .input(z.object({ message: z.string().max(200).nullable() }))
    .mutation((): Promise<void> => notYet()),
  briefing: following.query((): Promise<ControlBriefing> => notYet()),
});
