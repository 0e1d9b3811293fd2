import { accountById } from '../../store/account.ts';
import type { Database } from '../../store/database.ts';
import { guesserOf } from '../../store/guess.ts';
import { participantById } from '../../store/participant.ts';
import { sessionByToken } from '../../store/session.ts';
import type { Caller, Participant, StaffMember } from '../context.ts';

/** What a browser sent along. */
export interface Credentials {
  readonly staff: string | null;
  readonly seat: string | null;
  readonly mark: string | null;
  readonly address: string;
}

/** Who calls, as the store has it now: whoever was sent out a moment ago is nobody. */
export async function callerOf(database: Database, { staff, seat, mark, address }: Credentials): Promise<Caller> {
  return {
    staff: staff === null ? null : await staffBy(database, staff),
    participant: seat === null ? null : await participantBy(database, seat),
    guesser: guesserOf(database, { mark, address }),
  };
}

async function staffBy(database: Database, token: string): Promise<StaffMember | null> {
  const session = await sessionByToken(database, token);
  if (session === null || !('account' in session.owner)) return null;
  const account = await accountById(database, session.owner.account);
  if (account === null) return null;
  const { id, name, email, language, director } = account;
  return { account: id, name, email, language, director };
}

async function participantBy(database: Database, token: string): Promise<Participant | null> {
  const session = await sessionByToken(database, token);
  if (session === null || !('participant' in session.owner)) return null;
  const { owner } = session;
  const person = await participantById(database, owner.exercise, owner.participant);
  if (person === null || person.leftAt !== null) return null;
  const { exercise, id, seat, role, name, language } = person;
  return { exercise, id, seat, role, name, language };
}
