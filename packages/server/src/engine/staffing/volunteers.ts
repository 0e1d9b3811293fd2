import type { StaffGroup } from '@samaritan/scenarios/schema/scenario';
import { type ClinicianId, type StaffGroupId, id } from '@samaritan/scenarios/values/id';
import { type SimTime, simTime } from '@samaritan/scenarios/values/time';
import { type Seed, chance, gammaShape2, purpose, triangular } from '@samaritan/scenarios/values/chance';
import { type Draft, none } from '../kernel/event.ts';
import type { ReadonlyWorld } from '../world.ts';
import { setOut } from './journey.ts';
import { groupOf, memberId, memberOf, workplaceOf } from './members.ts';
import { volunteering } from './parameters.ts';
import { wakeAt } from './schedule.ts';

/** How many of a group would go at all, called or not: one turnout for the whole event, whatever the levers. */
export const turnoutOf = ({ seed }: ReadonlyWorld, group: StaffGroup): number =>
  Math.round(group.count * turnoutShare(seed));

/** The share of every group that would go, in the exercise of a seed: in (0, 1). */
export function turnoutShare(seed: Seed): number {
  const { low, mode, high } = volunteering.turnout;
  return triangular(chance(seed, turnout, everyone), low, mode, high);
}

/** What that share is over all seeds: the mean of a triangular distribution. */
export const meanTurnoutShare = (volunteering.turnout.low + volunteering.turnout.mode + volunteering.turnout.high) / 3;

const turnout = purpose('staffing.turnout');
const everyone = id<StaffGroupId>('everyone');

/**
 * When the `index`th of the `willing` of a group decides to go: unasked after the news, or on a call, whichever is earlier;
 * null where neither moves that member. Rises with `index`, so the members can go one after another.
 */
export function decidesAt(
  group: StaffGroup,
  { index, willing, calledAt }: { readonly index: number; readonly willing: number; readonly calledAt: SimTime | null },
): SimTime | null {
  if (index >= willing) return null;
  const { unasked, called } = volunteering;
  if (group.from === undefined && calledAt === null) return null;
  const scales = gammaShape2((index + 0.5) / willing, 1);
  const alone = group.from === undefined ? null : group.from + scales * unasked.scale;
  const asked = calledAt === null ? null : calledAt + scales * called.scale;
  return simTime(Math.min(alone ?? Number.MAX_SAFE_INTEGER, asked ?? Number.MAX_SAFE_INTEGER));
}

/** Wakes the group's next member when that member decides to go; none when nobody is left or nothing moves them. */
export function nextVolunteer(world: ReadonlyWorld, group: StaffGroupId): readonly Draft[] {
  const about = groupOf(world.scenario, group);
  const { sent = 0, calledAt = null } = world.staffing.groups.get(group) ?? {};
  const at = decidesAt(about, { index: sent, willing: turnoutOf(world, about), calledAt });
  return at === null ? none : wakeAt(world, { entity: group, purpose: 'volunteer', at });
}

/** The next member sets out for a hospital of his own choice. */
export function volunteer(world: ReadonlyWorld, group: StaffGroupId): Draft {
  const index = world.staffing.groups.get(group)?.sent ?? 0;
  const errand = { hospital: workplaceOf(world, group, index), under: null, vehicle: null };
  return setOut(world, memberOf(world, group, index), errand);
}

/**
 * Up to `count` members who can be sent to a hospital: first those who wait elsewhere, then, once the group has been called,
 * those who have not set out and would answer.
 */
export function assignable(
  world: ReadonlyWorld,
  group: StaffGroupId,
  { elsewhereThan, count }: { readonly elsewhereThan: string; readonly count: number },
): readonly ClinicianId[] {
  const { sent = 0, called = false } = world.staffing.groups.get(group) ?? {};
  const chosen: ClinicianId[] = [];
  for (let index = 0; index < sent && chosen.length < count; index++) {
    const one = world.staffing.clinicians.get(memberId(group, index));
    const waits = one?.phase === 'waiting-recognition' || one?.phase === 'waiting-desk';
    if (one !== undefined && waits && one.hospital !== elsewhereThan) chosen.push(one.id);
  }
  const willing = called ? turnoutOf(world, groupOf(world.scenario, group)) : sent;
  for (let index = sent; index < willing && chosen.length < count; index++) chosen.push(memberId(group, index));
  return chosen;
}
