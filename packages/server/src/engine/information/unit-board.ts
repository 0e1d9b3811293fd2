import type { SeatId } from '@samaritan/scenarios/values/id';
import type { SeenUnit } from '@samaritan/scenarios/vocabulary/picture';
import type { ReadonlyWorld } from '../world.ts';

/** Units that answer to a seat and are not where, or what, its board last showed. Only a dispatch desk has such a board. */
export function unitsMoved({ scenario, ems, information }: ReadonlyWorld, seat: SeatId): readonly SeenUnit[] {
  const shown = information.pictures.get(seat)?.units;
  if (scenario.seats[seat]?.desk !== 'ems-dispatch' || shown === undefined) return [];
  const moved: SeenUnit[] = [];
  for (const { id, seat: answersTo, status, at, to } of ems.units.values()) {
    if (answersTo !== seat) continue;
    const before = shown.get(id);
    if (before?.status !== status || before.at !== at || before.to !== to) moved.push({ unit: id, status, at, to });
  }
  return moved;
}
