import type { Scenario, StaffGroup } from '@samaritan/scenarios/schema/scenario';
import { countryOf, positionOf } from '@samaritan/scenarios/schema/tree';
import type { ClinicianId, Id, InstrumentId, PlaceId } from '@samaritan/scenarios/values/id';
import { EngineFault } from '@samaritan/scenarios/values/result';
import { type Kilometres, distance } from '@samaritan/scenarios/values/position';
import { type Duration, after, plus } from '@samaritan/scenarios/values/time';
import { type Draft, draft, none } from '../kernel/event.ts';
import { chance, purpose } from '@samaritan/scenarios/values/chance';
import { sideOf } from '../border/directions.ts';
import { driveTime, routeBetween } from '../travel/road.ts';
import type { ReadonlyWorld } from '../world.ts';
import { type Member, groupOf } from './members.ts';

/** A way to a hospital: the crossing on it, and straight-line kilometres before and after. */
interface Way {
  readonly via: PlaceId | null;
  readonly first: Kilometres;
  readonly second: Kilometres;
}

/** By the group's own crossing where the line lies between, else by the one that makes the way shortest. */
export function wayOf(scenario: Scenario, group: StaffGroup, hospital: PlaceId): Way {
  const to = positionOf(scenario, hospital);
  const host = scenario.hospitals[hospital]?.in;
  const oneCountry = host === undefined || countryOf(scenario, host) === countryOf(scenario, group.of);
  const crossings = oneCountry ? [] : group.via === undefined ? allCrossings(scenario) : [group.via];
  return routeBetween(scenario, group.at, to, crossings);
}

/** The whole way when all is calm: median traffic, and the crossing's calm time. */
export function calmJourney(scenario: Scenario, group: StaffGroup, hospital: PlaceId): Duration {
  const { via, first, second } = wayOf(scenario, group, hospital);
  const road = plus(driveTime(first, 'plain'), via === null ? (0 as Duration) : driveTime(second, 'plain'));
  const crossing = via === null ? undefined : scenario.crossings[via]?.calm;
  return crossing === undefined ? road : plus(road, crossing);
}

const traffic = purpose('staffing.traffic');

export interface Errand {
  readonly hospital: PlaceId;
  /** The instrument named in the request that sends this person. */
  readonly under: InstrumentId | null;
  /** The first of those who ride together; null: alone. */
  readonly vehicle: ClinicianId | null;
}

/** A member sets out now: to the crossing on the way, or to the hospital. A team travels as one. */
export function setOut(world: ReadonlyWorld, member: Member, { hospital, ...errand }: Errand): Draft {
  const { scenario, seed, now } = world;
  const group = groupOf(scenario, member.group);
  const { via, first } = wayOf(scenario, group, hospital);
  const luck = chance(seed, traffic, travelsAs(group, member), 0);
  const road =
    group.kind !== 'commuters' && group.travel !== undefined ? group.travel : driveTime(first, 'plain', luck);
  return draft('ClinicianSetOut', { ...member, ...errand, to: hospital, via, arrivesAt: after(now, road) });
}

/** What the end of a stretch of road brings: the crossing, or the hospital. */
export function arrive(world: ReadonlyWorld, clinician: ClinicianId): Draft {
  const one = world.staffing.clinicians.get(clinician);
  if (one === undefined) throw new EngineFault(`no clinician ${clinician}`);
  const { hospital, via, card, under, vehicle } = one;
  if (via === null) return draft('ClinicianArrived', { clinician, hospital });
  const { kind } = groupOf(world.scenario, one.group);
  return draft('TravellerReachedCrossing', {
    traveller: { kind: 'clinician', id: clinician },
    crossing: via,
    to: sideOf(world.scenario, via, world.scenario.hospitals[hospital]?.in ?? one.home),
    card,
    calledAhead: kind === 'team',
    patients: 0,
    armedEscort: false,
    under,
    vehicle,
  });
}

/** Past the line, at whichever crossing it was: the road to the hospital. */
export function goOn(world: ReadonlyWorld, clinician: ClinicianId, crossing: PlaceId): readonly Draft[] {
  const one = world.staffing.clinicians.get(clinician);
  if (one === undefined) return none;
  const { scenario, seed, now } = world;
  const left = distance(positionOf(scenario, crossing), positionOf(scenario, one.hospital));
  const luck = chance(seed, traffic, travelsAs(groupOf(scenario, one.group), { clinician, group: one.group }), 1);
  return [draft('ClinicianCrossed', { clinician, arrivesAt: after(now, driveTime(left, 'plain', luck)) })];
}

/** From one hospital to another, of one who has come and is sent on. */
export function moveOn(world: ReadonlyWorld, member: Member, { hospital: to, ...errand }: Errand): Draft {
  const { scenario, seed, now } = world;
  const from = world.staffing.clinicians.get(member.clinician)?.hospital ?? to;
  const [here, there] = [scenario.hospitals[from]?.in, scenario.hospitals[to]?.in];
  const oneCountry =
    here === undefined || there === undefined || countryOf(scenario, here) === countryOf(scenario, there);
  const way = routeBetween(
    scenario,
    positionOf(scenario, from),
    positionOf(scenario, to),
    oneCountry ? [] : allCrossings(scenario),
  );
  const road = driveTime(way.first, 'plain', chance(seed, traffic, member.clinician, 2));
  return draft('ClinicianSetOut', { ...member, ...errand, to, via: way.via, arrivesAt: after(now, road) });
}

/** Whose luck on the road it is. */
const travelsAs = (group: StaffGroup, one: Pick<Member, 'clinician' | 'group'>): Id<string> =>
  group.kind === 'team' ? one.group : one.clinician;

const allCrossings = (scenario: Scenario): readonly PlaceId[] => Object.keys(scenario.crossings) as PlaceId[];
