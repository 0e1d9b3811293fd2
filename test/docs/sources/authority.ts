import type { Sources } from '../cited.ts';

const ended = 'judgement: a signature ends it, and is read out to those who act under it';
const ways = 'from the signature to effect, triangular: least, likeliest, most';

export const authority: Sources = {
  'orderDelay.licence-waiver': [
    'duration',
    ways,
    'judgement: the shorter end of 24 h to 12 d; after Katrina the waiver came 12 days after landfall (JAMA 2008;299:169)',
  ],
  'orderDelay.open-emergency-class': [
    'duration',
    ways,
    'judgement: the shorter end of 24 h to 12 d for a college; council or Minister finds that circumstances exist',
  ],
  'orderDelay.essential-workers-cross': [
    'duration',
    ways,
    'judgement: an order of the port director relayed to every booth',
  ],
  'orderDelay.close-border': ['duration', ways, 'judgement: by radio to every port of the sector'],
  'orderDelay.reopen-border': ['duration', ways, 'judgement: booths are staffed again before traffic is let in'],
  'orderDelay.end-emergency': ['duration', ways, ended],
  'orderDelay.end-licence-waiver': ['duration', ways, ended],
  'orderDelay.close-emergency-class': ['duration', ways, ended],
  turningTime: ['duration', 'from a seat’s decision to the lever’s new value', 'judgement'],
  legalReview: [
    'duration',
    'until counsel answers that an instrument gives no basis to send, triangular: least, likeliest, most',
    'judgement: duty counsel reached by telephone',
  ],
};
