import type { SimTime } from '@samaritan/scenarios/values/time';
import type { RequestView } from '@samaritan/server/views/seat/frame';
import type { RequestStep } from '../ui/RequestSteps.tsx';

export interface Progress {
  readonly at: RequestStep;
  readonly ended: 'refused' | undefined;
  /** When the last step was told. */
  readonly since: SimTime;
  /** Still to come: neither here nor refused. */
  readonly open: boolean;
}

const stepOf: Readonly<Record<RequestView['steps'][number]['step'], RequestStep>> = {
  sent: 'sent',
  denied: 'sent',
  approved: 'approved',
  shipped: 'onTheWay',
  arrived: 'here',
};
const order: readonly RequestStep[] = ['written', 'sent', 'approved', 'onTheWay', 'here'];

/** How far a request has come, as far as was told: word of a later step may overtake that of an earlier one. */
export function progressOf({ steps }: Pick<RequestView, 'steps'>): Progress {
  const farthest = steps.reduce((a, b) => (order.indexOf(stepOf[b.step]) >= order.indexOf(stepOf[a.step]) ? b : a));
  const denied = steps.find(({ step }) => step === 'denied');
  const at = stepOf[farthest.step];
  const refused = denied !== undefined && at === 'sent';
  return {
    at,
    ended: refused ? 'refused' : undefined,
    since: (refused ? denied : farthest).at,
    open: !refused && at !== 'here',
  };
}
