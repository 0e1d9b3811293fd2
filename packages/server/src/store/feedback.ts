import { moment } from './clock.ts';
import type { Database } from './database.ts';
import { plain } from './free-text.ts';
import { newId } from './secret.ts';
import { step } from './steps.ts';

/** An answer of the hot wash. */
export interface Feedback {
  /** Null: given without a name. */
  readonly participant: string | null;
  readonly question: string;
  readonly answer: string;
  readonly createdAt: string;
}

/** A second answer of the same participant to the same question takes the first one's place. */
export async function giveFeedback(
  database: Database,
  exercise: string,
  { participant, question, answer }: Omit<Feedback, 'createdAt'>,
): Promise<void> {
  const { db, kind } = database;
  const earlier = db.deleteFrom('feedback').where('exercise', '=', exercise).where('question', '=', question);
  const insert = db.insertInto('feedback').values({
    exercise,
    id: newId(),
    participant,
    question,
    answer: plain(answer),
    created_at: moment(kind),
  });
  await database.together(
    participant === null ? [step(insert)] : [step(earlier.where('participant', '=', participant)), step(insert)],
  );
}

/** By question, oldest first. */
export async function feedbackOf(database: Database, exercise: string): Promise<readonly Feedback[]> {
  const rows = await database.db
    .selectFrom('feedback')
    .select(['participant', 'question', 'answer', 'created_at'])
    .where('exercise', '=', exercise)
    .orderBy('question')
    .orderBy('created_at')
    .orderBy('id')
    .execute();
  return rows.map(({ created_at: createdAt, ...rest }) => ({ ...rest, createdAt }));
}
