import type { TrackedEnvelope } from '@trpc/server';
import { z } from 'zod';
import type { EvaluationFrame } from '../../views/control/frame.ts';
import type { ApiContext } from '../context.ts';
import { proposals } from '../control/sayings.ts';
import { liveOf } from '../exercises/live-of.ts';
import { changing } from '../live/changing.ts';
import { inExercise, router } from '../trpc.ts';

async function* evaluationLive(
  ctx: ApiContext,
  exercise: string,
  signal: AbortSignal | undefined,
): AsyncGenerator<TrackedEnvelope<EvaluationFrame>> {
  const live = await liveOf(ctx, exercise);
  const room = await ctx.rooms.of(live);
  const { words, kit } = live;
  const propose = (targets: EvaluationFrame['targets']): EvaluationFrame['proposed'] =>
    proposals(kit.scenario, targets);
  yield* changing(ctx, { room, act: 'evaluation.read', signal }, async (clock) => {
    const { names } = await ctx.people.get(exercise);
    const frame = room.evaluation.frame({ clock, words, names, propose });
    // How far the log has come is no news by itself.
    const { upTo, ...said } = frame;
    return { id: String(upTo), said, frame };
  });
}

export const evaluationRouter = router({
  live: inExercise('evaluation.read')
    .input(z.object({ lastEventId: z.string().max(40).nullish() }))
    .subscription(async function* live({ ctx, signal }) {
      yield* evaluationLive(ctx, ctx.here.exercise, signal);
    }),
});
