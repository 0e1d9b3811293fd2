import { minutes, seconds } from '@samaritan/scenarios/values/time';
import type { Severity } from '@samaritan/scenarios/vocabulary/severity';
import type { Label, UnitKind } from '@samaritan/scenarios/vocabulary/resources';

/** From the event to the answer of the first call: dialling (judgement: half a minute) and call handling of 1 to 1.5 min (MODEL.md 2.1). */
export const call = { dialling: seconds(30), least: minutes(1), most: minutes(1.5) } as const;
/** From alarm to wheels turning; MODEL.md 2.1. */
export const turnout = minutes(1);

/** Time to load after the choice is made: the part of MODEL.md 2.1's MCI scene time that triage and queues do not make here [JUDG]. */
export const loading = { median: 8, sigma: 0.5 } as const;
/** A bus boards many who walk; minutes each (judgement). */
export const boardingEach = minutes(0.5);
/** Handover and turnaround, minutes; MODEL.md 2.1 (mem): 20 to 30 normal, 45 to 90 where hospitals are full. */
export const handover = { median: 25, full: 60, sigma: 0.5 } as const;
/** Share of staffed beds taken at StartEx from which a hospital off-loads slowly (judgement, after Ontario's .99 to 1.06). */
export const fullFrom = 0.95;

/** One crew sorts so many seconds a casualty: START 30, with the life-saving intervention SALT's 60 to 90; MODEL.md 1.1 [JUDG]. */
export const triageTime = { sort: seconds(30), intervention: seconds(75) } as const;
/** A further crew sorts where more than this many wait for each team, up to so many teams and to half of the crews (judgement). */
export const triageTeams = { casualtiesEach: 15, most: 8, /** In later rounds. */ fireCrews: 2 } as const;

/**
 * START in practice, true class by label: Kahn 2009's margins (MODEL.md 1.4 [CALC]), red sensitivity capped at .85 because
 * n was 2 [JUDG]; expectant, whom START does not know, judgement.
 */
export const confusion: Readonly<Record<Severity, readonly (readonly [Label, number])[]>> = {
  immediate: [
    ['immediate', 0.85],
    ['delayed', 0.15],
  ],
  delayed: [
    ['immediate', 14 / 26],
    ['delayed', 9 / 26],
    ['minimal', 3 / 26],
  ],
  minimal: [
    ['immediate', 6 / 120],
    ['delayed', 59 / 120],
    ['minimal', 55 / 120],
  ],
  expectant: [
    ['immediate', 0.5],
    ['expectant', 0.5],
  ],
  dead: [['dead', 1]],
};
/** A second look finds whom decay has made worse: delayed at or below this RPM are immediate, immediate at or below it expectant (MODEL.md 1.3's classes). */
export const worsened = { immediateFrom: 9, expectantFrom: 4 } as const;

/** Places by kind; MODEL.md 2.2, buses 20 of 20 to 40 (2.1), helicopters one of one to two. */
export const capacity: Readonly<Record<UnitKind, { readonly litters: number; readonly seats: number }>> = {
  basic: { litters: 1, seats: 1 },
  advanced: { litters: 1, seats: 1 },
  bus: { litters: 0, seats: 20 },
  helicopter: { litters: 1, seats: 0 },
};
/** A bus waits for so many while sorting goes on (judgement). */
export const busFill = 10;

/** Choice of hospital of those who go alone: weight e^(−km / scale); MODEL.md 2.4 [JUDG]. Told to spread, twice the scale (judgement). */
export const aloneScaleKm = { ordinary: 3, spread: 6 } as const;
/** Share of them who stay for an ambulance once told to keep off the roads (judgement). */
export const staysWhenTold = 0.4;
/** Until a warning has reached those at the scene (judgement). */
export const warningReaches = minutes(10);

/** Under `capacity`, hospitals further than this get patients only when nearer ones are full (judgement). */
export const capacityReach = minutes(45);
/** Leap-frog: the first wave passes over the nearest hospital for so long after the first unit; MODEL.md 2.3 gives 30 to 60. */
export const firstWave = minutes(60);
/** Quota of reds in the first hour by trauma level; MODEL.md 2.3 (mem). Others: so many for each red (judgement). */
export const quotaOfReds = { 'level-1': 10, 'level-2': 5, 'level-3': 3, none: 2 } as const;
export const othersPerRed = 4;
/** What dispatch reckons the line takes, called ahead, where it has heard no figure; MODEL.md 6.3 [JUDG]. */
export const crossingPlanned = minutes(12);
/** Patients sent this long before a figure was observed were not yet in it (judgement: a median transport). */
export const figureLag = minutes(15);
