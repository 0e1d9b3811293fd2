import type { CasualtyId, PlaceId } from '@samaritan/scenarios/values/id';
import { EngineFault } from '@samaritan/scenarios/values/result';
import { type Duration, after, duration } from '@samaritan/scenarios/values/time';
import { chance, pick, purpose } from '@samaritan/scenarios/values/chance';
import { type Draft, draft } from '../kernel/event.ts';
import { exp } from '@samaritan/scenarios/values/numeric';
import { type Reach, crossingsOf, hospitalsFrom } from '../travel/reach.ts';
import { driveTime } from '../travel/road.ts';
import type { ReadonlyWorld } from '../world.ts';
import { trafficOf } from './journeys.ts';
import { aloneScaleKm, staysWhenTold, warningReaches } from './parameters.ts';
import { warnedKey } from './state.ts';

const hospitalDraw = purpose('ems.alone-hospital');
const staysDraw = purpose('ems.alone-stays');

/**
 * A casualty gets up and goes to a hospital of this side, or of the other through a crossing that is open: near ones most.
 * Told to keep off the roads, some stay and wait.
 */
export function leaves(world: ReadonlyWorld, id: CasualtyId): Draft {
  const { seed, now } = world;
  const casualty = world.casualties.all.get(id);
  if (casualty === undefined) throw new EngineFault(`no casualty ${id}`);
  const { site } = casualty;
  if (hasHeard(world, site, 'stay-away') && chance(seed, staysDraw, id) < staysWhenTold)
    return draft('SelfPresenterStayed', { casualty: id, site });
  const reach = chosen(world, id, site);
  if (reach === undefined) return draft('SelfPresenterStayed', { casualty: id, site });
  const way = onTheWay(reach, trafficOf(seed, id));
  return draft('SelfPresenterLeft', {
    casualty: id,
    site,
    hospital: reach.hospital,
    crossing: reach.calm,
    arrivesAt: after(now, duration(way + reach.calm)),
  });
}

function chosen(world: ReadonlyWorld, id: CasualtyId, site: PlaceId): Reach | undefined {
  const scale = aloneScaleKm[hasHeard(world, site, 'spread-hospitals') ? 'spread' : 'ordinary'];
  const open = crossingsOf(world.scenario).filter((crossing) => world.border.crossings.get(crossing)?.open ?? false);
  const weighted = hospitalsFrom(world.scenario, site, open).map((reach) => [reach, exp(-reach.km / scale)] as const);
  return pick(chance(world.seed, hospitalDraw, id), weighted);
}

function hasHeard({ ems, now }: ReadonlyWorld, site: PlaceId, advice: string): boolean {
  const at = ems.warned.get(warnedKey(site, advice));
  return at !== undefined && now - at >= warningReaches;
}

function onTheWay({ route }: Reach, u: number): Duration {
  const first = driveTime(route.first, 'plain', u);
  return route.via === null ? first : duration(first + driveTime(route.second, 'plain', u));
}
