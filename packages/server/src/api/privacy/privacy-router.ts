import { TRPCError } from '@trpc/server';
import { z } from 'zod';
import { id } from '@samaritan/scenarios/values/id';
import type { Bilingual } from '@samaritan/scenarios/values/text';
import type { ExerciseId } from '../../conduct/conduct.ts';
import { participantById } from '../../store/participant.ts';
import { type PersonalRecord, personalRecord } from '../../store/personal-record.ts';
import { erasePersonal } from '../../store/retention.ts';
import type { ApiContext } from '../context.ts';
import { sendOut } from '../session/join.ts';
import { meAs } from '../session/me.ts';
import type { AccountView } from '../shapes/account.ts';
import { anybody, inExercise, router } from '../trpc.ts';
import { participantNotice } from './notice.ts';

export interface Mine {
  readonly participant: PersonalRecord | null;
  readonly account: AccountView | null;
}

async function mine(ctx: ApiContext): Promise<Mine> {
  const { staff, participant } = ctx.caller;
  if (staff === null && participant === null) throw new TRPCError({ code: 'UNAUTHORIZED' });
  const { account } = await meAs(ctx, ctx.caller);
  return {
    account,
    participant: participant === null ? null : await personalRecord(ctx.database, participant.exercise, participant.id),
  };
}

/** Whoever is erased is out of their seat as well. */
async function erase(ctx: ApiContext, exercise: string, participant: string): Promise<number> {
  const person = await participantById(ctx.database, exercise, participant);
  if (person === null) throw new TRPCError({ code: 'NOT_FOUND', message: 'participant-unknown' });
  if (person.leftAt === null) await sendOut(ctx, person);
  const erased = await erasePersonal(ctx.database, exercise, participant);
  await ctx.conduct.wordsErased(id<ExerciseId>(exercise));
  if (ctx.caller.participant?.id === participant) ctx.cookies?.clear('seat');
  return erased;
}

export const privacyRouter = router({
  /** What is kept of people, why and for how long. */
  notice: anybody.query((): Bilingual => participantNotice),
  mine: anybody.query(({ ctx }) => mine(ctx)),
  /** A director erases anybody's; participants their own. */
  erase: inExercise('privacy.mine', 'exercise.erase')
    .input(z.object({ participant: z.string().max(64) }))
    .mutation(({ ctx, input }) => {
      const { role, participant } = ctx.here;
      const isOwn = participant !== null && participant.id === input.participant;
      if (role !== 'director' && !isOwn) throw new TRPCError({ code: 'FORBIDDEN' });
      return erase(ctx, input.exercise, input.participant);
    }),
});
