import { type SeatId, id } from '@samaritan/scenarios/values/id';
import { TRPCError } from '@trpc/server';
import type { LiveExercise } from '../../conduct/conduct.ts';
import { exerciseById } from '../../store/exercise.ts';
import { type ControlBriefingView, controlBriefing } from '../../views/control/control-briefing.ts';
import { seatBriefing } from '../../views/seat/seat-briefing.ts';
import { startsAt } from '../library/starts-at.ts';
import type { Served } from '../served.ts';

/** What the console must know before its first frame. */
export async function briefingForControl(
  { database, printed }: Pick<Served, 'database' | 'printed'>,
  live: LiveExercise,
): Promise<ControlBriefingView> {
  const { scenario, briefing, maps } = live.kit;
  const stored = await exerciseById(database, live.id);
  const made = await printed.get(live.id);
  if (stored === null || made === null) throw new TRPCError({ code: 'NOT_FOUND', message: 'exercise-unknown' });
  const sources = {
    exercise: { id: live.id, title: stored.title },
    startsAt: startsAt(scenario.startEx),
    levers: made.levers,
    text: briefing,
    maps: Object.keys(maps).map((map) => `/files/${live.id}/maps/${map}`),
  };
  const seats = Object.keys(scenario.seats).map((seat) => seatBriefing(scenario, id<SeatId>(seat), sources));
  const now = await live.read((world) => world.authority.levers);
  return controlBriefing(scenario, now, seats);
}
