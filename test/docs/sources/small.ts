import type { Sources } from '../cited.ts';

export const msel: Sources = {
  'watching.clock': [
    'duration',
    'conditions that change with time alone are looked at this often',
    'judgement: the grain a planner writes in',
  ],
  'watching.evidencePerItem': [
    'log entries',
    'kept for one piece of evidence',
    'judgement: a bound on work, not on the world',
  ],
};

export const supply: Sources = {
  'redCells.perStaffedBed': [
    'units a bed',
    'on the shelf where the scenario says nothing',
    'judgement: 170 units in a centre of 685 beds, 15 in a hospital of 60',
  ],
  'redCells.least': ['units', 'on the smallest shelf', 'judgement: four group-O units'],
  'redCells.median': [
    'units',
    'of one operation, lognormal (mean 9.6 with the spread)',
    '264 units for 27 seriously injured at the Royal London, 9.8 each: Aylwin et al., Lancet 2006;368:2219; judgement for the shape',
  ],
  'redCells.spread': ['σ of ln', 'the same', 'judgement'],
  'loading.median': ['duration', 'from approval until the load leaves: lognormal', 'judgement: pick, pack, load'],
  'loading.spread': ['σ of ln', 'the same', 'judgement'],
};

export const travel: Sources = {
  'road.circuity': ['road km a straight km', 'length of a journey', 'from memory: 1.2 to 1.4'],
  'road.siren': ['km/h', 'with lights and siren, by band', 'judgement: plain speed × 1.2'],
  'road.plain': ['km/h', 'without, by band', 'judgement'],
  'road.urbanUpTo': ['km', 'straight-line distance driven at urban speed', 'judgement'],
  'road.arterialUpTo': ['km', 'then at arterial speed up to this, then at rural', 'judgement'],
  'road.spread': [
    'σ of ln',
    'of a journey’s time',
    'judgement; NEMSIS transport times spread .74 with all distances in it (Wang et al., Prehosp Emerg Care 2013)',
  ],
  'road.least': ['duration', 'never shorter, however near', 'judgement'],
  'flight.speed': ['km/h', 'helicopters, in a straight line', 'from memory: 200 to 230'],
  'flight.overhead': ['duration', 'to start and land', 'judgement'],
};

export const recognition: Sources = {
  'scope.closeEnough': [
    'confidence',
    'of a crosswalk edge, below which the match of two licence classes is doubtful',
    'judgement; the edges are judgement as well',
  ],
  'recognise.remembered': [
    'answers',
    'kept so that people of one profile are asked about once; changes no verdict',
    'judgement: a bound on memory',
  ],
};
