import { type Duration, duration } from '@samaritan/scenarios/values/time';
import type { Severity } from '@samaritan/scenarios/vocabulary/severity';
import { exp, ln } from '@samaritan/scenarios/values/numeric';
import { decayTable } from './decay-table.ts';
import { decayBeyond, decayStep, delayedMortality, minimalMortality, sacco } from './parameters.ts';

/** Chance of surviving a trauma with care at this RPM (0 to 12, fractions allowed). */
export const survivalAtRpm = (rpm: number): number => 1 / (1 + exp(sacco.intercept - sacco.slope * rpm));

/** RPM after `clock` of untreated decay from `rpm` (a whole number from 0 to 12) at injury; never rises with time. */
export function rpmAfter(rpm: number, clock: Duration): number {
  const row = decayTable[rpm] ?? [0];
  const steps = clock / decayStep;
  const whole = Math.floor(steps);
  const last = row.length - 1;
  if (whole >= last) return Math.max(0, (row[last] ?? 0) - decayBeyond * (steps - last));
  const here = row[whole] ?? 0;
  return here + (steps - whole) * ((row[whole + 1] ?? 0) - here);
}

/** Chance that a casualty of this class lives, given definitive care after `clock` of decay. Falls with the clock. */
export const survival = (severity: Severity, rpm: number, clock: Duration): number =>
  survivalOf(severity, rpmAfter(rpm, clock));

/** The same, of a casualty whose RPM now is known. */
export function survivalOf(severity: Severity, rpmNow: number): number {
  switch (severity) {
    case 'dead':
      return 0;
    case 'minimal':
      return 1 - minimalMortality;
    case 'delayed':
      return 1 - delayedMortality * (1 - survivalAtRpm(rpmNow));
    default:
      return survivalAtRpm(rpmNow);
  }
}

/**
 * First moment of the casualty's own clock at which survival is below `threshold`, in whole milliseconds; null where it
 * never is. `threshold` in (0, 1).
 */
export function failsAt(severity: Severity, rpm: number, threshold: number): Duration | null {
  if (survival(severity, rpm, duration(0)) < threshold) return duration(0);
  if (severity === 'minimal' || severity === 'dead') return null;
  // Survival at RPM that the threshold stands for, with T2's smaller mortality undone.
  const wanted = severity === 'delayed' ? 1 - (1 - threshold) / delayedMortality : threshold;
  if (wanted <= survivalAtRpm(0)) return null;
  const critical = (sacco.intercept - ln((1 - wanted) / wanted)) / sacco.slope;
  const near = reaches(rpm, critical);
  // The algebra above is exact to rounding only: settle on the very millisecond.
  let at = duration(Math.max(0, Math.floor(near) - 2));
  while (survival(severity, rpm, at) >= threshold) at = duration(at + 1);
  return at;
}

/** When RPM has decayed to nothing: no breath, no pulse. */
export const stopsAt = (rpm: number): Duration => duration(reaches(rpm, 0));

/** Own-clock milliseconds until RPM first falls to `level`, which is below `rpm`. */
function reaches(rpm: number, level: number): number {
  const row = decayTable[rpm] ?? [0];
  for (let i = 1; i < row.length; i++) {
    const before = row[i - 1] ?? 0;
    const after = row[i] ?? 0;
    if (after <= level)
      return before <= level ? (i - 1) * decayStep : (i - 1 + (before - level) / (before - after)) * decayStep;
  }
  const last = row.length - 1;
  return (last + ((row[last] ?? 0) - level) / decayBeyond) * decayStep;
}
