import type { Sources } from '../cited.ts';

const sacco = 'Sacco et al., Acad Emerg Med 2005;12:759';

export const casualties: Sources = {
  'sacco.intercept': [
    '',
    'survival S(r) = 1 / (1 + e^(intercept − slope × r))',
    `calculated here to within .004 of the table of ${sacco}; read in re-implementations`,
  ],
  'sacco.slope': ['for each RPM point', 'the same curve', `calculated here, as the intercept`],
  decayStep: ['duration', 'width of a column of the decay table', sacco],
  decayTable: [
    'RPM',
    'RPM at 0, 30, 60 … 360 min without care, for this RPM at injury',
    `deterioration by Delphi panel: ${sacco}; read in re-implementations`,
  ],
  decayBeyond: [
    'RPM in half an hour',
    'decay past the table’s six hours',
    'judgement: slope of the table’s last hour for RPM 9 to 12',
  ],
  delayedMortality: [
    '× mortality of the RPM',
    'T2: chance of death = this × (1 − S(r))',
    'judgement, calibrated: without it non-critical casualties of London 2005 and Madrid 2004 would have died, and none did',
  ],
  minimalMortality: [
    'of T3',
    'chance of death, whatever the delay',
    'judgement: the trauma registry’s 2 % at RPM 12 would kill 14 of London’s 700 walking wounded, and none died',
  ],
  rpmMix: [
    '',
    'RPM at injury: shares',
    'judgement, calibrated on critical mortality of London 2005 (15 %) and Madrid 2004 (19.5 %), chapter 14',
  ],
  'rpmMix.expectant': ['', 'RPM at injury: shares', 'judgement: uniform from 0 to 4'],
  'rpmMix.dead': ['', 'RPM at injury', 'by definition'],
  'rpmMix.minimal': ['', 'RPM at injury', 'judgement'],
  surgeryShare: ['of the class', 'needs an operation', 'judgement'],
  'surgeryShare.immediate': [
    'of the class',
    'needs an operation',
    '17 operated of 27 seriously injured at the Royal London: Aylwin et al., Lancet 2006;368:2219',
  ],
  'surgeryShare.delayed': [
    'of the class',
    'needs an operation',
    'calculated: 32 operated at Gregorio Marañón, Madrid, less .63 of 29 critical, is 14 of 62 admitted who were not critical; Gutierrez de Ceballos et al., Crit Care 2005;9:104',
  ],
  'surgeryShare.expectant': ['of the class', 'needs an operation', 'judgement: as T1'],
  selfPresentShare: ['of T2 and T3', 'leave for hospital alone, where the scenario does not say', 'judgement'],
  selfPresentScale: [
    'min',
    'arrival of those who go alone: gamma of shape 2 and this scale (median 42 min)',
    'judgement; CDC mass trauma predictor: half of a hospital’s total arrives within an hour of its first arrival',
  ],
  leastBeforeLeaving: ['duration', 'nobody gets up and leaves sooner', 'judgement'],
  protectionLead: [
    'duration',
    'a site sheltered or evacuated this long before is spared its share',
    'judgement; the share is the scenario’s',
  ],
  interventionHold: ['duration', 'a life-saving intervention holds decay, once for each casualty', 'judgement'],
  'lateDeath.median': ['min', 'death after care that came too late: lognormal', 'judgement'],
  'lateDeath.sigma': ['σ of ln', 'the same', 'judgement'],
};
