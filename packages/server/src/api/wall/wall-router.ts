import { z } from 'zod';
import type { WallFrame } from '../../views/control/frame.ts';
import { wallBriefing } from '../../views/control/wall.ts';
import { briefingForControl } from '../control/briefing.ts';
import { liveOf } from '../exercises/live-of.ts';
import { changing } from '../live/changing.ts';
import { inExercise, router } from '../trpc.ts';

export const wallRouter = router({
  briefing: inExercise('wall.read').query(async ({ ctx }) =>
    wallBriefing(await briefingForControl(ctx, await liveOf(ctx, ctx.here.exercise))),
  ),
  live: inExercise('wall.read')
    .input(z.object({ lastEventId: z.string().max(40).nullish() }))
    .subscription(async function* live({ ctx, signal }) {
      const following = await liveOf(ctx, ctx.here.exercise);
      const room = await ctx.rooms.of(following);
      let count = 0;
      // The number of the last event would tell how much happens unseen; frames are counted instead.
      yield* changing<WallFrame>(ctx, { room, act: 'wall.read', signal }, (clock) => {
        const frame = room.wall.frame(clock);
        return { id: String(++count), said: frame, frame };
      });
    }),
});
