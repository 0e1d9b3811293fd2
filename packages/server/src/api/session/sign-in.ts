import { TRPCError } from '@trpc/server';
import type { Language } from '@samaritan/scenarios/values/text';
import { accountByEmail, accountById, changeAccount } from '../../store/account.ts';
import { claimGuess, forgiveGuesses } from '../../store/guess.ts';
import { type Invited, acceptForAccount, acceptInvitation, invitationByToken } from '../../store/invitation.ts';
import { exerciseById } from '../../store/exercise.ts';
import { setParticipantLanguage } from '../../store/participant.ts';
import { endSession, openSession } from '../../store/session.ts';
import type { ApiContext } from '../context.ts';
import type { InvitationView, Me } from '../shapes/account.ts';
import { lasts } from './lasting.ts';
import { meAs } from './me.ts';
import { hashPassword, isPassword } from './password.ts';

export interface NewAccountInput {
  readonly token: string;
  readonly name: string;
  readonly email: string;
  readonly password: string;
  readonly language: Language;
}

/** Counts before it looks, and holds wrong guesses against whoever guesses, never against the account. */
export async function guessing<T>(ctx: ApiContext, guess: () => Promise<T | null>): Promise<T> {
  const { database, caller } = ctx;
  const claim = await claimGuess(database, caller.guesser);
  if (!claim.ok) throw new TRPCError({ code: 'TOO_MANY_REQUESTS', message: `locked-until ${claim.lockedUntil}` });
  const right = await guess();
  if (right === null) throw new TRPCError({ code: 'NOT_FOUND', message: 'guess-wrong' });
  await forgiveGuesses(database, caller.guesser);
  return right;
}

export async function login(ctx: ApiContext, email: string, password: string): Promise<Me> {
  const account = await guessing(ctx, async () => {
    const known = await accountByEmail(ctx.database, email);
    return (await isPassword(password, known?.password ?? null)) ? known : null;
  });
  return signedIn(ctx, account.id);
}

/** Opens a session for an account, and answers who that is. */
export async function signedIn(ctx: ApiContext, account: string): Promise<Me> {
  const { database, cookies, caller } = ctx;
  if (cookies === null) throw new TRPCError({ code: 'METHOD_NOT_SUPPORTED' });
  // Whatever token the browser had before is not carried over into the new session.
  const before = cookies.token('staff');
  if (before !== null) await endSession(database, before);
  const { token, endsAt } = await openSession(database, { account }, lasts.staff);
  cookies.set('staff', token, new Date(endsAt));
  const known = await accountById(database, account);
  if (known === null) throw new TRPCError({ code: 'UNAUTHORIZED' });
  const { id, name, email, language, director } = known;
  return meAs(ctx, { staff: { account: id, name, email, language, director }, participant: caller.participant });
}

export async function logout({ database, cookies, caller, sockets }: ApiContext): Promise<void> {
  const token = cookies?.token('staff') ?? null;
  if (token !== null) await endSession(database, token);
  cookies?.clear('staff');
  if (caller.staff !== null) sockets.closeAccount(caller.staff.account);
}

/** A new account by a one-time link: the first director's, or an invitation. */
export async function acceptBy(ctx: ApiContext, kind: InvitationView['kind'], input: NewAccountInput): Promise<Me> {
  const { database } = ctx;
  const { token, name, email, password, language } = input;
  const invited = await invitationByToken(database, token);
  if (invited === null || openedBy(invited) !== kind)
    throw new TRPCError({ code: 'NOT_FOUND', message: 'invitation-spent' });
  const accepted = await acceptInvitation(database, token, {
    name,
    email,
    language,
    password: await hashPassword(password),
  });
  if (accepted.ok) return signedIn(ctx, accepted.value);
  throw new TRPCError({
    code: accepted.refusal.code === 'email-taken' ? 'CONFLICT' : 'NOT_FOUND',
    message: accepted.refusal.code,
  });
}

export async function takePost(ctx: ApiContext, token: string): Promise<Me> {
  const { staff } = ctx.caller;
  if (staff === null) throw new TRPCError({ code: 'UNAUTHORIZED' });
  const taken = await acceptForAccount(ctx.database, token, staff.account);
  if (!taken.ok) throw new TRPCError({ code: 'NOT_FOUND', message: taken.refusal.code });
  return meAs(ctx, ctx.caller);
}

export async function invitationView(ctx: ApiContext, token: string): Promise<InvitationView | null> {
  const invited = await invitationByToken(ctx.database, token);
  if (invited === null) return null;
  const kind = openedBy(invited);
  if (invited.kind === 'first-director') return { kind, exercise: null, role: null, registry: null };
  if (invited.kind === 'registry') {
    const { role, jurisdiction, incident } = invited;
    return { kind, exercise: null, role: null, registry: { role, jurisdiction, incident } };
  }
  const exercise = await exerciseById(ctx.database, invited.exercise);
  return {
    kind,
    exercise: exercise === null ? null : { id: exercise.id, title: exercise.title },
    role: invited.role,
    registry: null,
  };
}

/** Which of the two pages opens it: every invitation to a post is taken in one way. */
const openedBy = ({ kind }: Invited): InvitationView['kind'] =>
  kind === 'first-director' ? 'first-director' : 'account';

/** Of whoever the browser is: both, where it is both. */
export async function setLanguage(ctx: ApiContext, language: Language): Promise<Me> {
  const { database, caller } = ctx;
  const { staff, participant } = caller;
  if (staff === null && participant === null) throw new TRPCError({ code: 'UNAUTHORIZED' });
  if (staff !== null) await changeAccount(database, staff.account, { language });
  if (participant !== null) await setParticipantLanguage(database, participant.exercise, participant.id, language);
  return meAs(ctx, {
    staff: staff === null ? null : { ...staff, language },
    participant: participant === null ? null : { ...participant, language },
  });
}
