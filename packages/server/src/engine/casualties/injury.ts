import type { Hazard } from '@samaritan/scenarios/schema/scenario';
import { severities } from '@samaritan/scenarios/schema/hazard';
import { type CasualtyId, type HazardId, id } from '@samaritan/scenarios/values/id';
import { type Duration, duration, minutes } from '@samaritan/scenarios/values/time';
import type { Severity } from '@samaritan/scenarios/vocabulary/severity';
import { type Seed, chance, gammaShape2, lognormal, pick, purpose } from '@samaritan/scenarios/values/chance';
import {
  lateDeath,
  leastBeforeLeaving,
  rpmMix,
  selfPresentScale,
  selfPresentShare,
  surgeryShare,
} from './parameters.ts';
import { failsAt, stopsAt, survival } from './sacco.ts';

const order = purpose('casualty.severity');
const rpmDraw = purpose('casualty.rpm');
const thresholdDraw = purpose('casualty.threshold');
const surgeryDraw = purpose('casualty.surgery');
const childDraw = purpose('casualty.child');
const aloneDraw = purpose('casualty.alone');
const arrivalDraw = purpose('casualty.alone-arrival');
const lateDraw = purpose('casualty.late-death');
const sparedDraw = purpose('casualty.spared');

export const casualtyId = (hazard: HazardId, n: number): CasualtyId => id(`${hazard}-${n}`);

/** Everyone this hazard can hurt, numbered from 1. */
export const casualtiesOf = (hazard: HazardId, injured: number): readonly CasualtyId[] =>
  Array.from({ length: injured }, (_, i) => casualtyId(hazard, i + 1));

/** Whole numbers that sum to `count` and lie nearest to the mix: by largest remainder, the graver class first of equals. */
export function countsOf(mix: Hazard['mix'], count: number): ReadonlyMap<Severity, number> {
  const whole = severities.reduce((sum, severity) => sum + (mix[severity] ?? 0), 0);
  const exact = severities.map((severity) => ({
    severity,
    share: whole === 0 ? 0 : (count * (mix[severity] ?? 0)) / whole,
  }));
  const counts = new Map<Severity, number>(exact.map(({ severity, share }) => [severity, Math.floor(share)]));
  const left = count - exact.reduce((sum, { share }) => sum + Math.floor(share), 0);
  const byRemainder = exact.toSorted((a, b) => b.share - Math.floor(b.share) - (a.share - Math.floor(a.share)));
  for (const { severity } of byRemainder.slice(0, left)) counts.set(severity, (counts.get(severity) ?? 0) + 1);
  return counts;
}

/** Who has which severity: the counts of the mix exactly, dealt out by each casualty's own chance. */
export function severitiesOf(
  seed: Seed,
  ids: readonly CasualtyId[],
  counts: ReadonlyMap<Severity, number>,
): ReadonlyMap<CasualtyId, Severity> {
  const dealt = new Map<CasualtyId, Severity>();
  const queue = byChance(seed, order, ids);
  let next = 0;
  for (const [severity, count] of counts) {
    for (const casualty of queue.slice(next, next + count)) dealt.set(casualty, severity);
    next += count;
  }
  return dealt;
}

/** The `count` casualties whom shelter or evacuation spares; whoever is spared by few is spared by more. */
export const sparedOf = (seed: Seed, ids: readonly CasualtyId[], count: number): ReadonlySet<CasualtyId> =>
  new Set(byChance(seed, sparedDraw, ids).slice(0, count));

export interface Injury {
  readonly rpm: number;
  readonly threshold: number;
  readonly age: 'adult' | 'child';
  readonly needsSurgery: boolean;
  readonly diesAfter: Duration | null;
  readonly instantSurvives: boolean;
}

/** What the casualty's own chance makes of a severity. */
export function injuryOf(seed: Seed, casualty: CasualtyId, severity: Severity, children: number): Injury {
  const rpm = pick<number>(chance(seed, rpmDraw, casualty), rpmMix[severity]) ?? 0;
  const threshold = chance(seed, thresholdDraw, casualty);
  return {
    rpm,
    threshold,
    age: chance(seed, childDraw, casualty) < children ? 'child' : 'adult',
    needsSurgery: chance(seed, surgeryDraw, casualty) < surgeryShare[severity],
    diesAfter: diesAfter(severity, rpm, threshold, lateDeathOf(seed, casualty)),
    instantSurvives: threshold <= survival(severity, rpm, duration(0)),
  };
}

/** How long after care, or after a hurt no care could mend, this casualty would die: drawn once. */
export const lateDeathOf = (seed: Seed, casualty: CasualtyId): Duration =>
  minutes(lognormal(chance(seed, lateDraw, casualty), lateDeath.median, lateDeath.sigma));

/**
 * Own-clock time of untreated death: when survival falls below the threshold. Whom even instant care could not save lives
 * on for the drawn time, or until no RPM is left where that comes first. Null: would not die of it.
 */
export function diesAfter(severity: Severity, rpm: number, threshold: number, late: Duration): Duration | null {
  if (severity === 'dead') return duration(0);
  const fails = failsAt(severity, rpm, threshold);
  if (fails !== 0) return fails;
  return severity === 'minimal' ? late : (Math.min(late, stopsAt(rpm)) as Duration);
}

/**
 * When, after the injury, this casualty gets up and goes; null: waits for an ambulance. `walk` is the median journey to
 * the nearest hospital, since it is the arrival whose shape is known.
 */
export function leavesAfter(
  seed: Seed,
  casualty: CasualtyId,
  { severity, hazard, walk }: { readonly severity: Severity; readonly hazard: Hazard; readonly walk: Duration },
): Duration | null {
  if (severity !== 'delayed' && severity !== 'minimal') return null;
  const share = hazard.selfPresent ?? selfPresentShare[hazard.mechanism];
  if (chance(seed, aloneDraw, casualty) >= share) return null;
  const arrives = minutes(gammaShape2(chance(seed, arrivalDraw, casualty), selfPresentScale));
  return Math.max(leastBeforeLeaving, arrives - walk) as Duration;
}

function byChance(seed: Seed, what: ReturnType<typeof purpose>, ids: readonly CasualtyId[]): readonly CasualtyId[] {
  const keyed = ids.map((casualty) => ({ casualty, u: chance(seed, what, casualty) }));
  return keyed.toSorted((a, b) => a.u - b.u || (a.casualty < b.casualty ? -1 : 1)).map(({ casualty }) => casualty);
}
