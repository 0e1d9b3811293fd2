import type { Scenario, StaffGroup } from '@samaritan/scenarios/schema/scenario';
import { type PlaceId, type StaffGroupId, id } from '@samaritan/scenarios/values/id';
import { type Duration, type SimTime, duration, minutes, simTime, startEx } from '@samaritan/scenarios/values/time';
import { type RoleCounts, roles } from '@samaritan/scenarios/vocabulary/resources';
import { type Draft, none } from '../kernel/event.ts';
import type { ReadonlyWorld } from '../world.ts';
import { type Counts, nobody } from './counts.ts';
import { calmJourney, setOut } from './journey.ts';
import { dueOf, groupOf, memberOf, workplaceOf, workplacesOf } from './members.ts';
import { commuterSlack, shiftLength } from './parameters.ts';
import { wakeAt } from './schedule.ts';

/** Groups of commuters whose shift is still to come at StartEx, by id. */
export function commuterGroups(scenario: Scenario): readonly StaffGroupId[] {
  const known = commuting.get(scenario);
  if (known !== undefined) return known;
  const groups = Object.keys(scenario.staff)
    .map((group) => id<StaffGroupId>(group))
    .filter((group) => groupOf(scenario, group).kind === 'commuters' && shiftOf(scenario, group) > startEx)
    .toSorted();
  commuting.set(scenario, groups);
  return groups;
}

const commuting = new WeakMap<Scenario, readonly StaffGroupId[]>();

/** Start of the shift a group is due at; StartEx where the script gives none, which is past. */
export const shiftOf = (scenario: Scenario, group: StaffGroupId): SimTime =>
  groupOf(scenario, group).shiftAt ?? startEx;

/** Wakes the group's next member when it is time to leave for work; none when all who are due have left. */
export function nextCommuter(world: ReadonlyWorld, group: StaffGroupId): readonly Draft[] {
  const { scenario } = world;
  const about = groupOf(scenario, group);
  const [index, due] = [world.staffing.groups.get(group)?.sent ?? 0, dueOf(about)];
  if (index >= due) return none;
  const slack = commuterSlack.first - (commuterSlack.first - commuterSlack.last) * ((index + 0.5) / due);
  const at = simTime(shiftOf(scenario, group) - longestJourney(scenario, about) - minutes(slack));
  return wakeAt(world, { entity: group, purpose: 'commute', at });
}

const journeys = new WeakMap<StaffGroup, Duration>();

/** To the farthest of a group's workplaces, when all is calm. Reckoned once for each group of a scenario. */
function longestJourney(scenario: Scenario, group: StaffGroup): Duration {
  const before = journeys.get(group);
  if (before !== undefined) return before;
  const all = workplacesOf(scenario, group).map(([hospital]) => calmJourney(scenario, group, hospital));
  const longest = duration(Math.max(...all));
  journeys.set(group, longest);
  return longest;
}

/** The next member leaves home for work. */
export function commute(world: ReadonlyWorld, group: StaffGroupId): Draft {
  const index = world.staffing.groups.get(group)?.sent ?? 0;
  return setOut(world, memberOf(world, group, index), {
    hospital: workplaceOf(world, group, index),
    under: null,
    vehicle: null,
  });
}

/** Commuters a hospital's roster counts on at `at`, by role: those whose shift began within its length. */
export function commutersDue(world: ReadonlyWorld, hospital: PlaceId, at: SimTime): RoleCounts {
  const due = nobody();
  for (const group of commuterGroups(world.scenario)) {
    const since = at - shiftOf(world.scenario, group);
    if (since < 0 || since >= shiftLength) continue;
    const ofGroup = dueByWorkplace(world, group).get(hospital);
    if (ofGroup !== undefined) for (const role of roles) due[role] += ofGroup[role];
  }
  return due;
}

type ByWorkplace = ReadonlyMap<PlaceId, RoleCounts>;
const dueInWorld = new WeakMap<ReadonlyWorld, Map<StaffGroupId, ByWorkplace>>();

/** Members of a group due at its shift, by where they work. Hangs on scenario and seed alone, so it is counted once a world. */
function dueByWorkplace(world: ReadonlyWorld, group: StaffGroupId): ByWorkplace {
  let inWorld = dueInWorld.get(world);
  if (inWorld === undefined) dueInWorld.set(world, (inWorld = new Map()));
  const known = inWorld.get(group);
  if (known !== undefined) return known;
  const due = new Map<PlaceId, Counts>();
  const all = dueOf(groupOf(world.scenario, group));
  for (let index = 0; index < all; index++) {
    const hospital = workplaceOf(world, group, index);
    let there = due.get(hospital);
    if (there === undefined) due.set(hospital, (there = nobody()));
    there[memberOf(world, group, index).role] += 1;
  }
  inWorld.set(group, due);
  return due;
}
