import type { Sealed } from '@samaritan/scenarios/vocabulary/sealed';
import { id } from '@samaritan/scenarios/values/id';
import type { KeptBody } from '../../packages/server/src/store/body.ts';
import type { Database } from '../../packages/server/src/store/database.ts';
import type { EventLine } from '../../packages/server/src/store/event.ts';
import { insertExercise } from '../../packages/server/src/store/exercise.ts';
import type { NewStoredExercise } from '../../packages/server/src/store/exercise.ts';
import { insertParticipant } from '../../packages/server/src/store/participant.ts';
import type { NewParticipant } from '../../packages/server/src/store/participant.ts';

/** The id of a new exercise with everything defaulted but what is at stake. */
export async function anExercise(database: Database, exercise: Partial<NewStoredExercise> = {}): Promise<string> {
  const whole: NewStoredExercise = {
    id: 'exercise-1',
    scenario: 'st-croix',
    title: { en: 'St. Croix', fr: 'Sainte-Croix' },
    header: '{"format":"samaritan-log/1"}',
    folder: '{}',
    createdBy: null,
    forkOf: null,
    demonstration: false,
    ...exercise,
  };
  await insertExercise(database, whole);
  return whole.id;
}

export const aParticipant = (database: Database, participant: Partial<NewParticipant> = {}): Promise<string> =>
  insertParticipant(database, {
    exercise: 'exercise-1',
    seat: 'county-eoc',
    role: 'player',
    name: 'Alice Tremblay',
    language: 'en',
    consented: true,
    ...participant,
  });

/** `count` lines after `head`. */
export const lines = (head: number, count: number): readonly EventLine[] =>
  Array.from({ length: count }, (_, index) => {
    const seq = head + 1 + index;
    return { seq, at: seq * 1000, line: `{"seq":${seq},"type":"Said","words":"été"}` };
  });

export const aBody = (body: Partial<KeptBody> = {}): KeptBody => ({
  seal: id<Sealed>('seal-1'),
  salt: 'salt',
  text: 'send two ambulances',
  participant: null,
  ...body,
});
