import { createMemo, For, Show, type JSX } from 'solid-js';
import { instrumentStateLabels } from '@samaritan/server/words/labels/law';
import { say } from '@samaritan/server/words/label';
import { language } from '../../i18n/language.ts';
import { list } from '../../i18n/numbers.ts';
import { Button } from '../../ui/Button.tsx';
import { EmptyState } from '../../ui/EmptyState.tsx';
import { Pane } from '../../ui/Pane.tsx';
import { InForce } from '../InForce.tsx';
import { useRoom } from '../seat-room.ts';
import { timeOf } from '../../live/moments.ts';
import { p } from '../words.ts';

/** The agreements this desk knows of, how each stands as far as it was told, and what it asked under it. */
export function AgreementsTab(): JSX.Element {
  const room = useRoom();
  const mayAsk = (): boolean => !room.readOnly && room.briefing.seat.commands.includes('RequestResources');
  const state = (id: string, status: 'in-force' | 'listed'): string => {
    const told = room.facts().latest.get(`instrument/${id}`);
    if (told?.content.kind !== 'instrument') return p(`agreement.${status}`);
    const word = say(instrumentStateLabels, told.content.state, language());
    return `${word}, ${timeOf(room, told.arrivedAt)}`;
  };
  const asked = (id: string): number => room.facts().requests.filter(({ under }) => under === id).length;
  const levers = createMemo(() => [...room.facts().latest.values()].filter(({ content }) => content.kind === 'lever'));
  return (
    <div class="two-columns">
      <Pane title={p('agreements.title')} count={p('agreements.note')}>
        <Show
          when={room.briefing.agreements.length > 0}
          fallback={
            <div class="p-3">
              <EmptyState>{p('agreements.none')}</EmptyState>
            </div>
          }
        >
          <ul aria-label={p('agreements.title')}>
            <For each={room.briefing.agreements}>
              {(agreement) => (
                <li class="agreement">
                  <h3>{room.speak().instrument(agreement.id)}</h3>
                  <dl>
                    <dt>{p('agreements.state')}</dt>
                    <dd>
                      <b>{state(agreement.id, agreement.status)}</b>
                    </dd>
                    <dt>{p('agreements.parties')}</dt>
                    <dd>{list(agreement.parties.map((one) => room.speak().jurisdiction(one)))}</dd>
                    <dt>{p('agreements.cite')}</dt>
                    <dd>{agreement.citation}</dd>
                  </dl>
                  <p class="agreement-acts">
                    <Show when={mayAsk()}>
                      <Button onPress={() => room.act('RequestResources', { under: agreement.id })}>
                        {p('agreements.use')}
                      </Button>
                    </Show>
                    <Show when={asked(agreement.id) > 0}>
                      <span>{p('agreements.asked', { count: asked(agreement.id) })}</span>
                    </Show>
                  </p>
                </li>
              )}
            </For>
          </ul>
        </Show>
      </Pane>
      <div class="desk-column">
        <InForce />
        <Pane title={p('rules')}>
          <Show when={levers().length > 0} fallback={<p class="p-3">{p('rulesNone')}</p>}>
            <ul>
              <For each={levers()}>
                {({ content, arrivedAt }) => (
                  <li class="force-line">
                    {content.kind === 'lever'
                      ? `${room.speak().lever(content.lever)}: ${room.speak().leverValue(content.value)}`
                      : ''}
                    , {timeOf(room, arrivedAt)}
                  </li>
                )}
              </For>
            </ul>
          </Show>
        </Pane>
      </div>
    </div>
  );
}
