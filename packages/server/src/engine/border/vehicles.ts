import type { ClinicianId } from '@samaritan/scenarios/values/id';
import { type Draft, draft, none } from '../kernel/event.ts';
import type { ReadonlyWorld } from '../world.ts';

/**
 * The next of those who share a vehicle that is being inspected, and who have not gone in with it: they go in at once, in the
 * same place and until the same moment. Nothing where none is left or the vehicle still waits.
 */
export function joinInspection(world: ReadonlyWorld, vehicle: ClinicianId | null): readonly Draft[] {
  const aboard = vehicle === null ? undefined : world.border.vehicles.get(vehicle);
  if (aboard === undefined) return none;
  const people = [...aboard].flatMap((key) => world.border.travellers.get(key) ?? []);
  const first = people.find(({ inspectedUntil }) => inspectedUntil !== null);
  if (first === undefined || first.lane === null || first.inspectedUntil === null) return none;
  const { crossing, to } = first.reached;
  const next = people.find(
    ({ inspectedUntil, lane, reached }) => inspectedUntil === null && lane !== null && reached.crossing === crossing,
  );
  if (next === undefined) return none;
  const { lane, under, inspectedUntil: endsAt, lever } = first;
  const { traveller } = next.reached;
  return [draft('InspectionBegun', { traveller, crossing, to, lane, under, endsAt, shared: true }, lever ?? undefined)];
}
