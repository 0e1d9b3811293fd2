import type { Sources } from '../cited.ts';

const cycle = 'judgement over the parts of the ambulance cycle (call handling 1 to 1.5 min, turnout 1 min)';
const kahn =
  'calculated from the margins of Kahn et al., Ann Emerg Med 2009;54:424 (train crash, 148 patients), which determine the matrix';

export const ems: Sources = {
  'call.dialling': ['duration', 'from the event to a call that is answered', 'judgement'],
  'call.least': ['duration', 'call handling, uniform from', cycle],
  'call.most': ['duration', 'call handling, uniform to', cycle],
  turnout: ['duration', 'from alarm to wheels turning', cycle],
  'loading.median': [
    'min',
    'loading after the choice is made: lognormal',
    'judgement: the part of scene time that triage and queues do not make here. NEMSIS scene median 14 (10 to 20) min, Wang et al., Prehosp Emerg Care 2013; MCI first wave 25 to 40 min is judgement',
  ],
  'loading.sigma': ['σ of ln', 'the same', 'judgement; NEMSIS scene times give .51'],
  boardingEach: ['duration', 'each further one who boards', 'judgement'],
  'handover.median': ['min', 'handover and turnaround: lognormal', 'from memory: 20 to 30 min on a normal day'],
  'handover.full': [
    'min',
    'the same where beds were full at StartEx',
    'from memory: 45 to 90 min of Canadian off-load delay; delays in Essex-Windsor are real (county page seen)',
  ],
  'handover.sigma': ['σ of ln', 'the same', 'from memory'],
  fullFrom: [
    'of staffed beds',
    'occupancy from which a hospital off-loads slowly',
    'judgement, after Ontario’s .99 to 1.06 (local news 2018 to 2023)',
  ],
  'triageTime.sort': ['duration', 'one crew sorts one casualty (START)', 'judgement'],
  'triageTime.intervention': [
    'duration',
    'added for a life-saving intervention, for a casualty labelled immediate',
    'judgement, after SALT’s 60 to 90 s with interventions',
  ],
  'triageTeams.casualtiesEach': ['casualties', 'unsorted for each team, beyond which another crew sorts', 'judgement'],
  'triageTeams.most': ['teams', 'at one scene, and never more than half of the crews', 'judgement'],
  'triageTeams.fireCrews': ['teams', 'sort in later rounds', 'judgement'],
  confusion: ['', 'START in practice: labels given to this true class, as shares', kahn],
  'confusion.immediate': [
    '',
    'START in practice: labels given to this true class, as shares',
    'judgement: red sensitivity was 100 % in Kahn 2009 with n = 2, capped here at .85',
  ],
  'confusion.expectant': ['', 'the same', 'judgement: START knows no expectant class'],
  'confusion.dead': ['', 'the same', 'by definition'],
  'worsened.immediateFrom': [
    'RPM',
    'a second look finds a T2 at or below this to be T1',
    'judgement, after the classes’ RPM',
  ],
  'worsened.expectantFrom': [
    'RPM',
    'a second look finds a T1 at or below this to be T4',
    'judgement, after the classes’ RPM',
  ],
  'capacity.*': ['places', 'in one vehicle of this kind', 'from memory: one litter and one seat', 'whole'],
  'capacity.bus': ['places', 'in one vehicle of this kind', 'from memory: 20 of 20 to 40 T3 a trip', 'whole'],
  'capacity.helicopter': ['places', 'in one vehicle of this kind', 'from memory: one of one to two', 'whole'],
  busFill: ['walking', 'a bus waits for so many while sorting goes on', 'judgement'],
  'aloneScaleKm.ordinary': [
    'km',
    'choice of hospital of those who go alone: weight e^(−km / this)',
    'judgement; Madrid 2004: almost 60 % to the two closest (Turegano-Fuentes et al., Eur J Trauma Emerg Surg 2008;34:433)',
  ],
  'aloneScaleKm.spread': ['km', 'the same, once told to spread', 'judgement: twice the scale'],
  staysWhenTold: ['of those who would go', 'stay for an ambulance once told to keep off the roads', 'judgement'],
  warningReaches: ['duration', 'until a warning has reached those at the scene', 'judgement'],
  capacityReach: [
    'duration',
    'under `capacity`, hospitals further than this get patients only when nearer ones are full',
    'judgement',
  ],
  firstWave: [
    'duration',
    'leap-frog: the nearest hospital is passed over for so long after the first unit',
    'from memory: plans say 30 to 60 min',
  ],
  quotaOfReds: [
    'reds a round',
    'quota by trauma level',
    'from memory: level I 10, level II 5, others 2 to 3 in the first 30 to 60 min',
  ],
  othersPerRed: ['others for each red', 'quota of those not red', 'judgement'],
  crossingPlanned: [
    'duration',
    'what dispatch reckons the line takes where it has heard no figure',
    'judgement: the time of one called ahead',
  ],
  figureLag: [
    'duration',
    'patients sent this long before a figure was observed were not yet in it',
    'judgement; NEMSIS transport median 11 (7 to 19) min',
  ],
};
