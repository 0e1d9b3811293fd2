import { TRPCError } from '@trpc/server';
import { z } from 'zod';
import type { ScreenSheet } from '../../documents/screen-sheet.ts';
import type { AfterActionReport } from '../../evaluation/report/after-action.ts';
import { feedbackOf, giveFeedback } from '../../store/feedback.ts';
import { improvementsOf, saveImprovement } from '../../store/improvement.ts';
import type { ApiContext } from '../context.ts';
import { language, text } from '../inputs/scalars.ts';
import type { FeedbackAnswers, ReportView } from '../shapes/report.ts';
import { inExercise, router } from '../trpc.ts';
import { feedbackQuestions } from './questions.ts';

const improvement = z.object({
  item: z.string().min(1).max(200),
  owner: z.string().max(300).nullable(),
  /** A day. */
  due: z.iso.date().nullable(),
  note: text.nullable(),
});
const known = new Set(feedbackQuestions.map(({ id }) => id));
const answers = z.object({
  answers: z
    .array(
      z.object({
        question: z.string().refine((one) => known.has(one), 'wanted: a question that was asked'),
        answer: text,
      }),
    )
    .max(50),
});

async function reportView({ database, documents }: ApiContext, exercise: string): Promise<ReportView> {
  const made = await documents.report(exercise);
  if (made === null) throw new TRPCError({ code: 'NOT_FOUND', message: 'nothing-played' });
  return {
    seq: made.seq,
    ended: made.ended,
    report: JSON.parse(made.json) as AfterActionReport,
    improvements: await improvementsOf(database, exercise),
  };
}

async function answersIn({ database }: ApiContext, exercise: string): Promise<readonly FeedbackAnswers[]> {
  const given = await feedbackOf(database, exercise);
  return feedbackQuestions.map((question) => ({
    question,
    answers: given
      .filter((one) => one.question === question.id)
      .map(({ participant, answer, createdAt }) => ({ participant, answer, createdAt })),
  }));
}

export const reportRouter = router({
  get: inExercise('report.read').query(({ ctx }) => reportView(ctx, ctx.here.exercise)),
  /** The blocks of the report as the page shows them. */
  sheet: inExercise('report.read')
    .input(z.object({ language }))
    .query(async ({ ctx, input }): Promise<ScreenSheet> => {
      const bytes = await ctx.documents.document(input.exercise, input.language, 'screen');
      if (bytes === null) throw new TRPCError({ code: 'NOT_FOUND', message: 'nothing-played' });
      return JSON.parse(new TextDecoder().decode(bytes)) as ScreenSheet;
    }),
  improvement: router({
    save: inExercise('report.improve')
      .input(improvement)
      .mutation(({ ctx, input: { exercise, item, owner, due, note } }) =>
        saveImprovement(ctx.database, exercise, { item, owner, due, note }),
      ),
  }),
  feedback: router({
    questions: inExercise('feedback.answer').query(() => feedbackQuestions),
    answer: inExercise('feedback.answer')
      .input(answers)
      .mutation(async ({ ctx, input }): Promise<void> => {
        // Staff answer without a name; a participant's second answer takes the first one's place.
        const participant = ctx.here.participant?.exercise === input.exercise ? ctx.here.participant.id : null;
        for (const { question, answer } of input.answers)
          await giveFeedback(ctx.database, input.exercise, { participant, question, answer });
      }),
    list: inExercise('report.read').query(({ ctx }) => answersIn(ctx, ctx.here.exercise)),
  }),
});
