import type { Sources } from '../cited.ts';

const paths =
  'judgement, anchored in: Joint Commission disaster privileges (primary source as soon as possible or within 72 h), FSMB after Katrina (1,200 licences in six weeks), ESAR-VHP';

export const staffing: Sources = {
  'shiftChanges.day': ['clock', 'day shift begins', 'judgement: the usual hour'],
  'shiftChanges.night': ['clock', 'night shift begins', 'judgement: the usual hour'],
  shiftLength: ['duration', 'length of a shift', 'judgement: twelve-hour shifts'],
  rosterMargin: ['× the load', 'regular staff over what patients of before the event take', 'judgement'],
  'standby.*': [
    'clinicians',
    'in the house beside that, by trauma level',
    'judgement; a level I centre keeps surgeon and anaesthetist in house',
    'whole',
  ],
  patientsPerTherapist: ['intensive patients', 'for each respiratory therapist on duty', 'judgement'],
  ableAndWilling: [
    'of staff',
    'able and willing to come in after a mass casualty event',
    'Qureshi et al., J Urban Health 2005;82:378 (New York, n = 6,428): able 83 %, willing 86 %; the lesser, since they are not independent',
  ],
  offDutyReached: ['of the day roster', 'off duty and reached by a call', 'judgement'],
  'callBackDelay.median': ['min', 'from call to bedside: lognormal', 'judgement'],
  'callBackDelay.sigma': ['σ of ln', 'the same', 'judgement'],
  'holdOver.atMost': ['duration', 'the outgoing shift stays at most', 'judgement'],
  'holdOver.share': ['of the shift', 'can stay', 'judgement: as able and willing'],
  'commuterSlack.first': [
    'min',
    'the first commuter is at work so long before the shift, by the calm journey',
    'judgement',
  ],
  'commuterSlack.last': ['min', 'the last commuter', 'judgement'],
  teamVehicle: ['people', 'of an ordered team to a vehicle, looked at together at the line', 'judgement: a minibus'],
  'volunteering.unasked.scale': [
    'duration',
    'unasked volunteers decide: gamma of shape 2 and this scale, so the rate peaks one scale after the news',
    'judgement: rate peaks 12 to 36 h after the news',
  ],
  'volunteering.called.scale': ['duration', 'the same of those called', 'judgement'],
  'volunteering.turnout.low': [
    'of every group',
    'would go at all: triangular, drawn once for the whole event; least',
    'judgement',
  ],
  'volunteering.turnout.mode': [
    'of every group',
    'most likely',
    '600 deployed of 1,500 willing to travel: Medical Reserve Corps, final report on the 2005 hurricanes',
  ],
  'volunteering.turnout.high': ['of every group', 'most', 'judgement'],
  patienceWithLaw: ['duration', 'who waits for the law so long goes home', 'judgement: the length of a shift'],
  'verification.clerk': [
    'min',
    'a clerk’s time for one person who is not on a roll, triangular; mean 12 min',
    'judgement',
  ],
  'verification.checkIn': ['duration', 'one whose licence data lie ready is checked in', paths],
  'verification.badge': ['duration', 'waved in on a badge, without a clerk', paths],
  'verification.electronic': [
    'min',
    'electronic primary source, open day and night, triangular: low, mode, high',
    `${paths}; FSMB’s data centre answered at once during COVID-19`,
  ],
  'verification.register.medianHours': ['h', 'by telephone or fax until the register answers: lognormal', paths],
  'verification.register.sigma': ['σ of ln', 'the same', 'calculated: 90 % below 72 h, which is judgement'],
  'verification.office.from': ['clock', 'registers answer on weekdays from', 'judgement'],
  'verification.office.to': ['clock', 'and until', 'judgement'],
  impostorPasses: [
    'of impostors',
    'let in, by path',
    'judgement; after Katrina first callers included people with revoked licences (HealthcareITNews 2006), one impersonator tried to pass as a physician (AHRQ)',
  ],
  orientation: [
    'duration',
    'of anybody from outside, whichever the path',
    'judgement: 1 h was put to the pre-registered alone; it follows every path here, or a quicker register would beat data that lie ready',
  ],
  deskPriority: ['rank', 'at the desk; lower goes first', 'judgement: one a seat asks for goes first'],
};
