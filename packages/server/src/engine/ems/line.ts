import { type JurisdictionId, type PlaceId, type UnitId, id } from '@samaritan/scenarios/values/id';
import type { Scenario } from '@samaritan/scenarios/schema/scenario';
import { countryOf } from '@samaritan/scenarios/schema/tree';
import { EngineFault } from '@samaritan/scenarios/values/result';
import { type Draft, type EventOf, draft, none } from '../kernel/event.ts';
import type { Frozen } from '../kernel/frozen.ts';
import { sideOf } from '../travel/reach.ts';
import type { ReadonlyWorld } from '../world.ts';
import { crossed, mayCross } from './fleet.ts';
import { transferOf } from './transfers.ts';
import type { Unit } from './state.ts';

/** A unit joins the queue at a crossing. Crews of a standing roster, crews lent, and crews with a patient for another hospital or on their way home were called ahead. */
export function reachesLine(world: ReadonlyWorld, unit: Frozen<Unit>, crossing: PlaceId): Draft {
  return draft('TravellerReachedCrossing', {
    traveller: { kind: 'unit', id: unit.id },
    crossing,
    to: jurisdictionBeyond(world.scenario, crossing, unit.to ?? unit.base),
    card: false,
    calledAhead: mayCross(world, unit) || unit.to === unit.base,
    patients: unit.patients.length,
    armedEscort: false,
    under: unit.lent?.under ?? transferOf(world, unit)?.under ?? null,
    vehicle: null,
  });
}

/** The jurisdiction of a crossing that lies on the side of `goal`. */
function jurisdictionBeyond(scenario: Scenario, crossing: PlaceId, goal: PlaceId): JurisdictionId {
  const between = scenario.crossings[crossing]?.between;
  if (between === undefined) throw new EngineFault(`no crossing ${crossing}`);
  const [a, b] = between;
  return countryOf(scenario, a) === sideOf(scenario, goal) ? a : b;
}

/** Past the line, on to where it was going; a unit sent elsewhere meanwhile lets its turn go. */
export function clearedAtLine(world: ReadonlyWorld, { data }: EventOf<'TravellerCleared'>): readonly Draft[] {
  if (data.traveller.kind !== 'unit') return none;
  const unit = world.ems.units.get(id<UnitId>(data.traveller.id));
  if (unit === undefined || unit.atLineSince === null || unit.via !== data.crossing) return none;
  return [crossed(world, unit, data.crossing)];
}
