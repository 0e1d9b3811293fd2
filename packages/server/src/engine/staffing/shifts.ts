import type { Hospital } from '@samaritan/scenarios/schema/scenario';
import type { PlaceId } from '@samaritan/scenarios/values/id';
import { EngineFault } from '@samaritan/scenarios/values/result';
import { type SimTime, after } from '@samaritan/scenarios/values/time';
import { type Draft, draft } from '../kernel/event.ts';
import type { Frozen } from '../kernel/frozen.ts';
import type { ReadonlyWorld } from '../world.ts';
import { commuterGroups, commutersDue, shiftOf } from './commuters.ts';
import { countsOf, nobody } from './counts.ts';
import { type Wall, localMoment, nextAt } from './local-clock.ts';
import { holdOver, shiftChanges } from './parameters.ts';
import { rosterAt } from './roster.ts';
import { wakeAt } from './schedule.ts';
import type { HospitalStaff } from './state.ts';

/** Next 07:00 or 19:00 by the hospital's own clock, after `at`. */
function nextChange(world: ReadonlyWorld, hospital: PlaceId, at: SimTime): SimTime {
  const wall = wallOf(world, hospital);
  const day = nextAt(wall, at, shiftChanges.day);
  const night = nextAt(wall, at, shiftChanges.night);
  return day < night ? day : night;
}

/** Wakes a hospital when its staff next change: at the change of shift, or when commuters are due at an hour of their own. */
export function nextShift(world: ReadonlyWorld, hospital: PlaceId): readonly Draft[] {
  let at = nextChange(world, hospital, world.now);
  for (const group of commuterGroups(world.scenario)) {
    const due = shiftOf(world.scenario, group);
    if (due > world.now && due < at) at = due;
  }
  return wakeAt(world, { entity: hospital, purpose: 'shift', at });
}

/** Who is on duty from now: the roster, less commuters who have not come, with the held over and the called back. */
export function changeShift(world: ReadonlyWorld, hospital: PlaceId): Draft {
  const { about, staff } = hospitalOf(world, hospital);
  const isChange = isShiftChange(world, hospital);
  const stay = staff.heldUntil !== null && staff.heldUntil > world.now;
  const leaving = countsOf((role) => staff.onDuty[role] - staff.held[role] - staff.calledIn[role]);
  const held = !stay
    ? nobody()
    : isChange
      ? countsOf((role) => Math.floor(leaving[role] * holdOver.share))
      : staff.held;
  const roster = rosterAt(world.scenario, about, world.now);
  const due = commutersDue(world, hospital, world.now);
  const missing = countsOf((role) => Math.min(roster[role], Math.max(0, due[role] - staff.commutersIn[role])));
  return draft('ShiftChanged', {
    hospital,
    shift: isChange ? staff.shift + 1 : staff.shift,
    onDuty: countsOf((role) => roster[role] - missing[role] + held[role] + staff.calledIn[role]),
    missing,
    held,
  });
}

/** Until when a shift asked now to stay would stay: a while past the next change. */
export const heldUntil = (world: ReadonlyWorld, hospital: PlaceId): SimTime =>
  after(nextChange(world, hospital, world.now), holdOver.atMost);

/** Those who were called back are on duty from now. */
export function comeBack(world: ReadonlyWorld, hospital: PlaceId): Draft {
  const { staff } = hospitalOf(world, hospital);
  return draft('StaffCameBack', { hospital, onDuty: countsOf((role) => staff.onDuty[role] + staff.coming[role]) });
}

function isShiftChange(world: ReadonlyWorld, hospital: PlaceId): boolean {
  const { minute } = localMoment(wallOf(world, hospital), world.now);
  return world.now % 60_000 === 0 && (minute === shiftChanges.day || minute === shiftChanges.night);
}

const wallOf = (world: ReadonlyWorld, hospital: PlaceId): Wall => ({
  scenario: world.scenario,
  in: hospitalOf(world, hospital).about.in,
});

function hospitalOf(
  world: ReadonlyWorld,
  hospital: PlaceId,
): { readonly about: Hospital; readonly staff: Frozen<HospitalStaff> } {
  const about = world.scenario.hospitals[hospital];
  const staff = world.staffing.hospitals.get(hospital);
  if (about === undefined || staff === undefined) throw new EngineFault(`no staff at ${hospital}`);
  return { about, staff };
}
