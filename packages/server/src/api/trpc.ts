import { TRPCError, initTRPC } from '@trpc/server';
import { z } from 'zod';
import type { ApiContext, Participant, StaffMember } from './context.ts';
import { type Act, type Role, mayDo } from './permission-matrix.ts';
import { roleIn } from './role-in.ts';

const t = initTRPC.context<ApiContext>().create({
  // A page needs the place of a wrong field, never a stack.
  errorFormatter: ({ shape, error }) => ({
    ...shape,
    data: {
      code: shape.data.code,
      issues:
        error.cause instanceof z.ZodError ? error.cause.issues.map(({ path, message }) => ({ path, message })) : [],
    },
  }),
});

export const { router } = t;

/** Open to anybody: signing in, joining, the notice. */
export const anybody = t.procedure;

const ofExercise = z.object({ exercise: z.string().min(1).max(64) });

/** What a procedure of one exercise knows of who calls it. */
export interface InExercise {
  readonly role: Role;
  readonly staff: StaffMember | null;
  readonly participant: Participant | null;
}

/** For who holds a role in the named exercise that may do this act. */
export const inExercise = (act: Act) =>
  t.procedure.input(ofExercise).use(async ({ ctx, input, next }) => {
    const { staff, participant } = ctx.caller;
    if (staff === null && participant === null) throw new TRPCError({ code: 'UNAUTHORIZED' });
    const role = await roleIn(ctx, input.exercise, act);
    if (role === null) throw new TRPCError({ code: 'FORBIDDEN' });
    const here: InExercise = { role, staff, participant };
    return next({ ctx: { ...ctx, here } });
  });

/** For staff, whatever the exercise; `act` says whether any director will do or a director of the server must ask. */
export const staffOnly = (act: Act) =>
  t.procedure.use(({ ctx, next }) => {
    const { staff } = ctx.caller;
    if (staff === null) throw new TRPCError({ code: 'UNAUTHORIZED' });
    if (!mayDo(staff.director ? 'director' : 'controller', act)) throw new TRPCError({ code: 'FORBIDDEN' });
    return next({ ctx: { ...ctx, staff } });
  });

/** For whoever joined a seat: the seat is the session's, never the input's. */
export const seated = (act: Act) =>
  t.procedure.use(({ ctx, next }) => {
    const { participant } = ctx.caller;
    if (participant === null) throw new TRPCError({ code: 'UNAUTHORIZED' });
    if (!mayDo(participant.role, act) || participant.seat === null) throw new TRPCError({ code: 'FORBIDDEN' });
    return next({ ctx: { ...ctx, participant, seat: participant.seat } });
  });
