import { positionOf } from '@samaritan/scenarios/schema/tree';
import type { JurisdictionId, PlaceId } from '@samaritan/scenarios/values/id';
import { distance } from '@samaritan/scenarios/values/position';
import { type Duration, after, minutes, plus } from '@samaritan/scenarios/values/time';
import { chance, purpose } from '@samaritan/scenarios/values/chance';
import { type Draft, draft, none } from '../kernel/event.ts';
import type { Frozen } from '../kernel/frozen.ts';
import { driveTime } from '../travel/road.ts';
import type { ReadonlyWorld } from '../world.ts';
import { alternativesTo, sideOf } from './directions.ts';
import { isThreatRaised, luckOf } from './inspection.ts';
import { isHealthWorker, passesEssential, placesIn } from './lanes.ts';
import { inspection, leastDetour } from './parameters.ts';
import type { CrossingState, TravellerAtLine } from './state.ts';

const detour = purpose('border.detour');

/**
 * Sends a traveller who may not pass here to the open crossing where it would be through soonest by the median drive and
 * the queue there; nothing where none is open, and it waits.
 */
export function diversion(world: ReadonlyWorld, { reached, diversions }: Frozen<TravellerAtLine>): readonly Draft[] {
  const { traveller, crossing: from } = reached;
  let best: { readonly to: PlaceId; readonly cost: number; readonly drive: (u: number) => Duration } | null = null;
  for (const to of alternativesTo(world.scenario, from)) {
    const other = world.border.crossings.get(to);
    if (other === undefined || !admits(world, other, reached)) continue;
    const straight = distance(positionOf(world.scenario, from), positionOf(world.scenario, to));
    const drive = (u: number): Duration =>
      plus(leastDetour, driveTime(straight, traveller.kind === 'unit' ? 'siren' : 'plain', u));
    const cost = drive(0.5) + expectedWait(world, other, sideOf(world.scenario, to, reached.to));
    if (best === null || cost < best.cost || (cost === best.cost && to < best.to)) best = { to, cost, drive };
  }
  if (best === null) return none;
  const reachesAt = after(world.now, best.drive(chance(world.seed, detour, luckOf(reached), diversions)));
  return [draft('TravellerDiverted', { traveller, from, to: best.to, reachesAt })];
}

/** Whether a crossing lets this traveller in at all. */
export const admits = (
  world: ReadonlyWorld,
  crossing: Frozen<CrossingState>,
  { traveller }: TravellerAtLine['reached'],
): boolean => crossing.open || (isHealthWorker(traveller) && passesEssential(world, crossing));

/** How long whoever comes unannounced now would take in a direction, the general queue and the inspection together. */
export function expectedWait(world: ReadonlyWorld, crossing: Frozen<CrossingState>, to: JurisdictionId): Duration {
  const general = crossing.directions.get(to)?.general;
  const one = isThreatRaised(world, crossing) ? inspection.threatRaised : inspection.uncoordinated;
  if (general === undefined) return minutes(one);
  const places = Math.max(1, placesIn(world, crossing, 'general', general.lanes));
  return minutes(one * (1 + general.vehicles / places));
}
