import { z } from 'zod';
import type { ExerciseId } from '../../conduct/conduct.ts';
import { line, scenarioId, sequence } from '../inputs/scalars.ts';
import { notYet } from '../not-yet.ts';
import type { ExerciseDetail, ExerciseEntry, NewLink, Readiness, SeatEntry, StaffEntry } from '../shapes/exercise.ts';
import { inExercise, router, staffOnly } from '../trpc.ts';

const speed = z.number().min(0.25).max(600);
const title = z.strictObject({ en: line.min(1), fr: line.min(1) });
const creation = z.object({
  scenario: scenarioId,
  title: title.optional(),
  seed: z.int().min(0).max(4_294_967_295).optional(),
  skill: z.enum(['novice', 'skilled']),
  levers: z.record(z.string().max(100), line).optional(),
});
const post = z.object({
  role: z.enum(['director', 'controller', 'evaluator', 'observer']),
  objectives: z.array(z.string().max(100)).max(200).optional(),
});
const link = z.object({ seat: z.string().min(1).max(64).nullable(), role: z.enum(['player', 'observer']) });

export const exercisesRouter = router({
  list: staffOnly('exercise.read').query((): Promise<readonly ExerciseEntry[]> => notYet()),
  create: staffOnly('exercise.create')
    .input(creation)
    .mutation((): Promise<ExerciseId> => notYet()),
  get: inExercise('exercise.read').query((): Promise<ExerciseDetail> => notYet()),
  seats: inExercise('exercise.read').query((): Promise<readonly SeatEntry[]> => notYet()),
  newLink: inExercise('exercise.links')
    .input(link)
    .mutation((): Promise<NewLink> => notYet()),
  withdrawLink: inExercise('exercise.links')
    .input(z.object({ link: z.string().max(64) }))
    .mutation((): Promise<boolean> => notYet()),
  staff: inExercise('exercise.read').query((): Promise<readonly StaffEntry[]> => notYet()),
  invite: inExercise('exercise.staff')
    .input(post)
    .mutation((): Promise<{ readonly url: string; readonly endsAt: string }> => notYet()),
  dismiss: inExercise('exercise.staff')
    .input(z.object({ account: z.string().max(64) }))
    .mutation((): Promise<boolean> => notYet()),
  readiness: inExercise('exercise.read').query((): Promise<Readiness> => notYet()),
  start: inExercise('exercise.start')
    .input(z.object({ speed }))
    .mutation((): Promise<void> => notYet()),
  fork: inExercise('exercise.fork')
    .input(z.object({ seq: sequence }))
    .mutation((): Promise<ExerciseId> => notYet()),
  retention: inExercise('exercise.erase')
    .input(z.object({ eraseAfter: z.iso.datetime().nullable() }))
    .mutation((): Promise<void> => notYet()),
  /** How many rows with something personal in them were erased. */
  eraseNow: inExercise('exercise.erase').mutation((): Promise<number> => notYet()),
});
