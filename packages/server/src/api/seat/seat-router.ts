import { TRPCError } from '@trpc/server';
import { z } from 'zod';
import { type SeatId, id } from '@samaritan/scenarios/values/id';
import type { Bilingual } from '@samaritan/scenarios/values/text';
import type { Refusal } from '@samaritan/scenarios/vocabulary/refusals';
import type { ExerciseId, LiveExercise } from '../../conduct/conduct.ts';
import { draftsOf, saveDraft } from '../../store/draft.ts';
import { exerciseById } from '../../store/exercise.ts';
import type { SeatBriefing } from '../../views/seat/briefing-view.ts';
import { seatBriefing } from '../../views/seat/seat-briefing.ts';
import { unitLog } from '../../views/seat/unit-log.ts';
import type { ApiContext } from '../context.ts';
import { liveOf, seatIn } from '../exercises/live-of.ts';
import { line, text } from '../inputs/scalars.ts';
import { seatCommand } from '../inputs/seat-command.ts';
import { startsAt } from '../library/starts-at.ts';
import { stillMay, stillSits } from '../session/still.ts';
import { router, seated, watchingSeat } from '../trpc.ts';
import { commandOf } from './command-of.ts';
import { seatLive } from './seat-live.ts';
import { sayIn, wordSources } from './sources.ts';

async function briefingOf(ctx: ApiContext, exercise: string, name: string): Promise<SeatBriefing> {
  const live = await liveOf(ctx, exercise);
  const { scenario, briefing, maps } = live.kit;
  const seat = seatIn(live, name);
  const printed = await ctx.printed.get(exercise);
  const stored = await exerciseById(ctx.database, exercise);
  if (printed === null || stored === null) throw new TRPCError({ code: 'NOT_FOUND', message: 'exercise-unknown' });
  return seatBriefing(scenario, seat, {
    exercise: { id: exercise, title: stored.title },
    startsAt: startsAt(scenario.startEx),
    levers: printed.levers,
    text: briefing,
    maps: Object.keys(maps).map((map) => `/files/${exercise}/maps/${map}`),
  });
}

/** What came of a seat's command. Its place in the log stays behind: it would count everything that happens elsewhere. */
type SeatOutcome = { readonly ok: true } | { readonly ok: false; readonly refusal: Refusal };

/** ICS 214 of a seat, from its own picture. */
export async function seatLog(
  live: LiveExercise,
  seat: SeatId,
): Promise<readonly { readonly at: number; readonly text: Bilingual }[]> {
  const sources = { ...wordSources(live), say: sayIn(live.kit.scenario) };
  return live.read(({ information }) => {
    const picture = information.pictures.get(seat);
    return picture === undefined ? [] : unitLog(picture, sources);
  });
}

export const seatRouter = router({
  briefing: watchingSeat.query(({ ctx }) => briefingOf(ctx, ctx.exercise, ctx.seat)),
  /** Ids are `items.sent.refused`: what has reached the page of the seat's own stream and of its own commands. */
  live: watchingSeat
    .input(z.object({ lastEventId: z.string().max(40).nullish() }).optional())
    .subscription(async function* live({ ctx, input, signal }) {
      const following = await liveOf(ctx, ctx.exercise);
      yield* seatLive(ctx, {
        live: following,
        seat: seatIn(following, ctx.seat),
        lastEventId: input?.lastEventId ?? null,
        signal,
        isAllowed: () =>
          ctx.participant === null ? stillMay(ctx, ctx.exercise, 'seat.look-over') : stillSits(ctx, ctx.participant),
      });
    }),
  command: seated('seat.command')
    .input(z.object({ command: seatCommand }))
    .mutation(async ({ ctx, input }): Promise<SeatOutcome> => {
      const { exercise, id: participant } = ctx.participant;
      const live = await liveOf(ctx, exercise);
      const seat = seatIn(live, ctx.seat);
      const outcome = await live.submit(commandOf(seat, { actor: 'person', from: seat }, input.command), {
        participant,
      });
      return outcome.ok ? { ok: true } : { ok: false, refusal: outcome.refusal };
    }),
  drafts: seated('seat.command').query(({ ctx }) =>
    draftsOf(ctx.database, id<ExerciseId>(ctx.participant.exercise), ctx.participant.id),
  ),
  saveDraft: seated('seat.command')
    .input(z.object({ place: line.min(1), text }))
    .mutation(async ({ ctx, input }): Promise<void> => {
      if (!(await saveDraft(ctx.database, ctx.participant.exercise, ctx.participant.id, input)))
        throw new TRPCError({ code: 'PAYLOAD_TOO_LARGE', message: 'drafts-full' });
    }),
  /** ICS 214: what this seat did and received, as lines. */
  unitLog: watchingSeat.query(async ({ ctx }) => {
    const live = await liveOf(ctx, ctx.exercise);
    return seatLog(live, seatIn(live, ctx.seat));
  }),
});
