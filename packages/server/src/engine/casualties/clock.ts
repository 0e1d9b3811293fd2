import type { Duration, SimTime } from '@samaritan/scenarios/values/time';
import type { Casualty } from './state.ts';

type Clock = Pick<Casualty, 'clock' | 'clockSince' | 'frozenAt'>;

/** The casualty's own clock of decay: it stands in treatment, under an intervention, in death, and while control freezes it. */
export const clockOf = ({ clock, clockSince, frozenAt }: Readonly<Clock>, now: SimTime): Duration =>
  (clockSince === null ? clock : clock + Math.max(0, (frozenAt ?? now) - clockSince)) as Duration;

/** When it dies untreated if the clock, now at `clock`, runs on from `now`; null: would not. */
export const diesAtFrom = (diesAfter: Duration | null, clock: Duration, now: SimTime): SimTime | null =>
  diesAfter === null ? null : (Math.max(now, now + diesAfter - clock) as SimTime);
