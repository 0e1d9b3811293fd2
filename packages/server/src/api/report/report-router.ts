import { z } from 'zod';
import { text } from '../inputs/scalars.ts';
import { notYet } from '../not-yet.ts';
import type { FeedbackAnswers, FeedbackQuestion, ReportView } from '../shapes/report.ts';
import { inExercise, router } from '../trpc.ts';

const improvement = z.object({
  item: z.string().min(1).max(200),
  owner: z.string().max(300).nullable(),
  /** A day. */
  due: z.iso.date().nullable(),
  note: text.nullable(),
});
const answers = z.object({
  answers: z.array(z.object({ question: z.string().min(1).max(60), answer: text })).max(50),
});

export const reportRouter = router({
  get: inExercise('report.read').query((): Promise<ReportView> => notYet()),
  improvement: router({
    save: inExercise('report.improve')
      .input(improvement)
      .mutation((): Promise<void> => notYet()),
  }),
  feedback: router({
    questions: inExercise('feedback.answer').query((): Promise<readonly FeedbackQuestion[]> => notYet()),
    answer: inExercise('feedback.answer')
      .input(answers)
      .mutation((): Promise<void> => notYet()),
    list: inExercise('report.read').query((): Promise<readonly FeedbackAnswers[]> => notYet()),
  }),
});
