import type { Intent } from '../act.ts';
import { ask } from '../asking.ts';
import type { Duty } from '../duty.ts';
import type { Outlook } from '../outlook.ts';
import { phrases } from '../phrases.ts';
import type { ItemOf } from '../recollection.ts';
import { providersOf } from '../providers.ts';

/** Requests made to the seat: sent from what it has left; passed on to who has it where it never had any; else denied. */
export const answeringRequests: Duty = {
  name: 'answer requests',
  source: 'EMAC and NEMAC procedure: request, offer, approval by the sending side (REGISTRY.md 1.2); ICS 213RR',
  pace: 'disaster',
  novice: 'unasked',
  done: (look) => look.has('ApproveRequest') || look.has('DenyRequest'),
  intents: (look) => look.of('request').flatMap((item) => (isAnswered(look, item) ? [] : answerTo(look, item))),
};

const isAnswered = (look: Outlook, { content }: ItemOf<'request'>): boolean =>
  look.has('ApproveRequest', content.request) || look.has('DenyRequest', content.request);

function answerTo(look: Outlook, { content }: ItemOf<'request'>): readonly Intent[] {
  const { request, resource, quantity, deliverTo } = content;
  const given = look.gave('ApproveRequest');
  const left = providersOf(look, look.id, resource)
    .map(({ provider, has }) => ({
      provider,
      left: given.filter((one) => one.provider === provider).reduce((rest, one) => rest - one.quantity, has),
    }))
    .toSorted((a, b) => b.left - a.left)[0];
  if (left !== undefined && left.left > 0)
    return [
      {
        type: 'ApproveRequest',
        payload: { request, provider: left.provider, quantity: Math.min(quantity, left.left) },
      },
    ];
  if (left === undefined) {
    const passedOn = ask(look, { kind: resource, quantity, deliverTo: () => [deliverTo] });
    if (passedOn.length > 0 || look.gave('RequestResources').some(({ kind }) => kind === resource)) return passedOn;
  }
  if (!look.may('approve-resources')) return [];
  return [{ type: 'DenyRequest', payload: { request, reason: phrases.noneToSend.en } }];
}
