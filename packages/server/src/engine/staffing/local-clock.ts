import type { Scenario } from '@samaritan/scenarios/schema/scenario';
import { EngineFault } from '@samaritan/scenarios/values/result';
import { type SimTime, minutes, simTime } from '@samaritan/scenarios/values/time';

/** A moment on the wall clock of the zone that StartEx is written in. */
export interface LocalMoment {
  /** Minutes since local midnight. */
  readonly minute: number;
  /** 0 Sunday to 6 Saturday. */
  readonly weekday: number;
}

const day = 1440;

/**
 * What the clock on the wall shows. Every place is taken to keep the clock StartEx is written in: a table of zones does not
 * belong in a pure folder, neighbours across the line differ by an hour at most, and no clock changes during an exercise.
 */
export function localMoment(scenario: Scenario, at: SimTime): LocalMoment {
  const { date, minute } = startOf(scenario);
  const whole = minute + Math.floor(at / 60_000);
  const days = Math.floor(whole / day);
  return { minute: whole - days * day, weekday: (weekdayOf(date) + days) % 7 };
}

/** The first instant after `at` when the wall clock shows `minute` of the day. */
export function nextAt(scenario: Scenario, at: SimTime, minute: number): SimTime {
  const offset = startOf(scenario).minute;
  const shown = offset + at / 60_000;
  const midnight = Math.floor(shown / day) * day;
  const today = midnight + minute;
  return simTime(minutes((today > shown ? today : today + day) - offset));
}

/** `at` itself where the clock stands within `from` to `to` on a weekday, else the next such opening. */
export function withinOfficeHours(scenario: Scenario, at: SimTime, { from, to }: OfficeHours): SimTime {
  const now = localMoment(scenario, at);
  const weekdays = now.weekday >= 1 && now.weekday <= 5;
  if (weekdays && now.minute >= from && now.minute < to) return at;
  const opens = weekdays && now.minute < from ? nextAt(scenario, at, from) : openingAfter(scenario, at, from);
  return opens;
}

export interface OfficeHours {
  /** Minutes of the local day. */
  readonly from: number;
  readonly to: number;
}

function openingAfter(scenario: Scenario, at: SimTime, from: number): SimTime {
  let opens = nextAt(scenario, at, from);
  for (let tries = 0; tries < 7; tries++) {
    const { weekday } = localMoment(scenario, opens);
    if (weekday >= 1 && weekday <= 5) return opens;
    opens = nextAt(scenario, opens, from);
  }
  return opens;
}

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
