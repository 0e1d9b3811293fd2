import type { SimTime } from '@samaritan/scenarios/values/time';

const daysIn = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];
const minutesADay = 1440;

/** The date, `2026-10-14`, when the clock of an exercise that starts at `2026-10-14T16:00 America/Detroit` has run on so long. */
export function dateAt(startEx: string, now: SimTime): string {
  const [, y = '', m = '', d = '', hour = '', minute = ''] = partsOf(startEx);
  let [year, month, day] = [Number(y), Number(m), Number(d)];
  const sinceMidnight = Number(hour) * 60 + Number(minute) + Math.floor(now / 60_000);
  day += Math.floor(sinceMidnight / minutesADay);
  for (let length = lengthOf(year, month); day > length; length = lengthOf(year, month)) {
    day -= length;
    month = month === 12 ? 1 : month + 1;
    if (month === 1) year += 1;
  }
  const two = (n: number): string => String(n).padStart(2, '0');
  return `${year}-${two(month)}-${two(day)}`;
}

const parts = new Map<string, readonly string[]>();

/** Year, month, day, hour and minute, after the text itself; read once for each StartEx, which is asked for at every arrival. */
function partsOf(startEx: string): readonly string[] {
  let known = parts.get(startEx);
  if (known === undefined) parts.set(startEx, (known = /^(\d{4})-(\d{2})-(\d{2})T(\d{2}):(\d{2})/.exec(startEx) ?? []));
  return known;
}

function lengthOf(year: number, month: number): number {
  const leap = year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
  return month === 2 && leap ? 29 : (daysIn[month - 1] ?? 31);
}
