import { TRPCError } from '@trpc/server';
import { z } from 'zod';
import { type CommandId, id } from '@samaritan/scenarios/values/id';
import { type WrittenControlCommand, controlCommandFor } from '@samaritan/scenarios/vocabulary/control';
import type { Outcome } from '../../conduct/conduct.ts';
import { pictureGapView } from '../../views/control/picture-gap.ts';
import { rowViews } from '../../views/control/rows.ts';
import { search } from '../../views/control/search.ts';
import { truthView } from '../../views/control/truth.ts';
import type { ApiContext } from '../context.ts';
import { liveOf, seatIn } from '../exercises/live-of.ts';
import { type ControlCommandInput, controlCommand } from '../inputs/control-command.ts';
import { moment, sequence } from '../inputs/scalars.ts';
import { seatCommand } from '../inputs/seat-command.ts';
import type { Act } from '../permission-matrix.ts';
import { roleIn } from '../role-in.ts';
import { commandOf } from '../seat/command-of.ts';
import type { PastView } from '../shapes/control.ts';
import { type InExercise, inExercise, router } from '../trpc.ts';
import { briefingForControl } from './briefing.ts';
import { controlLive } from './control-live.ts';
import { objectivesOf } from './sayings.ts';

const seat = z.object({ seat: z.string().min(1).max(64) });
const reading = inExercise('control.read');
/** Evaluators read the script and the log as well. */
const following = inExercise('control.read', 'evaluation.read');

const actFor = {
  director: 'control.end',
  controller: 'control.command',
  evaluator: 'evaluation.write',
} as const satisfies Record<(typeof controlCommandFor)[keyof typeof controlCommandFor], Act>;

/** Staff alone hold a role that commands. */
function staffIn({ staff }: InExercise): string {
  if (staff === null) throw new TRPCError({ code: 'FORBIDDEN' });
  return staff.account;
}

async function command(ctx: ApiContext & { readonly here: InExercise }, given: ControlCommandInput): Promise<Outcome> {
  const { exercise } = ctx.here;
  const act = actFor[controlCommandFor[given.type]];
  if ((await roleIn(ctx, exercise, [act])) === null) throw new TRPCError({ code: 'FORBIDDEN' });
  const staff = staffIn(ctx.here);
  const written: WrittenControlCommand = { ...given, id: id<CommandId>(`control-${staff}:${given.id}`), staff };
  return (await liveOf(ctx, exercise)).control(written);
}

async function past(ctx: ApiContext, exercise: string, at: number): Promise<PastView> {
  const live = await liveOf(ctx, exercise);
  const { control } = await ctx.rooms.of(live);
  const seq = control.log.lastAt(at);
  if (seq === null) throw new TRPCError({ code: 'NOT_FOUND', message: 'nothing-played' });
  return { seq, at, truth: truthView(await live.worldAt(seq)) };
}

export const controlRouter = router({
  live: reading.input(z.object({ lastEventId: z.string().max(40).nullish() })).subscription(async function* live({
    ctx,
    signal,
  }) {
    yield* controlLive(ctx, await liveOf(ctx, ctx.here.exercise), signal);
  }),
  command: inExercise('control.command', 'control.end', 'evaluation.write')
    .input(z.object({ command: controlCommand }))
    .mutation(({ ctx, input }) => command(ctx, input.command)),
  actForSeat: inExercise('control.act-for-seat')
    .input(z.object({ command: z.intersection(seatCommand, seat.extend({ occurredAt: moment.optional() })) }))
    .mutation(async ({ ctx, input }): Promise<Outcome> => {
      const { seat: name, occurredAt, ...given } = input.command;
      const live = await liveOf(ctx, input.exercise);
      const written = commandOf(seatIn(live, name), { actor: 'control', from: `control-${staffIn(ctx.here)}` }, given);
      return live.submit(written, { participant: null, ...(occurredAt === undefined ? {} : { occurredAt }) });
    }),
  jump: inExercise('control.command')
    .input(z.object({ to: moment }))
    .mutation(async ({ ctx, input }) => (await liveOf(ctx, input.exercise)).jump(input.to)),
  step: inExercise('control.command').mutation(async ({ ctx }) =>
    (await liveOf(ctx, ctx.here.exercise)).stepToNextRow(),
  ),
  takeSeat: inExercise('control.act-for-seat')
    .input(seat)
    .mutation(async ({ ctx, input }) => {
      const live = await liveOf(ctx, input.exercise);
      await live.takeSeat(seatIn(live, input.seat), 'control');
    }),
  giveSeat: inExercise('control.act-for-seat')
    .input(seat)
    .mutation(async ({ ctx, input }) => {
      const live = await liveOf(ctx, input.exercise);
      await live.giveSeat(seatIn(live, input.seat));
    }),
  objectives: following.query(async ({ ctx }) => objectivesOf((await liveOf(ctx, ctx.here.exercise)).kit.scenario)),
  picture: reading.input(seat).query(async ({ ctx, input }) => {
    const live = await liveOf(ctx, input.exercise);
    const of = seatIn(live, input.seat);
    return live.read((world) => pictureGapView(world, of));
  }),
  history: following.query(async ({ ctx }) => (await liveOf(ctx, ctx.here.exercise)).history()),
  log: following
    .input(
      z.object({
        before: sequence.optional(),
        limit: z.int().min(1).max(500),
        find: z.string().max(200).optional(),
        types: z.array(z.string().max(60)).max(200).optional(),
        /** A seat, `control` or `world`. */
        by: z.string().max(100).optional(),
      }),
    )
    .query(async ({ ctx, input }) => {
      const { control } = await ctx.rooms.of(await liveOf(ctx, input.exercise));
      return control.log.lines(input);
    }),
  chain: following.input(z.object({ seq: sequence })).query(async ({ ctx, input }) => {
    const { control } = await ctx.rooms.of(await liveOf(ctx, input.exercise));
    return control.log.chain(input.seq);
  }),
  past: following.input(z.object({ at: moment })).query(({ ctx, input }) => past(ctx, input.exercise, input.at)),
  search: reading.input(z.object({ text: z.string().min(1).max(200) })).query(async ({ ctx, input }) => {
    const live = await liveOf(ctx, input.exercise);
    const { control } = await ctx.rooms.of(live);
    const { words, kit } = live;
    const rows = await live.read((world) =>
      rowViews(world, words, { fired: (row) => control.fired(row), empty: new Set() }),
    );
    return search({ scenario: kit.scenario, rows, writings: control.writings, words }, input.text);
  }),
  /** Tells the other members of control that this message is being answered; null: no longer. */
  writing: inExercise('control.command')
    .input(z.object({ message: z.string().max(200).nullable() }))
    .mutation(({ ctx, input }): void => {
      ctx.beside.write(input.exercise, staffIn(ctx.here), input.message);
      ctx.rooms.ring(input.exercise);
    }),
  briefing: following.query(async ({ ctx }) => briefingForControl(ctx, await liveOf(ctx, ctx.here.exercise))),
});
