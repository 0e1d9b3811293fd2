import type { TrackedEnvelope } from '@trpc/server';
import type { LiveExercise } from '../../conduct/conduct.ts';
import { type ControlSections, controlFrame, controlSections } from '../../views/control/control-frame.ts';
import type { ControlFrame } from '../../views/control/frame.ts';
import type { ApiContext } from '../context.ts';
import { frames } from '../live/frames.ts';
import { stillMay } from '../session/still.ts';
import type { Room } from './room.ts';

/** Made once for all who look at the same moment. */
const made = new WeakMap<Room, { readonly key: string; readonly sections: Promise<ControlSections> }>();

/** The console's frames: every section whole at first, then those that have changed. */
export async function* controlLive(
  ctx: ApiContext,
  live: LiveExercise,
  signal: AbortSignal | undefined,
): AsyncGenerator<TrackedEnvelope<ControlFrame>> {
  const room = await ctx.rooms.of(live);
  let shown: ControlSections | null = null;
  let clockShown: string | null = null;
  yield* frames<ControlFrame>({
    connection: ctx.connection,
    signal,
    isAllowed: () => stillMay(ctx, live.id, 'control.read'),
    doubted: (look) => ctx.sockets.onDoubt(live.id, look),
    follow: (ring) => room.watch(ring),
    next: async () => {
      const clock = ctx.clocks.of(live);
      const said = JSON.stringify(clock);
      const { upTo } = room.control;
      const sections = await sectionsOf(ctx, room);
      const frame = controlFrame(sections, shown, { upTo, clock });
      if (Object.keys(frame).length === 2 && said === clockShown) return null;
      shown = sections;
      clockShown = said;
      return { id: String(upTo), frame };
    },
  });
}

async function sectionsOf(ctx: ApiContext, room: Room): Promise<ControlSections> {
  const { live, control } = room;
  const { staff, present, lastSeen } = await ctx.people.get(live.id);
  const writing = ctx.beside.writing(live.id);
  const key = JSON.stringify([control.upTo, [...writing], [...present], [...lastSeen], staff]);
  const known = made.get(room);
  if (known?.key === key) return known.sections;
  const sections = live.read((world) =>
    controlSections(world, control, {
      words: live.words,
      writing,
      present,
      lastSeen,
      staff,
      unread: new Map(
        [...world.information.pictures].flatMap(([seat, { items }]) =>
          world.room.seats.get(seat)?.actor === 'person'
            ? [[seat, Math.max(0, items.length - ctx.beside.given(live.id, seat))] as const]
            : [],
        ),
      ),
    }),
  );
  made.set(room, { key, sections });
  return sections;
}
