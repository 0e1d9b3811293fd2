import { bodyText } from './body.ts';
import type { Database } from './database.ts';
import type { Draft } from './draft.ts';
import { draftsOf } from './draft.ts';
import { feedbackOf } from './feedback.ts';
import type { Feedback } from './feedback.ts';
import { participantById } from './participant.ts';
import type { Participant } from './participant.ts';

/** Everything kept about one participant, as plain JSON to hand over. */
export interface PersonalRecord {
  readonly participant: Participant;
  /** What they wrote, with the seal that stands for it in the log. */
  readonly words: readonly { readonly seal: string; readonly text: string; readonly createdAt: string }[];
  readonly attachments: readonly {
    readonly name: string;
    readonly mediaType: string;
    readonly createdAt: string;
    readonly base64: string;
  }[];
  readonly drafts: readonly Draft[];
  readonly feedback: readonly Feedback[];
  /** Browsers they use or used; without what would let somebody in. */
  readonly sessions: readonly { readonly createdAt: string; readonly seenAt: string; readonly endsAt: string }[];
}

/** Null where there is no such participant. What they did, by id and without words, stands in the exercise's log. */
export async function personalRecord(
  database: Database,
  exercise: string,
  participant: string,
): Promise<PersonalRecord | null> {
  const person = await participantById(database, exercise, participant);
  if (person === null) return null;
  return {
    participant: person,
    words: await wordsOf(database, exercise, participant),
    attachments: await attachmentsBy(database, exercise, participant),
    drafts: await draftsOf(database, exercise, participant),
    feedback: (await feedbackOf(database, exercise)).filter((answer) => answer.participant === participant),
    sessions: await sessionsOf(database, exercise, participant),
  };
}

async function wordsOf({ db }: Database, exercise: string, participant: string): Promise<PersonalRecord['words']> {
  const rows = await db
    .selectFrom('body')
    .select(['seal', 'text', 'created_at'])
    .where('exercise', '=', exercise)
    .where('participant', '=', participant)
    .orderBy('created_at')
    .orderBy('seal')
    .execute();
  return rows.map(({ seal, text, created_at: createdAt }) => ({ seal, text: bodyText(text), createdAt }));
}

async function attachmentsBy(
  { db }: Database,
  exercise: string,
  participant: string,
): Promise<PersonalRecord['attachments']> {
  const rows = await db
    .selectFrom('attachment')
    .select(['name', 'media_type', 'created_at', 'bytes'])
    .where('exercise', '=', exercise)
    .where('participant', '=', participant)
    .orderBy('created_at')
    .orderBy('id')
    .execute();
  return rows.map(({ name, media_type: mediaType, created_at: createdAt, bytes }) => ({
    name,
    mediaType,
    createdAt,
    base64: Buffer.from(bytes).toString('base64'),
  }));
}

async function sessionsOf(
  { db }: Database,
  exercise: string,
  participant: string,
): Promise<PersonalRecord['sessions']> {
  const rows = await db
    .selectFrom('session')
    .select(['created_at', 'seen_at', 'ends_at'])
    .where('exercise', '=', exercise)
    .where('participant', '=', participant)
    .orderBy('created_at')
    .execute();
  return rows.map(({ created_at: createdAt, seen_at: seenAt, ends_at: endsAt }) => ({ createdAt, seenAt, endsAt }));
}
