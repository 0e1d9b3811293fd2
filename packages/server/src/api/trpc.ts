import { TRPCError, initTRPC } from '@trpc/server';
import { z } from 'zod';
import { ConductClosed, MailboxFull } from '../conduct/asks.ts';
import { StoreFailed } from '../store/failures.ts';
import type { ApiContext, Participant, StaffMember } from './context.ts';
import { exerciseId } from './inputs/scalars.ts';
import { type Act, type Role, mayDo } from './permission-matrix.ts';
import type { RegistryAct } from './registry/registry-matrix.ts';
import { roleIn, rolesAnywhere } from './role-in.ts';
import { WorkshopBusy, WorkshopTooLong } from './workshop/workshop.ts';

/** Acts of which one must be allowed to the caller; none: open to anybody. */
export interface Meta {
  readonly acts: readonly (Act | RegistryAct)[];
}

const t = initTRPC
  .context<ApiContext>()
  .meta<Meta>()
  .create({
    defaultMeta: { acts: [] },
    // A page needs the place of a wrong field, never a stack.
    errorFormatter: ({ shape, error }) => ({
      ...shape,
      message: error.code === 'INTERNAL_SERVER_ERROR' ? 'internal error' : shape.message,
      data: {
        code: shape.data.code,
        issues:
          error.cause instanceof z.ZodError ? error.cause.issues.map(({ path, message }) => ({ path, message })) : [],
      },
    }),
  });

export const { router, createCallerFactory } = t;

/** Pages that were loaded before an upgrade might misread what comes, or send what is no longer understood. */
const current = t.procedure.use(({ ctx, next }) => {
  const { clientVersion, settings } = ctx;
  if (clientVersion !== null && clientVersion !== settings.version)
    throw new TRPCError({ code: 'PRECONDITION_FAILED', message: 'client-stale' });
  return next();
});

/** What conduct and the workshop throw is told apart from our own bugs, so that a page can say what to do. */
const answered = current.use(async ({ next }) => {
  const result = await next();
  if (result.ok) return result;
  const { cause } = result.error;
  if (cause instanceof MailboxFull || cause instanceof WorkshopBusy)
    throw new TRPCError({ code: 'TOO_MANY_REQUESTS', message: 'busy', cause });
  // Not 408: browsers send a call that was answered so again by themselves.
  if (cause instanceof WorkshopTooLong)
    throw new TRPCError({ code: 'GATEWAY_TIMEOUT', message: 'took-too-long', cause });
  if (cause instanceof ConductClosed || cause instanceof StoreFailed)
    throw new TRPCError({ code: 'SERVICE_UNAVAILABLE', message: 'try-again', cause });
  // A clock that may not start or jump: `refused: CODE`.
  if (cause instanceof RangeError) throw new TRPCError({ code: 'CONFLICT', message: cause.message, cause });
  return result;
});

/** Open to anybody: signing in, joining, the notice. */
export const anybody = answered;

const ofExercise = z.object({ exercise: exerciseId });

/** What a procedure of one exercise knows of who calls it. */
export interface InExercise {
  readonly exercise: string;
  readonly role: Role;
  readonly staff: StaffMember | null;
  readonly participant: Participant | null;
}

/** For who holds a role in the named exercise that may do this act, or one of these. */
export const inExercise = (...acts: readonly [Act, ...Act[]]) =>
  answered
    .meta({ acts })
    .input(ofExercise)
    .use(async ({ ctx, input: { exercise }, next }) => {
      const { staff, participant } = ctx.caller;
      if (staff === null && participant === null) throw new TRPCError({ code: 'UNAUTHORIZED' });
      const role = await roleIn(ctx, exercise, acts);
      if (role === null) throw new TRPCError({ code: 'FORBIDDEN' });
      const here: InExercise = { exercise, role, staff, participant };
      return next({ ctx: { here } });
    });

/** For staff, whatever the exercise: who may do this act in any of them. */
export const staffOnly = (act: Act) =>
  answered.meta({ acts: [act] }).use(async ({ ctx, next }) => {
    const { staff } = ctx.caller;
    if (staff === null) throw new TRPCError({ code: ctx.caller.participant === null ? 'UNAUTHORIZED' : 'FORBIDDEN' });
    const roles = await rolesAnywhere(ctx, staff);
    if (!roles.some((role) => mayDo(role, act))) throw new TRPCError({ code: 'FORBIDDEN' });
    return next({ ctx: { staff } });
  });

/** For whoever joined a seat: the seat is the session's, never the input's. */
export const seated = (act: Act) =>
  answered.meta({ acts: [act] }).use(({ ctx, next }) => {
    const { participant, staff } = ctx.caller;
    if (participant === null) throw new TRPCError({ code: staff === null ? 'UNAUTHORIZED' : 'FORBIDDEN' });
    if (!mayDo(participant.role, act) || participant.seat === null) throw new TRPCError({ code: 'FORBIDDEN' });
    return next({ ctx: { participant, seat: participant.seat } });
  });

const overShoulder = z.object({ exercise: exerciseId.optional(), seat: z.string().min(1).max(64).optional() });

/** For whoever joined a seat, and for staff who name one to look over its shoulder. */
export const watchingSeat = answered
  .meta({ acts: ['seat.read', 'seat.look-over'] })
  .input(overShoulder.optional())
  .use(async ({ ctx, input, next }) => {
    const { participant, staff } = ctx.caller;
    if (participant === null && staff === null) throw new TRPCError({ code: 'UNAUTHORIZED' });
    if (input?.exercise !== undefined && input.seat !== undefined) {
      if ((await roleIn(ctx, input.exercise, ['seat.look-over'])) === null) throw new TRPCError({ code: 'FORBIDDEN' });
      return next({ ctx: { exercise: input.exercise, seat: input.seat, participant: null } });
    }
    if (participant === null || participant.seat === null || !mayDo(participant.role, 'seat.read'))
      throw new TRPCError({ code: 'FORBIDDEN' });
    return next({ ctx: { exercise: participant.exercise, seat: participant.seat, participant } });
  });
