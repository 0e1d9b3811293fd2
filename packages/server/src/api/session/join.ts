import { TRPCError } from '@trpc/server';
import { type SeatId, id } from '@samaritan/scenarios/values/id';
import type { Language } from '@samaritan/scenarios/values/text';
import type { LiveExercise } from '../../conduct/conduct.ts';
import type { Database } from '../../store/database.ts';
import { draftsOf, dropDraft, saveDraft } from '../../store/draft.ts';
import { insertParticipant, leaveExercise, participantsOf } from '../../store/participant.ts';
import { type SeatLink, linkByCode, linkByToken } from '../../store/seat-link.ts';
import { endSession, openSession } from '../../store/session.ts';
import type { ApiContext, Participant } from '../context.ts';
import { liveOf } from '../exercises/live-of.ts';
import { participantNotice } from '../privacy/notice.ts';
import type { LinkLook, Me } from '../shapes/account.ts';
import { lasts } from './lasting.ts';
import { meAs } from './me.ts';
import { guessing } from './sign-in.ts';

export interface Opening {
  readonly token?: string | undefined;
  readonly code?: string | undefined;
}

export interface Joining extends Opening {
  readonly name: string;
  readonly language: Language;
}

/** A token cannot be guessed; a code can, and whoever guesses is counted. */
async function linkOf(ctx: ApiContext, { token, code }: Opening): Promise<SeatLink> {
  if (token === undefined) return guessing(ctx, () => linkByCode(ctx.database, code ?? ''));
  const link = await linkByToken(ctx.database, token);
  if (link === null) throw new TRPCError({ code: 'NOT_FOUND', message: 'link-withdrawn' });
  return link;
}

export async function lookAtLink(ctx: ApiContext, opening: Opening): Promise<LinkLook> {
  const { exercise, seat, role } = await linkOf(ctx, opening);
  const live = await liveOf(ctx, exercise);
  const stored = (await ctx.conduct.list()).find(({ id: one }) => one === exercise);
  const named = seat === null ? undefined : live.kit.scenario.seats[id<SeatId>(seat)];
  return {
    exercise: { id: exercise, title: stored?.title ?? live.kit.scenario.title },
    role,
    seat: seat === null || named === undefined ? null : { id: seat, name: named.name },
    heldBy: seat === null ? 'nobody' : await heldBy(ctx, live, seat),
    notice: participantNotice,
  };
}

async function heldBy(ctx: ApiContext, live: LiveExercise, seat: string): Promise<LinkLook['heldBy']> {
  const people = await participantsOf(ctx.database, live.id);
  if (people.some((one) => one.seat === seat && one.leftAt === null)) return 'person';
  const actor = await live.read((world) => world.room.seats.get(id<SeatId>(seat))?.actor);
  return actor === undefined ? 'nobody' : actor === 'person' || actor === 'control' ? 'person' : 'autopilot';
}

/** Takes the seat that the link opens, for the person with this name; whatever the browser was before in an exercise, it leaves. */
export async function join(ctx: ApiContext, { name, language, ...opening }: Joining): Promise<Me> {
  const { exercise, seat, role } = await linkOf(ctx, opening);
  const live = await liveOf(ctx, exercise);
  const before = ctx.caller.participant;
  if (seat !== null) await live.takeSeat(id<SeatId>(seat), 'person');
  const me = await enter(ctx, { exercise, seat, role, name, language });
  if (before === null) return me;
  if (before.exercise === exercise && before.seat === seat) await passDrafts(ctx.database, exercise, before, me);
  // Only now: whoever opens the link of their own seat again never leaves it empty, and the autopilot does not take it.
  await sendOut(ctx, before);
  return me;
}

/**
 * Another person in the same seat: the one before is out, every window of theirs closes, and whatever was half written stays with
 * the seat.
 */
export async function handOver(ctx: ApiContext, name: string, language?: Language): Promise<Me> {
  const before = participantOf(ctx);
  const { exercise, seat, role } = before;
  const me = await enter(ctx, { exercise, seat, role, name, language: language ?? before.language });
  await passDrafts(ctx.database, exercise, before, me);
  await out(ctx, before);
  return me;
}

async function passDrafts(
  database: Database,
  exercise: string,
  { id: from }: Participant,
  { participant: to }: Me,
): Promise<void> {
  if (to === null) return;
  for (const { place, text } of await draftsOf(database, exercise, from)) {
    await saveDraft(database, exercise, to.id, { place, text });
    await dropDraft(database, exercise, from, place);
  }
}

/** The seat goes back to the autopilot where nobody else sits in it. */
export async function leave(ctx: ApiContext): Promise<void> {
  await sendOut(ctx, participantOf(ctx));
  ctx.cookies?.clear('seat');
}

/** Somebody leaves, or is made to. */
export async function sendOut(
  ctx: ApiContext,
  participant: Pick<Participant, 'exercise' | 'id' | 'seat'>,
): Promise<void> {
  const { exercise, seat } = participant;
  await out(ctx, participant);
  if (seat === null) return;
  const others = (await participantsOf(ctx.database, exercise)).some((one) => one.seat === seat && one.leftAt === null);
  if (!others) await (await liveOf(ctx, exercise)).giveSeat(id<SeatId>(seat));
}

async function out(
  { database, sockets }: ApiContext,
  { exercise, id: person }: Pick<Participant, 'exercise' | 'id'>,
): Promise<void> {
  await leaveExercise(database, exercise, person);
  sockets.closeParticipant(exercise, person);
  // Other servers look again at who still may be there.
  await database.notify('presence', exercise, 0);
}

async function enter(
  ctx: ApiContext,
  { exercise, seat, role, name, language }: Omit<Participant, 'id'> & { readonly name: string },
): Promise<Me> {
  const { database, cookies, caller } = ctx;
  if (cookies === null) throw new TRPCError({ code: 'METHOD_NOT_SUPPORTED' });
  const person = await insertParticipant(database, { exercise, seat, role, name, language, consented: true });
  const before = cookies.token('seat');
  if (before !== null) await endSession(database, before);
  const { token, endsAt } = await openSession(database, { exercise, participant: person }, lasts.seat);
  cookies.set('seat', token, new Date(endsAt));
  return meAs(ctx, { staff: caller.staff, participant: { exercise, id: person, seat, role, name, language } });
}

function participantOf({ caller }: ApiContext): Participant {
  if (caller.participant === null) throw new TRPCError({ code: 'UNAUTHORIZED' });
  return caller.participant;
}
