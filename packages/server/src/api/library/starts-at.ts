/** The moment of StartEx in UTC, ISO 8601, from the local time and zone that the script says: `2026-10-14T16:00 America/Detroit`. */
export function startsAt(startEx: string): string {
  const [local = '', zone = 'UTC'] = startEx.split(' ');
  const wanted = Date.parse(`${local}:00Z`);
  // Twice, because the offset near a change of clocks is that of the moment itself, which the first guess may miss.
  let moment = wanted;
  for (let turn = 0; turn < 2; turn++) moment = wanted - offsetAt(moment, zone);
  return new Date(moment).toISOString();
}

/** Milliseconds that a zone is ahead of UTC. */
function offsetAt(moment: number, zone: string): number {
  const parts = new Intl.DateTimeFormat('en-CA', {
    timeZone: zone,
    hourCycle: 'h23',
    year: 'numeric',
    month: '2-digit',
    day: '2-digit',
    hour: '2-digit',
    minute: '2-digit',
    second: '2-digit',
  }).formatToParts(moment);
  const of = (type: Intl.DateTimeFormatPartTypes): string => parts.find((part) => part.type === type)?.value ?? '00';
  const shown = Date.parse(
    `${of('year')}-${of('month')}-${of('day')}T${of('hour')}:${of('minute')}:${of('second')}.000Z`,
  );
  return shown - Math.floor(moment / 1000) * 1000;
}
