import { aheadAt } from '@samaritan/scenarios/schema/clocks';
import type { Scenario } from '@samaritan/scenarios/schema/scenario';
import type { JurisdictionId } from '@samaritan/scenarios/values/id';
import { EngineFault } from '@samaritan/scenarios/values/result';
import { type Duration, type SimTime, minutes, simTime } from '@samaritan/scenarios/values/time';

/** Whose wall the clock hangs on. */
export interface Wall {
  readonly scenario: Scenario;
  readonly in: JurisdictionId;
}

/** A moment on a wall clock. */
export interface LocalMoment {
  /** Minutes since local midnight. */
  readonly minute: number;
  /** 0 Sunday to 6 Saturday. */
  readonly weekday: number;
}

const day = 1440;

/** What the clock on the wall shows, in the zone of its jurisdiction. */
export function localMoment(wall: Wall, at: SimTime): LocalMoment {
  const { date } = startOf(wall.scenario);
  const whole = Math.floor(shownAt(wall, at));
  const days = Math.floor(whole / day);
  return { minute: whole - days * day, weekday: (((weekdayOf(date) + days) % 7) + 7) % 7 };
}

/** The first instant after `at` when the wall clock shows `minute` of the day. */
export function nextAt(wall: Wall, at: SimTime, minute: number): SimTime {
  const shown = shownAt(wall, at);
  const today = Math.floor(shown / day) * day + minute;
  const due = simTime(at + minutes((today > shown ? today : today + day) - shown));
  // Between the two the clocks may have been changed.
  return simTime(due - (aheadOn(wall, due) - aheadOn(wall, at)));
}

/** `at` itself where the clock stands within `from` to `to` on a weekday, else the next such opening. */
export function withinOfficeHours(wall: Wall, at: SimTime, { from, to }: OfficeHours): SimTime {
  const now = localMoment(wall, at);
  const weekdays = now.weekday >= 1 && now.weekday <= 5;
  if (weekdays && now.minute >= from && now.minute < to) return at;
  const opens = weekdays && now.minute < from ? nextAt(wall, at, from) : openingAfter(wall, at, from);
  return opens;
}

export interface OfficeHours {
  /** Minutes of the local day. */
  readonly from: number;
  readonly to: number;
}

function openingAfter(wall: Wall, at: SimTime, from: number): SimTime {
  let opens = nextAt(wall, at, from);
  for (let tries = 0; tries < 7; tries++) {
    const { weekday } = localMoment(wall, opens);
    if (weekday >= 1 && weekday <= 5) return opens;
    opens = nextAt(wall, opens, from);
  }
  return opens;
}

/** Minutes since the midnight that StartEx's day begins with, as the wall shows them. */
const shownAt = (wall: Wall, at: SimTime): number => startOf(wall.scenario).minute + (at + aheadOn(wall, at)) / 60_000;

const aheadOn = ({ scenario, in: of }: Wall, at: SimTime): Duration => aheadAt(scenario.clocks, of, at);

function startOf({ startEx }: Scenario): { readonly date: readonly [number, number, number]; readonly minute: number } {
  const found = /^(\d{4})-(\d{2})-(\d{2})T(\d{2}):(\d{2})/.exec(startEx);
  if (found === null) throw new EngineFault(`StartEx is not a date and time: ${startEx}`);
  const [year = 0, month = 0, dayOfMonth = 0, hour = 0, minute = 0] = found.slice(1).map(Number);
  return { date: [year, month, dayOfMonth], minute: hour * 60 + minute };
}

/** Gregorian, by Zeller's congruence. 0 Sunday. */
function weekdayOf([year, month, dayOfMonth]: readonly [number, number, number]): number {
  const m = month < 3 ? month + 12 : month;
  const y = month < 3 ? year - 1 : year;
  const century = Math.floor(y / 100);
  const h =
    dayOfMonth +
    Math.floor((13 * (m + 1)) / 5) +
    (y % 100) +
    Math.floor((y % 100) / 4) +
    Math.floor(century / 4) +
    5 * century;
  return (h + 6) % 7;
}
