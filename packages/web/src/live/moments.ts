import { clockTime, day } from '../i18n/times.ts';

/** What says when an exercise stands where: StartEx in UTC, and the zone its reader keeps. */
export interface Timed {
  readonly briefing: { readonly startsAt: string; readonly zone: string };
}

/** A moment of the exercise in milliseconds since 1970. */
export const momentOf = ({ briefing }: Timed, at: number): number => Date.parse(briefing.startsAt) + at;

/** A moment of the exercise on the clock of the reader's zone, with the day where it is not that of StartEx. */
export function timeOf({ briefing }: Timed, at: number): string {
  const { zone } = briefing;
  const moment = momentOf({ briefing }, at);
  const clock = clockTime(moment, { zone });
  const today = day(moment, { zone });
  return today === day(momentOf({ briefing }, 0), { zone }) ? clock : `${today}, ${clock}`;
}
