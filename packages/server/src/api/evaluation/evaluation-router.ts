import type { TrackedEnvelope } from '@trpc/server';
import { z } from 'zod';
import type { EvaluationFrame } from '../../views/control/frame.ts';
import { notYet } from '../not-yet.ts';
import { inExercise, router } from '../trpc.ts';

export const evaluationRouter = router({
  live: inExercise('evaluation.read')
    .input(z.object({ lastEventId: z.string().max(40).nullish() }))
    .subscription(async function* live(): AsyncGenerator<TrackedEnvelope<EvaluationFrame>> {
      yield notYet();
    }),
});
