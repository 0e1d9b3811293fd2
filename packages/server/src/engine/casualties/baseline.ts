import type { Scenario } from '@samaritan/scenarios/schema/scenario';
import type { CasualtyId, HazardId, PlaceId } from '@samaritan/scenarios/values/id';
import { type Duration, type SimTime, duration, plus } from '@samaritan/scenarios/values/time';
import type { NearestBaseline, WaitTable } from '@samaritan/scenarios/vocabulary/events/casualties';
import type { Severity } from '@samaritan/scenarios/vocabulary/severity';
import { callTime, loadingTime, trafficOf, trafficOfUnit, unitId } from '../ems/journeys.ts';
import { triageTime, turnout } from '../ems/parameters.ts';
import { rightStation, stayAt } from '../hospitals/path.ts';
import type { Seed } from '@samaritan/scenarios/values/chance';
import { type Reach, crossingsOf, hospitalsFrom, nearestOf, sideOf, takesTrauma } from '../travel/reach.ts';
import { driveTime, route } from '../travel/road.ts';
import type { Injury } from './injury.ts';
import { survival } from './sacco.ts';
import { totalOf } from './waits.ts';

/** What of the first response is the same for everyone a hazard hurts. */
export interface Response {
  /** Until dispatch knows. */
  readonly alert: Duration;
  /** Until the first ambulance is there. */
  readonly vehicle: Duration;
}

export interface Hurt extends Injury {
  readonly casualty: CasualtyId;
  readonly response: Response;
  readonly site: PlaceId;
  readonly severity: Severity;
  /** Of those who leave alone. */
  readonly leavesAfter: Duration | null;
  readonly at: SimTime;
}

/**
 * Care at the nearest suitable hospital, on either side, with the casualty's own draws: the first ambulance of the nearest
 * base comes at once, no queue stands anywhere, and a crossing takes its calm time. Null for the dead, and where the
 * scenario has no hospital. Decay has no pause in it: sorting and loading follow at once.
 */
export function nearestBaseline(scenario: Scenario, seed: Seed, hurt: Hurt): NearestBaseline | null {
  const reach = hurt.severity === 'dead' ? undefined : nearestSuitable(scenario, hurt);
  if (reach === undefined) return null;
  const waits: WaitTable = {
    ...(hurt.leavesAfter === null ? byAmbulance(seed, hurt) : { scene: hurt.leavesAfter }),
    road: onTheWay(reach, trafficOf(seed, hurt.casualty), hurt.leavesAfter === null ? 'siren' : 'plain'),
    ...(reach.route.via === null ? {} : { crossing: reach.calm }),
    ...(hurt.needsSurgery ? { theatre: beforeTheatre(seed, hurt) } : {}),
  };
  const delay = totalOf(waits);
  return {
    hospital: reach.hospital,
    careAt: (hurt.at + delay) as SimTime,
    survives: hurt.threshold <= survival(hurt.severity, hurt.rpm, delay),
    waits,
  };
}

function nearestSuitable(scenario: Scenario, { site, severity, needsSurgery }: Hurt): Reach | undefined {
  const all = hospitalsFrom(scenario, site, crossingsOf(scenario));
  if (needsSurgery) return all.find(({ hospital }) => (scenario.hospitals[hospital]?.theatres ?? 0) > 0) ?? all[0];
  const trauma = severity === 'immediate' || severity === 'expectant';
  return (trauma ? all.find(({ hospital }) => takesTrauma(scenario, hospital)) : undefined) ?? all[0];
}

const byAmbulance = (seed: Seed, { casualty, response }: Hurt): WaitTable => ({
  ...response,
  scene: duration(triageTime.sort + loadingTime(seed, casualty, 0)),
});

/** The call and the journey of the first ambulance of the nearest base, with their own draws. */
export const responseTo = (
  scenario: Scenario,
  seed: Seed,
  { hazard, site }: { readonly hazard: HazardId; readonly site: PlaceId },
): Response => ({ alert: callTime(seed, hazard), vehicle: plus(turnout, firstResponse(scenario, seed, site)) });

/** Journey of the first ambulance of the nearest base on this side, with that unit's own draw. */
function firstResponse(scenario: Scenario, seed: Seed, site: PlaceId): Duration {
  const side = sideOf(scenario, site);
  const bases = (Object.keys(scenario.bases) as PlaceId[]).filter((base) => {
    const fleet = scenario.bases[base]?.fleet ?? {};
    return (fleet.basic ?? 0) + (fleet.advanced ?? 0) > 0 && sideOf(scenario, base) === side;
  });
  const base = nearestOf(scenario, bases, site);
  if (base === undefined) return duration(0);
  const kind = (scenario.bases[base]?.fleet.advanced ?? 0) > 0 ? 'advanced' : 'basic';
  const u = trafficOfUnit(seed, unitId(base, kind, 1), 1);
  return driveTime(route(scenario, base, site).first, 'siren', u);
}

/** An operation follows the stay where such a patient is received, as long in play as here. */
const beforeTheatre = (seed: Seed, { casualty: id, severity, needsSurgery }: Hurt): Duration =>
  stayAt(seed, { id, severity, needsSurgery }, rightStation(severity));

function onTheWay({ route: way }: Reach, u: number, pace: 'siren' | 'plain'): Duration {
  return way.via === null
    ? driveTime(way.first, pace, u)
    : plus(driveTime(way.first, pace, u), driveTime(way.second, pace, u));
}
