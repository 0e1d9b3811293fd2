import type { Sources } from '../cited.ts';

const ratios =
  'patients to a nurse in conventional, contingency and crisis care: California law (part second-hand, part from memory) for the first, judgement for the stretch';

export const hospitals: Sources = {
  workRoles: ['', 'roles a place can want; other roles count as a part of a nurse', 'judgement'],
  'careNeed.resuscitation.*': [
    'thousandths of a clinician',
    'one patient takes',
    `${ratios}: 1, 2, 3. Physicians: judgement`,
    'whole',
  ],
  'careNeed.theatre.*': [
    'thousandths of a clinician',
    'one patient takes',
    'one team a room, never stretched: surgeon, anaesthetist, two nurses; judgement',
    'whole',
  ],
  'careNeed.emergency.*': [
    'thousandths of a clinician',
    'one patient takes',
    `${ratios}: 4, 6, 8. Physicians: judgement`,
    'whole',
  ],
  'careNeed.minor.*': [
    'thousandths of a clinician',
    'one patient takes',
    'judgement: half the emergency nurse’s load',
    'whole',
  ],
  'careNeed.intensive.*': [
    'thousandths of a clinician',
    'one patient takes',
    `${ratios}: 2, 3, 4. Intensivist to 14, 24, 96 patients: tiers of the Society of Critical Care Medicine, from memory`,
    'whole',
  ],
  'careNeed.ward.*': [
    'thousandths of a clinician',
    'one patient takes',
    `${ratios}: 5, 7, 10. Physicians: judgement`,
    'whole',
  ],
  wardGivesUpTo: [
    '',
    'inpatients of before the event are nursed at this standard before a patient is kept from resuscitation or theatre',
    'judgement: wards send a nurse down before anyone asks',
  ],
  worthOfNurse: ['thousandths of a nurse', 'what a helper of another profession is worth at a bedside', 'judgement'],
  'bays.visitsPerBed': [
    'visits a year for each staffed bed',
    'bays = beds × this / visits a bay serves',
    '112,315 visits on 500 beds: Windsor Regional Hospital 2017-18',
  ],
  'bays.visitsPerBay': ['visits a year', 'one bay serves', 'from memory: a planning rule'],
  'bays.acuteShare': ['of bays', 'for the acute; the rest for minor injuries', 'judgement'],
  'bays.minorPerBay': ['patients a bay', 'with minor injuries, in chairs', 'judgement'],
  resuscitationPlaces: [
    'places',
    'by trauma level, where the scenario gives none',
    'judgement; five trauma teams at Ben Taub keep standard up to 4.6 critical an hour (Hirshberg 2005, from memory)',
  ],
  resuscitationGrowth: [
    'patients a place',
    'in resuscitation, by standard of care',
    'judgement: bays are doubled before anyone lies at the door',
  ],
  ordinaryUse: ['of places', 'taken at StartEx by patients of before the event', 'judgement'],
  'ordinaryUse.theatre.lists': ['of theatres', 'in use while scheduled lists run', 'judgement'],
  'ordinaryUse.theatre.otherwise': ['of theatres', 'in use for urgent cases', 'judgement'],
  'listHours.from': ['clock', 'weekday lists begin', 'judgement'],
  'listHours.to': ['clock', 'weekday lists end', 'judgement'],
  'dayHours.from': ['clock', 'the emergency department is at its day load from', 'judgement'],
  'dayHours.to': ['clock', 'and until', 'judgement'],
  electiveRest: [
    'duration',
    'a scheduled operation under way has at most this left, uniform',
    'judgement: a two-hour list',
  ],
  intensiveGrowth: [
    '× intensive places',
    'by standard of care',
    'from memory: Mass Critical Care planning sizes of +100 % and +200 %; taxonomy Hick et al., Disaster Med Public Health Prep 2009;3(S1):S59',
  ],
  'surgeCurve.quick.share': [
    'of staffed beds',
    'freed by the quick part of the surge curve',
    'judgement: HHS/ASPR hospital preparedness target of 20 % within 4 h, from memory; Johns Hopkins 10 to 20 % within a few hours (quoted by CovidCareMap)',
  ],
  'surgeCurve.quick.over': ['duration', 'its time constant', 'judgement'],
  'surgeCurve.slow.share': [
    'of staffed beds',
    'freed by the slow part',
    'judgement: reverse triage, 44 % of 3,491 inpatients needed no critical intervention for four days, most realised in 24 to 48 h (Kelen et al., Disaster Med Public Health Prep 2009)',
  ],
  'surgeCurve.slow.over': ['duration', 'its time constant', 'judgement'],
  'surgeCurve.every': ['duration', 'beds are counted as free this often', 'judgement: grain'],
  'surgeCurve.intensive': ['× the ward’s share', 'intensive patients who can step down', 'judgement'],
  'surgeCurve.emergencyOver': [
    'duration',
    'time constant in which the emergency department clears its own patients of before the event',
    'judgement',
  ],
  serviceMinutes: ['min', 'triangular: least, likeliest, most', 'judgement'],
  workUpMinutes: ['min', 'until a wrong label is found out, triangular: least, likeliest, most', 'judgement'],
  'stay.intensive.days': ['days', 'median stay, lognormal', 'judgement'],
  'stay.ward.days': ['days', 'median stay, lognormal', 'judgement'],
  'stay.intensive.sigma': ['σ of ln', 'the same', 'judgement'],
  'stay.ward.sigma': ['σ of ln', 'the same', 'judgement'],
  'onward.intensiveAfterResuscitation': [
    'of patients',
    'go to intensive care after resuscitation without surgery',
    'judgement',
  ],
  'onward.intensiveAfterTheatre': ['of patients', 'go to intensive care after an operation, by class', 'judgement'],
  'onward.wardAfterEmergency': ['of T2', 'are admitted from the emergency department', 'judgement'],
  doorTriage: [
    'of the class',
    'sorted at the door: true class, then label',
    'judgement, between published SALT and START figures (Silvestri et al., Am J Disaster Med 2017;12:27: under-triage SALT 9 %, START 20 %)',
  ],
  priorityOf: ['rank', 'in a queue; lower goes first', 'judgement'],
  transferAnswer: [
    'duration',
    'until a hospital at which no desk sits has said whether it takes a transfer',
    'judgement: one call and the call back',
  ],
  oddsPerPatient: [
    '× odds of death',
    'for each patient more to a nurse than in conventional care',
    'Aiken et al. 2002 and 2014 (Lancet): 1.07 for 30-day death, read second-hand',
  ],
  redCellsToBegin: [
    'units',
    'on the shelf before an operation begins, where a shelf is counted',
    'judgement: two units cross-matched; the Royal London used 264 in 15 h (Aylwin et al., Lancet 2006;368:2219)',
  ],
};
