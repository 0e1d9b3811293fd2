import type { Sources } from '../cited.ts';

export const information: Sources = {
  'ownEyes.every': [
    'duration',
    'a seat looks at the places it runs',
    'judgement: the round of a charge nurse or an operations officer',
  ],
  'ownEyes.refresh': ['duration', 'a figure that has not changed is said again after', 'judgement'],
  'sceneCount.spread': [
    'σ of ln',
    'of a count’s error at the first call',
    'judgement: one in twenty off by half or by double; conflicting counts are a finding of TOPOFF 2 and 3',
  ],
  'sceneCount.settles': ['min', 'that σ falls to 1/e of itself', 'judgement'],
  'delivery.spread': ['σ of ln', 'of a means’ delay; its median is the scenario’s', 'judgement'],
  'delivery.capacitySpan': ['duration', 'a means’ capacity counts messages in', 'definition of the scenario language'],
  'word.news': ['duration', 'from the first call until media and social networks have it', 'judgement'],
  'word.onward': [
    'duration',
    'from a decision until those outside its own line of government hear it from counterparts',
    'judgement',
  ],
  'word.relay': ['duration', 'one relay from a level of government to the next below (`play.depth`)', 'judgement'],
};
