import { TRPCError } from '@trpc/server';
import { type SeatId, id } from '@samaritan/scenarios/values/id';
import type { ExerciseId, LiveExercise } from '../../conduct/conduct.ts';
import type { Served } from '../served.ts';

/** The exercise as this server has it. */
export async function liveOf({ conduct }: Pick<Served, 'conduct'>, exercise: string): Promise<LiveExercise> {
  const live = await conduct.open(id<ExerciseId>(exercise));
  if (live === null) throw new TRPCError({ code: 'NOT_FOUND', message: 'exercise-unknown' });
  return live;
}

/** A seat that stands in the exercise's scenario. */
export function seatIn({ kit }: LiveExercise, name: string): SeatId {
  const seat = id<SeatId>(name);
  if (!Object.hasOwn(kit.scenario.seats, name)) throw new TRPCError({ code: 'NOT_FOUND', message: 'seat-unknown' });
  return seat;
}
