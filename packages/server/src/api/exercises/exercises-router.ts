import { randomInt } from 'node:crypto';
import { z } from 'zod';
import type { ExerciseId } from '../../conduct/conduct.ts';
import { id } from '@samaritan/scenarios/values/id';
import { setErasure } from '../../store/exercise.ts';
import { newInvitation } from '../../store/invitation.ts';
import { endPost, staffOf } from '../../store/post.ts';
import { erasePersonal } from '../../store/retention.ts';
import { withdrawLink } from '../../store/seat-link.ts';
import { line, scenarioId, sequence } from '../inputs/scalars.ts';
import { startingLevers } from '../library/levers.ts';
import { shelvedOf } from '../library/library-router.ts';
import { linkBase } from '../link-base.ts';
import { invitationLasts } from '../session/lasting.ts';
import type { NewLink, StaffEntry } from '../shapes/exercise.ts';
import { inExercise, router, staffOnly } from '../trpc.ts';
import { liveOf } from './live-of.ts';
import { exerciseDetail, exercisesFor } from './listing.ts';
import { readiness } from './readiness.ts';
import { newLink, seatEntries } from './seats.ts';

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
/** A seat is for a player and the wall for an observer: an observer in a seat would take it from the autopilot and could do nothing there. */
const link = z.union([
  z.object({ seat: z.string().min(1).max(64), role: z.literal('player') }),
  z.object({ seat: z.null(), role: z.literal('observer') }),
]);

export const exercisesRouter = router({
  list: staffOnly('exercise.read').query(({ ctx }) => exercisesFor(ctx, ctx.staff)),
  create: staffOnly('exercise.create')
    .input(creation)
    .mutation(({ ctx, input }): Promise<ExerciseId> => {
      const { kit } = shelvedOf(ctx.library, input.scenario);
      return ctx.conduct.create({
        kit,
        title: input.title ?? kit.scenario.title,
        seed: input.seed ?? randomInt(1, 2 ** 31),
        levers: startingLevers(kit.scenario, input.levers ?? {}),
        skill: input.skill,
        createdBy: ctx.staff.account,
      });
    }),
  get: inExercise('exercise.read').query(({ ctx }) => exerciseDetail(ctx, ctx.here.exercise, ctx.here.role)),
  seats: inExercise('exercise.read').query(({ ctx }) => seatEntries(ctx, ctx.here.exercise)),
  newLink: inExercise('exercise.links')
    .input(link)
    .mutation(({ ctx, input }): Promise<NewLink> => newLink(ctx, input.exercise, input)),
  withdrawLink: inExercise('exercise.links')
    .input(z.object({ link: z.string().max(64) }))
    .mutation(({ ctx, input }): Promise<boolean> => withdrawLink(ctx.database, input.exercise, input.link)),
  staff: inExercise('exercise.read').query(async ({ ctx }): Promise<readonly StaffEntry[]> =>
    (await staffOf(ctx.database, ctx.here.exercise)).map(({ account, name, email, role, objectives }) => ({
      account,
      name,
      email,
      role,
      objectives,
    })),
  ),
  invite: inExercise('exercise.staff')
    .input(post)
    .mutation(async ({ ctx, input }) => {
      const { exercise, role, objectives = [] } = input;
      const lasts = invitationLasts.account;
      const token = await newInvitation(ctx.database, { kind: 'account', exercise, role, objectives }, lasts);
      const endsAt = new Date((await ctx.database.wallNow()).getTime() + lasts).toISOString();
      return { url: `${linkBase(ctx)}/invitation#${token}`, endsAt };
    }),
  dismiss: inExercise('exercise.staff')
    .input(z.object({ account: z.string().max(64) }))
    .mutation(async ({ ctx, input }) => {
      const had = await endPost(ctx.database, input.exercise, input.account);
      if (!had) return had;
      ctx.sockets.closeAccount(input.account);
      // Other servers look again at who still may be there.
      await ctx.database.notify('presence', input.exercise, 0);
      return had;
    }),
  readiness: inExercise('exercise.read').query(({ ctx }) => readiness(ctx, ctx.here.exercise)),
  start: inExercise('exercise.start')
    .input(z.object({ speed }))
    .mutation(async ({ ctx, input }) => (await liveOf(ctx, input.exercise)).start(input.speed)),
  fork: inExercise('exercise.fork')
    .input(z.object({ seq: sequence.min(1) }))
    .mutation(async ({ ctx, input }): Promise<ExerciseId> => {
      const live = await liveOf(ctx, input.exercise);
      return ctx.conduct.fork(live.id, input.seq, ctx.here.staff?.account ?? null);
    }),
  retention: inExercise('exercise.erase')
    .input(z.object({ eraseAfter: z.iso.datetime().nullable() }))
    .mutation(async ({ ctx, input }): Promise<void> => {
      await setErasure(ctx.database, input.exercise, input.eraseAfter === null ? null : new Date(input.eraseAfter));
    }),
  /** How many rows with something personal in them were erased. */
  eraseNow: inExercise('exercise.erase').mutation(async ({ ctx }): Promise<number> => {
    const { exercise } = ctx.here;
    const erased = await erasePersonal(ctx.database, exercise, null);
    await ctx.conduct.wordsErased(id<ExerciseId>(exercise));
    return erased;
  }),
});
