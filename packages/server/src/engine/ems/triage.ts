import { type CasualtyId, type PlaceId, id } from '@samaritan/scenarios/values/id';
import { EngineFault } from '@samaritan/scenarios/values/result';
import { after, plus } from '@samaritan/scenarios/values/time';
import type { Label } from '@samaritan/scenarios/vocabulary/resources';
import type { Severity } from '@samaritan/scenarios/vocabulary/severity';
import { clockOf } from '../casualties/clock.ts';
import { rpmAfter } from '../casualties/sacco.ts';
import type { Casualty } from '../casualties/state.ts';
import { type Seed, chance, pick, purpose } from '@samaritan/scenarios/values/chance';
import { type Draft, draft, none } from '../kernel/event.ts';
import type { Frozen } from '../kernel/frozen.ts';
import type { ReadonlyWorld } from '../world.ts';
import { firstOf } from './lines.ts';
import { confusion, triageTeams, triageTime, worsened } from './parameters.ts';
import type { Scene } from './state.ts';

const labelDraw = purpose('ems.triage');

/** The label sorting gives a true class, by the casualty's own chance in this round. */
export const labelOf = (seed: Seed, casualty: CasualtyId, severity: Severity, round: number): Label =>
  pick(chance(seed, labelDraw, casualty, round), confusion[severity]) ?? 'delayed';

/** The class decay has brought a casualty to, which is what a sorter meets. */
export function classAt(severity: Severity, rpm: number): Severity {
  if (severity === 'delayed' && rpm <= worsened.immediateFrom) return 'immediate';
  return severity === 'immediate' && rpm <= worsened.expectantFrom ? 'expectant' : severity;
}

/** Timers of a team are named by its scene and number. */
export const teamKey = (site: PlaceId, team: number): string => `${site}#${team}`;

/** Takes a team's name apart again. */
export function teamOf(key: string): { readonly site: PlaceId; readonly team: number } {
  const [site, team] = key.split('#');
  return { site: id<PlaceId>(site ?? ''), team: Number(team) };
}

/**
 * Whether one more team should sort: none does yet, or too many wait for each there is. In the first round ambulance crews
 * sort, and half of those that are not carrying are left to carry; later rounds are the fire crews', and stop no ambulance.
 */
export function wantsTeam(world: ReadonlyWorld, scene: Frozen<Scene>): boolean {
  const teams = scene.sorting.size;
  const left = scene.untriaged.ids.length - scene.untriaged.head;
  const most = scene.round === 1 ? triageTeams.most : triageTeams.fireCrews;
  if (teams >= most || left <= teams * triageTeams.casualtiesEach) return false;
  const idle = scene.idle.basic.size + scene.idle.advanced.size;
  if (scene.round === 1 && (idle === 0 || (teams > 0 && idle <= teams))) return false;
  return nextUnsorted(world, scene) !== undefined;
}

/** The team's next casualty; where none is left it stands down. */
export function nextTriage(world: ReadonlyWorld, site: PlaceId, team: number): readonly Draft[] {
  const scene = world.ems.scenes.get(site);
  const sorter = scene?.sorting.get(team);
  if (scene === undefined || sorter === undefined) return none;
  const casualty = nextUnsorted(world, scene);
  if (casualty === undefined) return [draft('TriageTeamStoodDown', { site, team, unit: sorter.unit })];
  const { intervention, dead } = seen(world, casualty, scene.round);
  const time = intervention && !dead ? plus(triageTime.sort, triageTime.intervention) : triageTime.sort;
  return [draft('TriageBegun', { casualty, site, team, endsAt: after(world.now, time) })];
}

/** The sorting of the team's casualty ends: whoever has died meanwhile is found dead. */
export function triaged(world: ReadonlyWorld, key: string): Draft {
  const { site, team } = teamOf(key);
  const scene = world.ems.scenes.get(site);
  const casualty = scene?.sorting.get(team)?.casualty;
  if (scene === undefined || casualty === undefined || casualty === null)
    throw new EngineFault(`triage team ${key} sorts nobody`);
  const { label, intervention } = seen(world, casualty, scene.round);
  return draft('CasualtyTriaged', { casualty, site, team, label, round: scene.round, intervention });
}

/** The next casualty at the scene who is to be sorted in this round. */
export const nextUnsorted = ({ casualties }: ReadonlyWorld, scene: Frozen<Scene>): CasualtyId | undefined =>
  firstOf(scene.untriaged, (casualty) => atScene(casualties.all.get(casualty), scene));

/** Still lies there: waiting, or dead. */
function atScene(casualty: Frozen<Casualty> | undefined, { site, present }: Frozen<Scene>): boolean {
  return casualty !== undefined && (casualty.dead ? casualty.where === site : present.has(casualty.id));
}

function seen(
  world: ReadonlyWorld,
  casualtyId: CasualtyId,
  round: number,
): { readonly label: Label; readonly intervention: boolean; readonly dead: boolean } {
  const casualty = world.casualties.all.get(casualtyId);
  if (casualty === undefined || casualty.dead) return { label: 'dead', intervention: false, dead: true };
  const rpm = rpmAfter(casualty.rpm, clockOf(casualty, world.now));
  const label = labelOf(world.seed, casualtyId, classAt(casualty.severity, rpm), round);
  return { label, intervention: label === 'immediate' && !casualty.intervened, dead: false };
}
