import type { MeansId, SeatId } from '@samaritan/scenarios/values/id';
import type { Refusal } from '@samaritan/scenarios/vocabulary/refusals';
import type { ReadonlyWorld } from '../world.ts';

type Scenario = Pick<ReadonlyWorld, 'scenario'>;

/** Nobody named, or somebody who has no seat; null where all is well. */
export function recipientsWrong({ scenario }: Scenario, to: readonly SeatId[]): Refusal | null {
  if (to.length === 0) return { code: 'recipient-missing' };
  const stranger = to.find((seat) => !(seat in scenario.seats));
  return stranger === undefined ? null : { code: 'recipient-unknown', seat: stranger };
}

/** A means that the scenario does not have; null where it does. */
export const meansWrong = ({ scenario }: Scenario, means: MeansId): Refusal | null =>
  means in scenario.means ? null : { code: 'means-unknown', means };

/** What is wrong with whom something is sent to, and how. */
export const addressWrong = (
  world: Scenario,
  { to, means }: { readonly to: readonly SeatId[]; readonly means: MeansId },
): Refusal | null => recipientsWrong(world, to) ?? meansWrong(world, means);
