import { type Duration, hours, minutes } from '@samaritan/scenarios/values/time';
import type { VerificationPath } from '@samaritan/scenarios/vocabulary/resources';

/** Shifts of twelve hours (MODEL.md 3.3), changing at these minutes of the local day (judgement: the usual 07:00 and 19:00). */
export const shiftChanges = { day: 7 * 60, night: 19 * 60 } as const;
export const shiftLength: Duration = hours(12);

/** Regular staff: what the patients of before the event take, with this margin over it (judgement). */
export const rosterMargin = 1.1;
/** In the house beside that, ready for what comes, by trauma level (judgement; level I keeps surgeon and anaesthetist in house). */
export const standby = {
  'level-1': { surgeon: 2, anaesthetist: 2, physician: 4, nurse: 10 },
  'level-2': { surgeon: 1, anaesthetist: 1, physician: 2, nurse: 6 },
  'level-3': { surgeon: 1, anaesthetist: 1, physician: 1, nurse: 3 },
  none: { surgeon: 1, anaesthetist: 1, physician: 1, nurse: 2 },
} as const;
/** Intensive patients for each respiratory therapist on duty (judgement). */
export const patientsPerTherapist = 8;

/** Able and willing to come in after a mass casualty event: min(.83, .86), MODEL.md 3.3 (Qureshi 2005). */
export const ableAndWilling = 0.83;
/** Off duty and reached by a call, for each one of the day roster (judgement). */
export const offDutyReached = 0.35;
/** From call to bedside: lognormal median in minutes and spread (judgement). */
export const callBackDelay = { median: 60, sigma: 0.4 } as const;
/** The outgoing shift stays at most this long, and this share of it can (judgement, with the share able as above). */
export const holdOver = { atMost: hours(4), share: ableAndWilling } as const;

/** Commuters are at work between these minutes before their shift, by the calm journey (judgement). */
export const commuterSlack = { first: 60, last: 10 } as const;

/** Members of an ordered team to a vehicle; one list of names for each is looked at at the line (judgement: a minibus). */
export const teamVehicle = 10;

/**
 * When people who were not sent decide to go: gamma of shape 2, by its scale. Unasked, the rate peaks 12 to 36 h after the
 * news (MODEL.md 3.5); called, within hours (judgement). `turnout`: the share of every group that would go at all, drawn
 * once for the whole event, for what keeps people at home (weather, news, their own families) keeps all of them there:
 * triangular around 600 of 1,500 of the Medical Reserve Corps (MODEL.md 3.5), its ends judgement.
 */
export const volunteering = {
  unasked: { scale: hours(18) },
  called: { scale: minutes(90) },
  turnout: { low: 0.15, mode: 0.4, high: 0.75 },
} as const;

/** Who waits for the law this long goes home (judgement: the length of a shift). */
export const patienceWithLaw: Duration = hours(12);

/** MODEL.md 3.5. Times of one check at the desk, and of an answer from elsewhere; all [JUDG] anchored there. */
export const verification = {
  /** A clerk's time for one person who is not on a roll: triangular with a mean of 12 minutes. */
  clerk: { low: 6, mode: 12, high: 18 },
  /** One whose licence data lie ready is checked in. */
  checkIn: minutes(5),
  /** Waved in by the shift's senior, without a clerk. */
  badge: minutes(10),
  /** Electronic primary source, open at all hours: from handing in the papers to the answer, in minutes. */
  electronic: { low: 5, mode: 15, high: 60 },
  /** By phone or fax: hours until the register answers; 90 % below 72 h gives the spread. */
  register: { medianHours: 18, sigma: 1.0817 },
  /** The register answers on weekdays between these minutes of the local day (judgement). */
  office: { from: 8 * 60 + 30, to: 16 * 60 + 30 },
} as const;

/** Chance that one who is not what he says is let in (MODEL.md 3.5). */
export const impostorPasses: Readonly<Record<VerificationPath, number>> = {
  prepositioned: 0.0005,
  electronic: 0.002,
  'on-request': 0.003,
  badge: 0.02,
};

/**
 * Orientation of anybody from outside, whichever the path (MODEL.md 3.5 gives 1 h and puts it to the pre-registered alone;
 * there a quicker register would beat data that lie ready, so it is taken to follow every path: judgement).
 */
export const orientation: Duration = hours(1);

/** Rank at the desk; one a seat asks for goes first, and in the order asked. */
export const deskPriority = { asked: 0, usual: 10 } as const;
