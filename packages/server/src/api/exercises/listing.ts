import { TRPCError } from '@trpc/server';
import { lastEvent } from '../../store/event.ts';
import { type StoredExercise, exerciseById, listExercises } from '../../store/exercise.ts';
import { participantsOf } from '../../store/participant.ts';
import { postsOf } from '../../store/post.ts';
import type { ApiContext, StaffMember } from '../context.ts';
import { type Role, mayDo } from '../permission-matrix.ts';
import type { ExerciseDetail, ExerciseEntry } from '../shapes/exercise.ts';

/** The exercises a member of staff may see, newest first. */
export async function exercisesFor(ctx: ApiContext, staff: StaffMember): Promise<readonly ExerciseEntry[]> {
  const posts = new Map((await postsOf(ctx.database, staff.account)).map(({ exercise, role }) => [exercise, role]));
  const roleIn = (exercise: string): Role | undefined => (staff.director ? 'director' : posts.get(exercise));
  const stored = await listExercises(ctx.database);
  const entries = stored.flatMap((one) => {
    const role = roleIn(one.id);
    return role !== undefined && mayDo(role, 'exercise.read') ? [entryOf(ctx, one, role)] : [];
  });
  return Promise.all(entries);
}

export async function exerciseDetail(ctx: ApiContext, exercise: string, role: Role): Promise<ExerciseDetail> {
  const stored = await exerciseById(ctx.database, exercise);
  const printed = await ctx.printed.get(exercise);
  if (stored === null || printed === null) throw new TRPCError({ code: 'NOT_FOUND', message: 'exercise-unknown' });
  const { summary, startEx, endEx, seed, levers } = printed;
  const { eraseAfter, erasedAt } = stored;
  return { ...(await entryOf(ctx, stored, role)), summary, startEx, endEx, seed, levers, eraseAfter, erasedAt };
}

async function entryOf(
  { database, printed }: ApiContext,
  { id, scenario, title, state, createdAt, endedAt, forkOf, demonstration }: StoredExercise,
  role: Role,
): Promise<ExerciseEntry> {
  const seats = (await printed.get(id))?.seats.length ?? 0;
  const people = new Set(
    (await participantsOf(database, id)).flatMap(({ seat, leftAt }) =>
      leftAt === null && seat !== null ? [seat] : [],
    ),
  ).size;
  return {
    id,
    scenario,
    title,
    state,
    createdAt,
    endedAt,
    forkOf,
    demonstration,
    seats: { total: seats, people, autopilot: seats - people },
    at: (await lastEvent(database, id))?.at ?? 0,
    role,
  };
}
