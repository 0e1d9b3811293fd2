import type { CasualtyId, PlaceId } from '@samaritan/scenarios/values/id';
import { unitKinds } from '@samaritan/scenarios/vocabulary/resources';
import { type Draft, type EventOf, draft, none } from '../kernel/event.ts';
import type { ReadonlyWorld } from '../world.ts';
import { dispatched, unitOf } from './fleet.ts';
import { firstIdle, nextLoad } from './loading.ts';
import { forOpenTransfers, takeTransfer } from './transfers.ts';
import { nextTriage, wantsTeam } from './triage.ts';

/** What a crew with nothing to do at a scene does: sorts where sorters are short, else carries; goes home where all is done. */
export function nextAt(world: ReadonlyWorld, site: PlaceId): readonly Draft[] {
  const team = formTeam(world, site);
  return team.length > 0 ? team : nextLoad(world, site);
}

/** One more triage team where one is wanted: an idle ambulance crew, or a fire crew in a second round. */
export function formTeam(world: ReadonlyWorld, site: PlaceId): readonly Draft[] {
  const scene = world.ems.scenes.get(site);
  if (scene === undefined || !wantsTeam(world, scene)) return none;
  if (scene.round > 1) return [draft('TriageTeamFormed', { site, team: scene.teams + 1, unit: null })];
  const unit = firstIdle(world, scene, 'basic') ?? firstIdle(world, scene, 'advanced');
  return unit === undefined ? none : [draft('TriageTeamFormed', { site, team: scene.teams + 1, unit: unit.id })];
}

/** Nobody is left to be moved, which is said once. */
export function clearedIfEmpty(world: ReadonlyWorld, site: PlaceId): readonly Draft[] {
  const scene = world.ems.scenes.get(site);
  if (scene === undefined || scene.cleared || scene.calledAt === null || scene.toCome > 0) return none;
  if (scene.present.size > 0 || scene.aboutToGo.size > 0) return none;
  return [draft('SceneCleared', { site })];
}

/** Idle units of a cleared scene go home. */
export function standDown(world: ReadonlyWorld, { data }: EventOf<'SceneCleared'>): readonly Draft[] {
  const scene = world.ems.scenes.get(data.site);
  if (scene === undefined) return none;
  return unitKinds.flatMap((kind) => [...scene.idle[kind]].map((unit) => goHome(world, unit)));
}

export const goHome = (world: ReadonlyWorld, unit: string): Draft => {
  const at = unitOf(world, unit);
  return dispatched(world, at, at.base);
};

/** A unit has come to a place with nobody aboard. */
export function arrived(world: ReadonlyWorld, { data }: EventOf<'UnitArrived'>): readonly Draft[] {
  if (!data.site) return none;
  const scene = world.ems.scenes.get(data.place);
  if (scene === undefined) return none;
  return scene.cleared ? [goHome(world, data.unit)] : nextAt(world, data.place);
}

/** After off-loading, back to the scene while anybody waits there, else to a patient who is to be transferred, else home. */
export function freed(world: ReadonlyWorld, { data }: EventOf<'UnitFreed'>): readonly Draft[] {
  const unit = unitOf(world, data.unit);
  if (data.at === unit.base) return forOpenTransfers(world);
  const scene = unit.site === null ? undefined : world.ems.scenes.get(unit.site);
  if (scene === undefined || scene.cleared || scene.present.size === 0)
    return takeTransfer(world, unit) ?? [goHome(world, data.unit)];
  return data.at === scene.site ? nextAt(world, scene.site) : [dispatched(world, unit, scene.site)];
}

/** The team goes on to its next casualty, and whoever was sorted may be carried. */
export function afterTriage(world: ReadonlyWorld, { data }: EventOf<'CasualtyTriaged'>): readonly Draft[] {
  const next = nextTriage(world, data.site, data.team);
  // A team that stands down is itself answered with a load.
  return next.some(({ type }) => type === 'TriageTeamStoodDown') ? next : [...next, ...nextLoad(world, data.site)];
}

/** A new team begins, and another is formed where one more is wanted. */
export function teamFormed(world: ReadonlyWorld, { data }: EventOf<'TriageTeamFormed'>): readonly Draft[] {
  return [...nextTriage(world, data.site, data.team), ...formTeam(world, data.site)];
}

/** A crew that has sorted carries. */
export function teamStoodDown(world: ReadonlyWorld, { data }: EventOf<'TriageTeamStoodDown'>): readonly Draft[] {
  const scene = world.ems.scenes.get(data.site);
  return scene?.cleared === true && data.unit !== null ? [goHome(world, data.unit)] : nextLoad(world, data.site);
}

/** Those who have been sorted and still wait, in the order they were sorted within each label: whom a second look is for. */
export function stillWaiting(world: ReadonlyWorld, site: PlaceId): readonly CasualtyId[] {
  const scene = world.ems.scenes.get(site);
  return scene === undefined ? [] : [...scene.waitingAs.keys()];
}
