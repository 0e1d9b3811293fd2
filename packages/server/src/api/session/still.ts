import { accountById } from '../../store/account.ts';
import { participantById, seeParticipant } from '../../store/participant.ts';
import type { ApiContext } from '../context.ts';
import { roleIn } from '../role-in.ts';

const watchingActs = ['seat.look-over', 'control.read', 'evaluation.read', 'wall.read'] as const;

/** Whether whoever follows an exercise still may: they may have left, been dismissed or handed over, on any server. */
export async function stillWatches(ctx: ApiContext, exercise: string): Promise<boolean> {
  const { staff, participant } = ctx.caller;
  if (participant !== null && participant.exercise === exercise) {
    const person = await participantById(ctx.database, exercise, participant.id);
    if (person !== null && person.leftAt === null) {
      await seeParticipant(ctx.database, exercise, participant.id);
      return true;
    }
  }
  if (staff === null || (await accountById(ctx.database, staff.account)) === null) return false;
  const asStaff = { database: ctx.database, caller: { ...ctx.caller, participant: null } };
  return (await roleIn(asStaff, exercise, watchingActs)) !== null;
}
