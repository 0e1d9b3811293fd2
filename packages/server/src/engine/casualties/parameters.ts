import type { Hazard } from '@samaritan/scenarios/schema/scenario';
import { minutes } from '@samaritan/scenarios/values/time';

/** Chance of survival by RPM: `1 / (1 + e^(2.895 − 0.570 r))`; MODEL.md 1.2 [CALC], within .004 of Sacco 2005's table. */
export const sacco = { intercept: 2.895, slope: 0.57 } as const;

/** Columns of the decay table; MODEL.md 1.2. */
export const decayStep = minutes(30);
/** RPM lost each half-hour beyond the table's six hours: the slope of its last hour for RPM 9 to 12 [JUDG]. */
export const decayBeyond = 0.5;

/** T2 mortality is the RPM's times this; MODEL.md 1.3, 8.1 [JUDG, calibrated on London and Madrid]. */
export const delayedMortality = 0.3;
/** T3: flat, whatever the delay; MODEL.md 1.2 [JUDG]. */
export const minimalMortality = 0.0005;

/** RPM by class, as shares; MODEL.md 1.3 [JUDG, calibrated in 8.1]. */
export const rpmMix = {
  immediate: [
    [7, 0.15],
    [8, 0.3],
    [9, 0.3],
    [10, 0.25],
  ],
  delayed: [
    [10, 0.2],
    [11, 0.4],
    [12, 0.4],
  ],
  minimal: [[12, 1]],
  expectant: [
    [0, 0.2],
    [1, 0.2],
    [2, 0.2],
    [3, 0.2],
    [4, 0.2],
  ],
  dead: [[0, 1]],
} as const;

/**
 * Share that needs an operation: immediate 17 of 27 serious at the Royal London (MODEL.md 3.4 [S: Lancet 2006]); delayed
 * 14 of 62 of Madrid's admitted who were not critical, once 63 % of its 29 critical are taken off 32 operated [CALC];
 * expectant as immediate [JUDG].
 */
export const surgeryShare = { immediate: 0.63, delayed: 0.22, expectant: 0.63, minimal: 0, dead: 0 } as const;

/** Share of delayed and minimal who leave alone; shooting and bombs MODEL.md 2.4 [JUDG], crash, fire and crush judgement. */
export const selfPresentShare: Readonly<Record<Hazard['mechanism'], number>> = {
  'bomb-open-air': 0.6,
  'bomb-confined': 0.6,
  'bomb-collapse': 0.6,
  'suicide-bomb': 0.6,
  'vehicle-bomb': 0.6,
  shooting: 0.8,
  crash: 0.3,
  fire: 0.4,
  crush: 0.5,
};
/** Arrival of those who go alone: gamma of shape 2, scale in minutes; MODEL.md 2.4 [JUDG]. */
export const selfPresentScale = 25;
/** Nobody gets up and leaves sooner than this (judgement). */
export const leastBeforeLeaving = minutes(2);

/** Sheltered or evacuated this long before, a site is spared its share; schema of hazards. */
export const protectionLead = minutes(15);

/** A life-saving intervention holds decay for so long; MODEL.md 1.2 [JUDG]. */
export const interventionHold = minutes(30);

/** Death after definitive care, or of a hurt no care could mend: lognormal, minutes; MODEL.md 0 [JUDG]. */
export const lateDeath = { median: 360, sigma: 1.2 } as const;
