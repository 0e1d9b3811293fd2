import type { CasualtyId, PlaceId } from '@samaritan/scenarios/values/id';
import { after } from '@samaritan/scenarios/values/time';
import type { UnitKind } from '@samaritan/scenarios/vocabulary/resources';
import { type Draft, draft, none } from '../kernel/event.ts';
import type { Frozen } from '../kernel/frozen.ts';
import type { ReadonlyWorld } from '../world.ts';
import { destination } from './destination.ts';
import { dispatchOfPlace } from './dispatch-seat.ts';
import { mayCross } from './fleet.ts';
import { loadingTime } from './journeys.ts';
import { firstWaiting } from './lines.ts';
import { busFill, capacity } from './parameters.ts';
import type { Scene, Unit } from './state.ts';
import { nextUnsorted } from './triage.ts';

/** Who carries whom first: the quick and well-equipped take the grave; buses go before ambulances when only walkers are left. */
const forGrave: readonly UnitKind[] = ['helicopter', 'advanced', 'basic', 'bus'];
const forWalkers: readonly UnitKind[] = ['bus', 'basic', 'advanced', 'helicopter'];

/** The one next load of this scene: the first idle unit that has somebody to carry, and where the policy sends it. */
export function nextLoad(world: ReadonlyWorld, site: PlaceId): readonly Draft[] {
  const scene = world.ems.scenes.get(site);
  if (scene === undefined || scene.waitingAs.size === 0) return none;
  const { immediate, delayed, expectant } = scene.waitingCount;
  const sorted = scene.round > 1 || (scene.sorting.size === 0 && nextUnsorted(world, scene) === undefined);
  for (const kind of immediate + delayed + expectant > 0 ? forGrave : forWalkers) {
    const unit = firstIdle(world, scene, kind);
    const casualties = unit === undefined ? [] : loadFor(scene, kind, sorted);
    const loaded = unit === undefined || casualties.length === 0 ? null : load(world, { scene, unit, casualties });
    if (loaded !== null) return [loaded];
  }
  return none;
}

/** The unit of this kind that has stood idle longest. */
export function firstIdle({ ems }: ReadonlyWorld, { idle }: Frozen<Scene>, kind: UnitKind): Frozen<Unit> | undefined {
  for (const unit of idle[kind]) return ems.units.get(unit);
  return undefined;
}

/** `sorted`: nobody is left to sort for the first time. By label, gravest first, as many as have a place; the longest sorted of equals first. Empty: nobody for this kind yet. */
export function loadFor(scene: Frozen<Scene>, kind: UnitKind, sorted: boolean): readonly CasualtyId[] {
  const { litters, seats } = capacity[kind];
  if (kind === 'helicopter') return firstWaiting(scene, 'immediate', litters);
  if (kind === 'bus')
    return sorted || scene.waitingCount.minimal >= busFill ? firstWaiting(scene, 'minimal', seats) : [];
  const lying = (['immediate', 'delayed', 'expectant'] as const)
    .flatMap((label) => firstWaiting(scene, label, litters))
    .slice(0, litters);
  if (lying.length > 0) return [...lying, ...firstWaiting(scene, 'minimal', seats)];
  return sorted ? firstWaiting(scene, 'minimal', litters + seats) : [];
}

interface Loading {
  readonly scene: Frozen<Scene>;
  readonly unit: Frozen<Unit>;
  readonly casualties: readonly CasualtyId[];
}

function load(world: ReadonlyWorld, { scene, unit, casualties }: Loading): Draft | null {
  const [first] = casualties;
  if (first === undefined) return null;
  const choice = destination(world, {
    scene,
    seat: dispatchOfPlace(world.scenario, scene.site),
    critical: casualties.some((id) => isCritical(scene, id)),
    patients: casualties.length,
    crosses: mayCross(world, unit),
  });
  if (choice === null) return null;
  const departsAt = after(world.now, loadingTime(world.seed, first, casualties.length - 1));
  return draft('CasualtiesLoaded', { unit: unit.id, site: scene.site, casualties, ...choice, departsAt });
}

function isCritical({ waitingAs }: Frozen<Scene>, casualty: CasualtyId): boolean {
  const label = waitingAs.get(casualty);
  return label === 'immediate' || label === 'expectant';
}
