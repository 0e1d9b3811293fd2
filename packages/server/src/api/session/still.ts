import { participantById, seeParticipant } from '../../store/participant.ts';
import { accountById } from '../../store/account.ts';
import type { ApiContext, Participant, StaffMember } from '../context.ts';
import type { Act } from '../permission-matrix.ts';
import { roleIn } from '../role-in.ts';

/** Whether whoever follows an exercise still may: they may have left, been dismissed, given another post or handed over, on any server. */
export async function stillMay(ctx: ApiContext, exercise: string, act: Act): Promise<boolean> {
  const { staff, participant } = ctx.caller;
  const caller = {
    ...ctx.caller,
    staff: await staffNow(ctx, staff),
    participant: participant?.exercise === exercise ? await participantNow(ctx, participant) : null,
  };
  return (await roleIn({ database: ctx.database, caller }, exercise, [act])) !== null;
}

/** Whether whoever follows their own seat still sits in it. */
export const stillSits = async (ctx: ApiContext, participant: Participant): Promise<boolean> =>
  (await participantNow(ctx, participant)) !== null;

async function staffNow({ database }: ApiContext, staff: StaffMember | null): Promise<StaffMember | null> {
  const account = staff === null ? null : await accountById(database, staff.account);
  return staff === null || account === null ? null : { ...staff, director: account.director };
}

/** As it was when the call came in, where they have not left since; their being there is noted. */
async function participantNow({ database }: ApiContext, participant: Participant): Promise<Participant | null> {
  const person = await participantById(database, participant.exercise, participant.id);
  if (person === null || person.leftAt !== null) return null;
  await seeParticipant(database, participant.exercise, participant.id);
  return participant;
}
