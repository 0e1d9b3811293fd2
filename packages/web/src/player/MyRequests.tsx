import { createMemo, For, Show, type JSX } from 'solid-js';
import type { CommandPayloads } from '@samaritan/scenarios/vocabulary/commands';
import type { ResourceKind } from '@samaritan/scenarios/vocabulary/resources';
import type { RequestView } from '@samaritan/server/views/seat/frame';
import { goods } from '@samaritan/server/words/desk-words';
import { age } from '../i18n/times.ts';
import { connection } from '../live/connection.ts';
import { Button } from '../ui/Button.tsx';
import { EmptyState } from '../ui/EmptyState.tsx';
import { Pane } from '../ui/Pane.tsx';
import { RequestSteps } from '../ui/RequestSteps.tsx';
import { readDraft } from './forms/draft-values.ts';
import { progressOf } from './request-progress.ts';
import { useRoom } from './seat-room.ts';
import { timeOf } from '../live/moments.ts';
import { p } from './words.ts';

/** A request of which nothing was heard for so long presses. */
const pressesAfterMs = 900_000;

/** What this desk asked for, from draft to arrival, as far as it was told. */
export function MyRequests(): JSX.Element {
  const room = useRoom();
  const open = (): number => room.facts().requests.filter((one) => progressOf(one).open).length;
  const newestFirst = createMemo(() => room.facts().requests.toReversed());
  const kept = (): readonly Asked[] =>
    room.outbox
      .waiting()
      .flatMap(({ command }) => (command.type === 'RequestResources' ? [{ id: command.id, ...command.payload }] : []));
  /** Given, but not yet among what this desk was told; told and not yet answered it would stand here twice. */
  const underway = createMemo(() => kept().filter((asked) => !newestFirst().some((one) => isSame(one, asked))));
  const draft = createMemo(() => {
    if (kept().length > 0) return undefined; // it is on its way: the same thing is not shown twice
    const values = readDraft(room.drafts.read('form/RequestResources'));
    const { kind, quantity } = values ?? {};
    if (typeof kind !== 'string' || kind === '' || typeof quantity !== 'number') return undefined;
    return goods(kind as ResourceKind, quantity, room.speak().language);
  });
  const mayAsk = (): boolean => !room.readOnly && room.briefing.seat.commands.includes('RequestResources');
  return (
    <Pane
      title={p('requests')}
      count={open() === 0 ? '' : p('requestsOpen', { count: open() })}
      controls={<span class="requests-steps">{p('requests.steps')}</span>}
    >
      <Show
        when={newestFirst().length > 0 || draft() !== undefined || underway().length > 0}
        fallback={
          <div class="p-3">
            <Show when={mayAsk()} fallback={<EmptyState>{p('requestsEmpty')}</EmptyState>}>
              <EmptyState act={{ label: p('requestsAsk'), onTake: () => room.act('RequestResources') }}>
                {p('requestsEmpty')}
              </EmptyState>
            </Show>
          </div>
        }
      >
        <ul class="requests" aria-label={p('requests')}>
          <Show when={draft()}>
            {(what) => (
              <li class="request">
                <div class="request-words">
                  <b>{what()}</b>
                  <p>
                    <Button kind="link" onPress={() => room.act('RequestResources')}>
                      {p('requests.goOn')}
                    </Button>
                  </p>
                </div>
                <RequestSteps at="written" note={p('requests.draft')} />
              </li>
            )}
          </Show>
          <For each={underway()}>
            {(asked) => (
              <li class="request">
                <div class="request-words">
                  <b>{goods(asked.kind, asked.quantity, room.speak().language)}</b>
                </div>
                <RequestSteps
                  at="written"
                  note={connection().state === 'lost' ? p('requests.keptBack') : p('requests.underway')}
                />
              </li>
            )}
          </For>
          <For each={newestFirst()}>{(request) => <RequestRow request={request} />}</For>
        </ul>
      </Show>
    </Pane>
  );
}

/** A request that waits for its answer. */
type Asked = { readonly id: string } & CommandPayloads<string>['RequestResources'];

const isSame = (told: RequestView, asked: Asked): boolean =>
  told.kind === asked.kind &&
  told.quantity === asked.quantity &&
  told.deliverTo === asked.deliverTo &&
  progressOf(told).at === 'sent';

function RequestRow(props: { readonly request: RequestView }): JSX.Element {
  const room = useRoom();
  const progress = createMemo(() => progressOf(props.request));
  const what = (): string => goods(props.request.kind as ResourceKind, props.request.quantity, room.speak().language);
  const waits = (): number => room.minute() - progress().since;
  const presses = (): boolean => progress().at === 'sent' && progress().open && waits() >= pressesAfterMs;
  const note = (): string | undefined => {
    if (!progress().open) return undefined;
    return progress().at === 'sent'
      ? p('requests.waits', { age: age(waits()) })
      : p('requests.since', { time: timeOf(room, progress().since) });
  };
  const offers = createMemo(() =>
    room.facts().letters.flatMap((item) => {
      const { content } = item;
      if (content.kind !== 'offer' || content.request !== props.request.request) return [];
      const offered = goods(content.resource, content.quantity, room.speak().language);
      return [p('requests.offered', { seat: room.speak().seat(item.source), what: offered })];
    }),
  );
  const about = (): string =>
    [
      p('requests.to', { place: room.speak().place(props.request.deliverTo) }),
      p('requests.since', { time: timeOf(room, props.request.steps[0]?.at ?? 0) }),
      ...(props.request.under === null
        ? []
        : [p('requests.under', { agreement: room.speak().instrument(props.request.under) })]),
    ].join('; ');
  return (
    <li class="request">
      <div class="request-words">
        <p>
          <b>{what()}</b> {p('requests.from', { seat: room.speak().seat(props.request.to) })}
        </p>
        <p class="request-about">{about()}</p>
        <For each={offers()}>{(offer) => <p class="request-about">{offer}</p>}</For>
      </div>
      <RequestSteps at={progress().at} ended={progress().ended} note={note()} urgent={presses()} />
    </li>
  );
}
