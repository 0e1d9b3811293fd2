import type { Sources } from '../cited.ts';

export const border: Sources = {
  'inspection.cleared': ['min', 'cleared beforehand: an honoured card, or a crew on the standing roster', 'judgement'],
  'inspection.calledAhead': ['min', 'the other side was told', 'judgement'],
  'inspection.uncoordinated': [
    'min',
    'nobody announced it; a private traveller takes the scenario’s calm time where that is less',
    'judgement',
  ],
  'inspection.threatRaised': ['min', 'nobody announced it and the threat is raised', 'judgement: 120 and more'],
  'inspection.patients': [
    'min',
    'more, for escort and documents of patients',
    'judgement; CAUSE IV (2016) found an ambulance across the Blue Water Bridge hard',
  ],
  'inspection.relief': ['min', 'more, where an armed escort is relieved at the line', 'judgement'],
  'inspection.spread': ['σ of ln', 'of all inspections: lognormal around the sum', 'judgement'],
  threat: ['', '', 'judgement'],
  'threat.raisedFor': ['duration', 'officers of every crossing between the two countries look harder', 'judgement'],
  'threat.plazaHeldFor': [
    'duration',
    'the struck plaza is a scene and cannot open, where the scenario does not say',
    'judgement',
  ],
  'traffic.placesPerLane': [
    'inspection places',
    'behind one lane’s booth, secondary inspection included',
    'judgement: no source gives secondary-inspection places by crossing',
  ],
  'traffic.ordinaryShare': ['of those places', 'taken by ordinary traffic with every crossing open', 'judgement'],
  'traffic.greatestShare': [
    'of those places',
    'never more is taken when traffic of shut crossings moves here',
    'judgement',
  ],
  landCards: [
    'of cardholders',
    'whose card is good at a land crossing while each mode of travel has a programme of its own',
    'judgement',
  ],
  leastDetour: ['duration', 'least time from one crossing to the next', 'judgement'],
};
