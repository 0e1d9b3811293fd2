import { accountNames } from '../../store/account.ts';
import { bodiesOf } from '../../store/body.ts';
import type { Database } from '../../store/database.ts';
import { feedbackOf } from '../../store/feedback.ts';
import { feedbackQuestions } from '../report/questions.ts';
import type { WrittenBeside } from './jobs.ts';

/** What people wrote in an exercise and has not been erased, what the staff are called, and what was answered after play. */
export async function writtenBeside(database: Database, exercise: string): Promise<WrittenBeside> {
  const bodies = await bodiesOf(database, exercise);
  const given = await feedbackOf(database, exercise);
  return {
    bodies: bodies.map(({ seal, text }) => ({ seal, text })),
    names: Object.fromEntries(await accountNames(database)),
    hotWash: feedbackQuestions.map((question) => ({
      ...question,
      answers: given.filter((one) => one.question === question.id).map(({ answer }) => answer),
    })),
  };
}
