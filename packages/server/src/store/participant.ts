import type { Selectable } from 'kysely';
import type { Language } from '@samaritan/scenarios/values/text';
import { moment } from './clock.ts';
import type { Database } from './database.ts';
import { plain } from './free-text.ts';
import { newId } from './secret.ts';
import { step } from './steps.ts';
import type { Tables } from './tables.ts';

export interface NewParticipant {
  readonly exercise: string;
  /** Null: watches the wall. */
  readonly seat: string | null;
  readonly role: 'player' | 'observer';
  readonly name: string;
  readonly language: Language;
  /** Whether the notice was shown and agreed to. */
  readonly consented: boolean;
}

export interface Participant {
  readonly exercise: string;
  readonly id: string;
  readonly seat: string | null;
  readonly role: 'player' | 'observer';
  /** Null once erased. */
  readonly name: string | null;
  readonly language: Language;
  readonly joinedAt: string;
  readonly leftAt: string | null;
  readonly seenAt: string;
  readonly consentedAt: string | null;
}

/** The new participant's id, which stands in the log where the name does not. */
export async function insertParticipant(database: Database, participant: NewParticipant): Promise<string> {
  const { exercise, seat, role, name, language, consented } = participant;
  const id = newId();
  const now = moment(database.kind);
  await database.db
    .insertInto('participant')
    .values({
      exercise,
      id,
      seat,
      role,
      name: plain(name),
      language,
      joined_at: now,
      left_at: null,
      seen_at: now,
      consented_at: consented ? now : null,
    })
    .execute();
  return id;
}

export async function participantById(database: Database, exercise: string, id: string): Promise<Participant | null> {
  const row = await database.db
    .selectFrom('participant')
    .selectAll()
    .where('exercise', '=', exercise)
    .where('id', '=', id)
    .executeTakeFirst();
  return row === undefined ? null : participant(row);
}

/** In the order in which they joined, those who left among them. */
export async function participantsOf(database: Database, exercise: string): Promise<readonly Participant[]> {
  const rows = await database.db
    .selectFrom('participant')
    .selectAll()
    .where('exercise', '=', exercise)
    .orderBy('joined_at')
    .orderBy('id')
    .execute();
  return rows.map(participant);
}

const seenEvery = 60_000;

/** That somebody is there still; written once a minute at most, however often it is called. */
export async function seeParticipant(database: Database, exercise: string, id: string): Promise<void> {
  const { db, kind } = database;
  await db
    .updateTable('participant')
    .set({ seen_at: moment(kind) })
    .where('exercise', '=', exercise)
    .where('id', '=', id)
    .where('seen_at', '<', moment(kind, -seenEvery))
    .execute();
}

export async function setParticipantLanguage(
  database: Database,
  exercise: string,
  id: string,
  language: Language,
): Promise<boolean> {
  const { numUpdatedRows } = await database.db
    .updateTable('participant')
    .set({ language })
    .where('exercise', '=', exercise)
    .where('id', '=', id)
    .executeTakeFirst();
  return numUpdatedRows > 0n;
}

/** Leaves, and whatever browser they had is out at the same moment. False where they had left before. */
export async function leaveExercise(database: Database, exercise: string, id: string): Promise<boolean> {
  const { db, kind } = database;
  const leave = db.updateTable('participant').set({ left_at: moment(kind) });
  const done = await database.together([
    step(leave.where('exercise', '=', exercise).where('id', '=', id).where('left_at', 'is', null), 1),
    step(db.deleteFrom('session').where('exercise', '=', exercise).where('participant', '=', id)),
  ]);
  return done.ok;
}

const participant = (row: Selectable<Tables['participant']>): Participant => ({
  exercise: row.exercise,
  id: row.id,
  seat: row.seat,
  role: row.role,
  name: row.name,
  language: row.language,
  joinedAt: row.joined_at,
  leftAt: row.left_at,
  seenAt: row.seen_at,
  consentedAt: row.consented_at,
});
