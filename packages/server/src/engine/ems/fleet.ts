import { hasPlace, positionOf } from '@samaritan/scenarios/schema/tree';
import type { Scenario } from '@samaritan/scenarios/schema/scenario';
import { type CasualtyId, type PlaceId, type UnitId, id } from '@samaritan/scenarios/values/id';
import { type Position, distance } from '@samaritan/scenarios/values/position';
import { EngineFault } from '@samaritan/scenarios/values/result';
import { after, duration, plus } from '@samaritan/scenarios/values/time';
import { type UnitKind, unitKinds } from '@samaritan/scenarios/vocabulary/resources';
import { type Draft, draft } from '../kernel/event.ts';
import type { Frozen } from '../kernel/frozen.ts';
import { nearestOf, sideOf } from '../travel/reach.ts';
import { type Route, routeBetween } from '../travel/road.ts';
import type { ReadonlyWorld } from '../world.ts';
import { dispatchOfBase } from './dispatch-seat.ts';
import { crossingsAsHeard } from './heard.ts';
import { trafficOf, trafficOfUnit, travelTime, unitId } from './journeys.ts';
import { turnout } from './parameters.ts';
import type { Unit } from './state.ts';

/** Every unit of the script, ready at its base. */
export const fleetAtStart = (scenario: Scenario): readonly Draft[] =>
  (Object.keys(scenario.bases) as PlaceId[]).flatMap((base) =>
    unitKinds.flatMap((kind) =>
      Array.from({ length: scenario.bases[base]?.fleet[kind] ?? 0 }, (_, i) =>
        draft('UnitJoined', {
          unit: unitId(base, kind, i + 1),
          kind,
          base,
          at: base,
          seat: dispatchOfBase(scenario, base),
        }),
      ),
    ),
  );

/** The unit of that id. Throws where there is none, which only a broken log can bring about. */
export function unitOf(world: ReadonlyWorld, unit: string): Frozen<Unit> {
  const found = world.ems.units.get(id<UnitId>(unit));
  if (found === undefined) throw new EngineFault(`no unit ${unit}`);
  return found;
}

/** Units of these kinds ready at a base and answering to its own dispatch, by kind in the order given, then by number. */
export function readyAt(world: ReadonlyWorld, base: PlaceId, kinds: readonly UnitKind[]): readonly Frozen<Unit>[] {
  const fleet = world.scenario.bases[base]?.fleet ?? {};
  return kinds.flatMap((kind) =>
    Array.from({ length: fleet[kind] ?? 0 }, (_, i) => world.ems.units.get(unitId(base, kind, i + 1))).flatMap((unit) =>
      unit !== undefined && unit.status === 'ready' && unit.seat === unit.home ? [unit] : [],
    ),
  );
}

/** Whether the crew may leave its own side: its base's standing roster, a loan under an approved request, or a transfer that was accepted. */
export const mayCross = ({ scenario }: ReadonlyWorld, unit: Frozen<Unit>): boolean =>
  unit.lent !== null || unit.transfer !== null || (scenario.bases[unit.base]?.crossesFreely ?? false);

/** Where a unit is now; on the road, as far along as the time it has driven. */
export function whereIs({ scenario, now }: ReadonlyWorld, unit: Frozen<Unit>): Position {
  const from = positionOf(scenario, unit.atLineSince !== null && unit.via !== null ? unit.via : unit.at);
  const towards = unit.via ?? unit.to;
  if (towards === null || unit.atLineSince !== null || unit.departedAt === null || unit.arrivesAt === null) return from;
  const share = Math.min(1, Math.max(0, now - unit.departedAt) / Math.max(1, unit.arrivesAt - unit.departedAt));
  const end = positionOf(scenario, towards);
  return { lat: from.lat + share * (end.lat - from.lat), lon: from.lon + share * (end.lon - from.lon) };
}

/** The way for this unit from where it is: through a crossing its dispatch believes open where the line lies between. */
export function wayTo(world: ReadonlyWorld, unit: Frozen<Unit>, to: PlaceId): Route {
  const { scenario } = world;
  const there = sideOf(scenario, to);
  const across = there !== null && there !== sideOf(scenario, unit.side) && unit.kind !== 'helicopter';
  const believed = across ? crossingsAsHeard(world, unit.seat) : [];
  const crossings = across && believed.length === 0 ? (Object.keys(scenario.crossings) as PlaceId[]) : believed;
  return routeBetween(scenario, whereIs(world, unit), positionOf(scenario, to), crossings);
}

/**
 * Sets a unit without patients on its way. A crew that may not cross goes to the nearest crossing and stands there; home
 * it may always go. Lights and siren but on the way home.
 */
export function dispatched(world: ReadonlyWorld, unit: Frozen<Unit>, to: PlaceId): Draft {
  const { scenario, seed, now } = world;
  const there = sideOf(scenario, to);
  const across = there !== null && there !== sideOf(scenario, unit.side);
  const barred = across && to !== unit.base && !mayCross(world, unit);
  const goal = barred ? (nearestOf(scenario, Object.keys(scenario.crossings) as PlaceId[], to) ?? to) : to;
  const leg = unit.leg + 1;
  const way = wayTo(world, unit, goal);
  const u = trafficOfUnit(seed, unit.id, leg);
  const drive = travelTime(unit.kind, way.first, { siren: goal !== unit.base, u });
  const starts = unit.status === 'off-loading' ? (unit.arrivesAt ?? now) : now;
  const ready = unit.status === 'ready' ? turnout : duration(0);
  return draft('UnitDispatched', {
    unit: unit.id,
    to: goal,
    leg,
    via: way.via,
    arrivesAt: after(starts, plus(ready, drive)),
  });
}

/** From a crossing on to the destination. */
export function crossed(world: ReadonlyWorld, unit: Frozen<Unit>, crossing: PlaceId): Draft {
  const { scenario, seed, now } = world;
  const to = unit.to ?? unit.base;
  const first = unit.patients[0];
  const u =
    first === undefined
      ? trafficOfUnit(seed, unit.id, unit.leg)
      : trafficOf(seed, first, timesTransferred(world, first));
  const km = distance(positionOf(scenario, crossing), positionOf(scenario, to));
  const drive = travelTime(unit.kind, km, { siren: to !== unit.base, u });
  return draft('UnitCrossed', { unit: unit.id, to, arrivesAt: after(now, drive) });
}

/** How often a patient was taken from one hospital to another: the ordinal of the luck of each such way. */
export const timesTransferred = ({ casualties }: ReadonlyWorld, patient: CasualtyId): number =>
  casualties.all.get(patient)?.transfers ?? 0;

/** Whether a command may name this place. */
export const isPlace = hasPlace;
