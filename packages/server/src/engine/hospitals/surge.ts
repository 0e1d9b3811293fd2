import { type JurisdictionId, type PlaceId, id } from '@samaritan/scenarios/values/id';
import { type Duration, type SimTime, after, between, simTime } from '@samaritan/scenarios/values/time';
import type { Scenario } from '@samaritan/scenarios/schema/scenario';
import { type Seed, chance, purpose } from '@samaritan/scenarios/values/chance';
import { type Draft, draft, none } from '../kernel/event.ts';
import { exp } from '@samaritan/scenarios/values/numeric';
import { nextAt } from '../staffing/local-clock.ts';
import type { ReadonlyWorld } from '../world.ts';
import { electiveRest, listHours, surgeCurve } from './parameters.ts';

/** Share of staffed beds that surge has freed this long after it was activated: B(t) of MODEL.md 3.2 less F0. */
export function shareFreed(since: Duration): number {
  const { quick, slow } = surgeCurve;
  return quick.share * risen(since, quick.over) + slow.share * risen(since, slow.over);
}

/** Rises from 0 towards 1 with this time constant. */
const risen = (since: Duration, over: Duration): number => 1 - exp(-1 * (since / over));

/** What the half-hour brings: places emptied by now, less those counted before, never more than are taken. */
export function freeBeds(world: ReadonlyWorld, hospital: PlaceId): Draft {
  const state = world.hospitals.all.get(hospital);
  const { staffed = 0, icu = 0 } = world.scenario.hospitals[hospital] ?? {};
  if (state === undefined || state.surgeSince === null)
    return draft('BedsFreed', { hospital, ward: 0, intensive: 0, emergency: 0, minor: 0 });
  const since = between(state.surgeSince, world.now);
  const share = shareFreed(since);
  /** Of `whole` places that are to be free by now, those still taken. */
  const due = (station: 'ward' | 'intensive' | 'emergency' | 'minor', whole: number): number =>
    Math.max(0, Math.min(state.stations[station].baseline, Math.floor(whole) - state.freed[station]));
  const cleared = (station: 'emergency' | 'minor'): number =>
    due(station, (state.freed[station] + state.stations[station].baseline) * risen(since, surgeCurve.emergencyOver));
  return draft('BedsFreed', {
    hospital,
    ward: due('ward', (staffed - icu) * share),
    intensive: due('intensive', icu * share * surgeCurve.intensive),
    emergency: cleared('emergency'),
    minor: cleared('minor'),
  });
}

/** The next half-hour of a surge, within play. */
export function nextFreeing(world: ReadonlyWorld, hospital: PlaceId): readonly Draft[] {
  const at = after(world.now, surgeCurve.every);
  return at > world.scenario.endEx
    ? none
    : [draft('Scheduled', { subsystem: 'hospitals', entity: hospital, purpose: 'beds', at })];
}

const restOfCase = purpose('hospitals.elective-rest');

/** When the `n`th scheduled operation ends that runs at StartEx, or at `from`, where no other is begun after `from`. */
export function electiveEnd(
  seed: Seed,
  { hospital, n }: { readonly hospital: PlaceId; readonly n: number },
  from: SimTime,
): SimTime {
  return simTime(from + chance(seed, restOfCase, hospital, n) * electiveRest);
}

/** When a hospital's lists close by themselves. */
const listsClose = (scenario: Scenario, hospital: PlaceId): SimTime =>
  nextAt({ scenario, in: scenario.hospitals[hospital]?.in ?? id<JurisdictionId>('') }, simTime(0), listHours.to);

/** Timers for the `lists` theatres in ordinary use: each runs on with case after case until lists close, or until surge. */
export function scheduleElective(world: ReadonlyWorld, hospital: PlaceId, lists: number): readonly Draft[] {
  const state = world.hospitals.all.get(hospital);
  const close = listsClose(world.scenario, hospital);
  const surged = state !== undefined && state.surgeSince !== null;
  const drafts: Draft[] = [];
  for (let n = 0; n < lists; n++) {
    const regular = electiveEnd(world.seed, { hospital, n }, close);
    const at = surged ? electiveEnd(world.seed, { hospital, n }, world.now) : regular;
    if (surged && regular <= at) continue;
    drafts.push(draft('Scheduled', { subsystem: 'hospitals', entity: `${hospital}/${n}`, purpose: 'elective', at }));
  }
  return drafts;
}
