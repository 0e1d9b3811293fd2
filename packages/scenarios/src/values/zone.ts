const formats = new Map<string, Intl.DateTimeFormat | null>();

/**
 * Minutes that a zone is ahead of UTC at a moment, in milliseconds since 1970; null for a zone that the platform does not know
 * and for a moment past its calendar.
 */
export function zoneAhead(zone: string, at: number): number | null {
  const format = formatOf(zone);
  if (format === null || !(Math.abs(at) <= lastMoment)) return null;
  const name = format.formatToParts(at).find(({ type }) => type === 'timeZoneName')?.value ?? '';
  const found = /^GMT([+-])(\d{2}):(\d{2})/.exec(name);
  return found ? (found[1] === '-' ? -1 : 1) * (Number(found[2]) * 60 + Number(found[3])) : 0;
}

/** The moment, in milliseconds since 1970, when the clock of a zone shows `2026-10-14T16:00`; null where that is no date and time. */
export function momentOf(local: string, zone: string): number | null {
  const found = /^(\d{4})-(\d{2})-(\d{2})T(\d{2}):(\d{2})$/.exec(local);
  if (found === null) return null;
  const [year = 0, month = 0, day = 0, hour = 0, minute = 0] = found.slice(1).map(Number);
  const shown = ((daysSince1970(year, month, day) * 24 + hour) * 60 + minute) * 60_000;
  // Twice, because the offset near a change of clocks is that of the moment itself, which the first guess may miss.
  let moment = shown;
  for (let turn = 0; turn < 2; turn++) moment = shown - (zoneAhead(zone, moment) ?? 0) * 60_000;
  return moment;
}

/** ECMA-262 §21.4.1.1: a time value reaches so far on either side of 1970. */
const lastMoment = 8.64e15;

function formatOf(zone: string): Intl.DateTimeFormat | null {
  let format = formats.get(zone);
  if (format === undefined) formats.set(zone, (format = made(zone)));
  return format;
}

function made(zone: string): Intl.DateTimeFormat | null {
  try {
    return new Intl.DateTimeFormat('en-US', { timeZone: zone, timeZoneName: 'longOffset' });
  } catch {
    return null;
  }
}

/** Gregorian. The year is counted from March, so that the leap day ends it. */
function daysSince1970(year: number, month: number, day: number): number {
  const y = month < 3 ? year - 1 : year;
  const ofYear = Math.floor((153 * ((month + 9) % 12) + 2) / 5) + day - 1;
  return y * 365 + Math.floor(y / 4) - Math.floor(y / 100) + Math.floor(y / 400) + ofYear - 719_468;
}
