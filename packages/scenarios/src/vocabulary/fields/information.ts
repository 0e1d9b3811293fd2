import type { InformationEvents } from '../events/information.ts';
import type { FieldsOf } from '../field-kinds.ts';

/** The fields of each event of `InformationEvents`. */
export const informationFields = {
  MessageSent: {
    message: 'message',
    from: 'seat',
    to: { list: 'seat' },
    means: 'means',
    subject: 'sealed',
    body: 'sealed',
    answers: { orNull: 'message' },
    wantsAnswer: 'boolean',
  },
  StatusReported: { from: 'seat', to: { list: 'seat' }, means: 'means' },
  ItemSent: {
    item: 'text',
    seat: 'seat',
    source: 'text',
    means: 'text',
    observedAt: 'number',
    arrivesAt: 'number',
    passesAt: 'number',
    content: 'any',
  },
  ItemArrived: {
    item: 'text',
    seat: 'seat',
    n: 'number',
    source: 'text',
    means: 'text',
    observedAt: 'number',
    content: 'any',
  },
  MeansFailed: { means: 'means' },
  MeansRestored: { means: 'means' },
  PublicWarned: {
    site: 'place',
    advice: { words: ['stay-away', 'spread-hospitals', 'volunteers-register'] },
    text: 'sealed',
  },
  PublicProtected: { site: 'place', action: { words: ['shelter', 'evacuate'] } },
} as const satisfies FieldsOf<InformationEvents>;
