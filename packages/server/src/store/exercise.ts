import type { Selectable } from 'kysely';
import { id } from '@samaritan/scenarios/values/id';
import type { Id } from '@samaritan/scenarios/values/id';
import type { Bilingual } from '@samaritan/scenarios/values/text';
import { asMoment, moment } from './clock.ts';
import type { Database } from './database.ts';
import type { Tables } from './tables.ts';

export type ExerciseState = Tables['exercise']['state'];

export interface NewStoredExercise {
  readonly id: string;
  readonly scenario: string;
  readonly title: Bilingual;
  /** The log's first line, exact bytes. */
  readonly header: string;
  /** Briefings and maps, JSON. */
  readonly folder: string;
  readonly createdBy: string | null;
  readonly forkOf: { readonly exercise: string; readonly seq: number } | null;
  readonly demonstration: boolean;
}

export interface StoredExercise {
  readonly id: Id<'exercise'>;
  readonly scenario: string;
  readonly title: Bilingual;
  readonly state: ExerciseState;
  readonly createdAt: string;
  readonly createdBy: string | null;
  readonly endedAt: string | null;
  readonly forkOf: { readonly exercise: Id<'exercise'>; readonly seq: number } | null;
  readonly demonstration: boolean;
  /** When words, names and pictures are erased; null: when somebody asks. */
  readonly eraseAfter: string | null;
  /** When they were erased, the last time there was anything. */
  readonly erasedAt: string | null;
}

/** With what a driver needs to play it. */
export interface WholeExercise extends StoredExercise {
  readonly header: string;
  readonly folder: string;
}

/** Ready to start; its first event is yet to come. */
export async function insertExercise(database: Database, exercise: NewStoredExercise): Promise<void> {
  await database.db
    .insertInto('exercise')
    .values({
      id: exercise.id,
      scenario: exercise.scenario,
      title_en: exercise.title.en,
      title_fr: exercise.title.fr,
      header: exercise.header,
      folder: exercise.folder,
      state: 'ready',
      created_at: moment(database.kind),
      created_by: exercise.createdBy,
      ended_at: null,
      fork_of: exercise.forkOf?.exercise ?? null,
      fork_seq: exercise.forkOf?.seq ?? null,
      erase_after: null,
      erased_at: null,
      demonstration: exercise.demonstration ? 1 : 0,
    })
    .execute();
}

export async function exerciseById(database: Database, exercise: string): Promise<WholeExercise | null> {
  const row = await database.db.selectFrom('exercise').selectAll().where('id', '=', exercise).executeTakeFirst();
  return row === undefined ? null : { ...stored(row), header: row.header, folder: row.folder };
}

/** Newest first, without the headers and folders, which are large. */
export async function listExercises(database: Database): Promise<readonly StoredExercise[]> {
  const rows = await database.db
    .selectFrom('exercise')
    .select(listed)
    .orderBy('created_at', 'desc')
    .orderBy('id')
    .execute();
  return rows.map(stored);
}

/** The end has its moment from the first time it is set. False where there is no such exercise. */
export async function setExerciseState(database: Database, exercise: string, state: ExerciseState): Promise<boolean> {
  const { numUpdatedRows } = await database.db
    .updateTable('exercise')
    .set((eb) => ({
      state,
      ...(state === 'ended' ? { ended_at: eb.fn.coalesce('ended_at', moment(database.kind)) } : {}),
    }))
    .where('id', '=', exercise)
    .executeTakeFirst();
  return numUpdatedRows > 0n;
}

/** When words, names and pictures are to be erased; null: not until somebody asks. */
export async function setErasure(database: Database, exercise: string, after: Date | null): Promise<boolean> {
  const { numUpdatedRows } = await database.db
    .updateTable('exercise')
    .set({ erase_after: after === null ? null : asMoment(after) })
    .where('id', '=', exercise)
    .executeTakeFirst();
  return numUpdatedRows > 0n;
}

const listed = [
  'id',
  'scenario',
  'title_en',
  'title_fr',
  'state',
  'created_at',
  'created_by',
  'ended_at',
  'fork_of',
  'fork_seq',
  'erase_after',
  'erased_at',
  'demonstration',
] as const;

const stored = (row: Pick<Selectable<Tables['exercise']>, (typeof listed)[number]>): StoredExercise => ({
  id: id<Id<'exercise'>>(row.id),
  scenario: row.scenario,
  title: { en: row.title_en, fr: row.title_fr },
  state: row.state,
  createdAt: row.created_at,
  createdBy: row.created_by,
  endedAt: row.ended_at,
  forkOf:
    row.fork_of === null || row.fork_seq === null
      ? null
      : { exercise: id<Id<'exercise'>>(row.fork_of), seq: row.fork_seq },
  demonstration: row.demonstration === 1,
  eraseAfter: row.erase_after,
  erasedAt: row.erased_at,
});
