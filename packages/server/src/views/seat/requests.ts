import { type RequestId, id } from '@samaritan/scenarios/values/id';
import type { SeatPicture, SentCommand } from '@samaritan/scenarios/vocabulary/picture';
import type { RequestView } from './frame.ts';

type Step = RequestView['steps'][number];

/** The requests a seat has made, oldest first, each as far as the seat was told. */
export function requests({ items, sent }: SeatPicture): readonly RequestView[] {
  const told = new Map<RequestId, Step[]>();
  for (const { content, arrivedAt: at } of items)
    if (content.kind === 'request-state') {
      const steps = told.get(content.request) ?? [];
      steps.push({ step: content.state, at });
      told.set(content.request, steps);
    }
  return sent.flatMap((command) => {
    const view = requestOf(command);
    return view === null ? [] : [{ ...view, steps: [...view.steps, ...(told.get(view.request) ?? [])] }];
  });
}

function requestOf({ id: command, at, type, payload }: SentCommand): RequestView | null {
  // Type and payload belong together, which the picture's own type cannot say.
  if (type !== 'RequestResources' || !('deliverTo' in payload)) return null;
  const { kind, quantity, to, deliverTo, under } = payload;
  return {
    request: id<RequestId>(`request-${command}`),
    kind,
    quantity,
    to,
    deliverTo,
    under,
    steps: [{ step: 'sent', at }],
  };
}
