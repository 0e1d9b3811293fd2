import { type Duration, hours, minutes } from '@samaritan/scenarios/values/time';
import type { Role, Standard, Station } from '@samaritan/scenarios/vocabulary/resources';

/** Roles a place can want; medics and therapists work in the nurse's stead for a part of one. */
export const workRoles = ['surgeon', 'anaesthetist', 'physician', 'nurse'] as const satisfies readonly Role[];
export type WorkRole = (typeof workRoles)[number];
/** Thousandths of a clinician, by role. */
export type Need = Readonly<Record<WorkRole, number>>;

const need = (surgeon: number, anaesthetist: number, physician: number, nurse: number): Need => ({
  surgeon,
  anaesthetist,
  physician,
  nurse,
});

/**
 * Thousandths of a clinician that one patient takes. Nurses: MODEL.md 3.3 (patients to a nurse, conventional/contingency/
 * crisis: ICU 2/3/4, trauma 1/2/3, emergency 4/6/8, ward 5/7/10; California ratios, part second-hand, part mem). Theatre:
 * surgeon, anaesthetist and two nurses, never stretched (3.3). Intensivist 14/24/96 patients (3.3, SCCM tier, mem).
 * Physicians elsewhere, and minor injuries at half the emergency nurse's load: judgement.
 */
export const careNeed: Readonly<Record<Station, Readonly<Record<Standard, Need>>>> = {
  resuscitation: {
    conventional: need(0, 0, 1000, 1000),
    contingency: need(0, 0, 750, 500),
    crisis: need(0, 0, 500, 333),
  },
  theatre: {
    conventional: need(1000, 1000, 0, 2000),
    contingency: need(1000, 1000, 0, 2000),
    crisis: need(1000, 1000, 0, 2000),
  },
  emergency: {
    conventional: need(0, 0, 125, 250),
    contingency: need(0, 0, 83, 167),
    crisis: need(0, 0, 63, 125),
  },
  minor: {
    conventional: need(0, 0, 83, 125),
    contingency: need(0, 0, 62, 83),
    crisis: need(0, 0, 42, 63),
  },
  intensive: {
    conventional: need(0, 0, 71, 500),
    contingency: need(0, 0, 42, 333),
    crisis: need(0, 0, 10, 250),
  },
  ward: {
    conventional: need(0, 0, 50, 200),
    contingency: need(0, 0, 33, 143),
    crisis: need(0, 0, 25, 100),
  },
};

/**
 * Inpatients of before the event are nursed at this standard before a patient is kept from resuscitation or theatre
 * (judgement: wards send a nurse down before anyone asks).
 */
export const wardGivesUpTo: Standard = 'contingency';

/** What a helper of another profession is worth at a bedside, in thousandths of a nurse (judgement). */
export const worthOfNurse = { medic: 500, therapist: 500 } as const;

/** MODEL.md 3.1: visits a year for each bed (112,315 on 500 beds, WRH 2017-18) over visits a bay serves (1,500, mem). */
export const bays = {
  visitsPerBed: 225,
  visitsPerBay: 1500,
  acuteShare: 2 / 3,
  minorPerBay: 2 /* both judgement: minor injuries are treated in chairs */,
} as const;

/** Resuscitation places by trauma level where a scenario gives none (judgement; Ben Taub's five teams, MODEL.md 3.4). */
export const resuscitationPlaces = { 'level-1': 6, 'level-2': 4, 'level-3': 2, none: 1 } as const;

/** Patients to a resuscitation bay, by standard (judgement: bays are doubled before anyone lies at the door). */
export const resuscitationGrowth: Readonly<Record<Standard, number>> = { conventional: 1, contingency: 2, crisis: 2 };

/** Share of places taken at StartEx by patients of before the event (judgement). */
export const ordinaryUse = {
  emergency: { day: 0.6, night: 0.4 },
  minor: { day: 0.4, night: 0.2 },
  resuscitation: 0.15,
  /** Of theatres: scheduled lists by day on weekdays, urgent cases otherwise. */
  theatre: { lists: 0.7, otherwise: 0.15 },
} as const;

/** Minutes of the local day between which lists run, and the emergency department is at its day load (judgement). */
export const listHours = { from: 7 * 60 + 30, to: 17 * 60 } as const;
export const dayHours = { from: 7 * 60, to: 23 * 60 } as const;
/** A scheduled operation under way has at most this left (MODEL.md gives no figure: judgement, a two-hour list). */
export const electiveRest: Duration = hours(2);

/** Intensive places by standard, for each ordinary one: MODEL.md 3.2, +100 % and +200 % (Mass Critical Care, mem). */
export const intensiveGrowth: Readonly<Record<Standard, number>> = { conventional: 1, contingency: 2, crisis: 3 };

/** B(t) of MODEL.md 3.2 (judgement from HPP, Johns Hopkins and Kelen 2009): shares of staffed beds, and time constants. */
export const surgeCurve = {
  quick: { share: 0.2, over: hours(2) },
  slow: { share: 0.45, over: hours(18) },
  every: minutes(30),
  /** Intensive patients who can step down, against ward patients who can leave (judgement). */
  intensive: 0.5,
  /** Time constant with which the emergency department clears its patients of before the event (judgement). */
  emergencyOver: minutes(45),
} as const;

/** Service times, MODEL.md 3.4 [JUDG]: triangular low, mode, high in minutes. */
export const serviceMinutes: Readonly<
  Record<Exclude<Station, 'intensive' | 'ward'>, readonly [number, number, number]>
> = {
  resuscitation: [20, 35, 60],
  theatre: [45, 75, 150],
  emergency: [60, 120, 240],
  minor: [20, 40, 90],
};
/** Until a wrong label is found out: work-up of the over-triaged, recognition of the under-triaged (judgement). */
export const workUpMinutes = [5, 10, 20] as const;
/** Stays: MODEL.md 3.4, medians of 5 and 4 days; the spread is judgement. */
export const stay = {
  intensive: { days: 5, sigma: 0.5 },
  ward: { days: 4, sigma: 0.5 },
} as const;

/** Where a patient goes next, by chance (judgement). */
export const onward = {
  /** After resuscitation without surgery. */
  intensiveAfterResuscitation: 0.5,
  intensiveAfterTheatre: { immediate: 0.7, delayed: 0.2 },
  /** The delayed are admitted; the rest of them go home from the emergency department. */
  wardAfterEmergency: 0.75,
} as const;

/** Sorting at the door by a nurse, true severity to label (judgement, between SALT and START of MODEL.md 1.4). */
export const doorTriage = {
  immediate: { immediate: 0.85, delayed: 0.15, minimal: 0 },
  delayed: { immediate: 0.2, delayed: 0.7, minimal: 0.1 },
  minimal: { immediate: 0.02, delayed: 0.23, minimal: 0.75 },
} as const;

/** Order in a queue; lower goes first. */
export const priorityOf = { immediate: 10, expectant: 20, delayed: 30, minimal: 40, dead: 50 } as const;

/** Each patient more to a nurse multiplies the odds of death (MODEL.md 3.3: Aiken 2002, 2014; Lancet). */
export const oddsPerPatient = 1.07;

/**
 * Red cells that must lie on the shelf before an operation begins, where a shelf is counted at all (judgement: two units
 * cross-matched; London's Royal used 264 in 15 hours for 17 operated, MODEL.md 3.4).
 */
export const redCellsToBegin = 2;

/** Until a hospital at which no desk sits has said whether it takes a patient who is to be transferred (judgement: one call and the call back). */
export const transferAnswer = minutes(10);
