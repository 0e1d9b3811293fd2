import { createMemo, Show, type JSX } from 'solid-js';
import type { Language } from '@samaritan/scenarios/values/text';
import type { ItemView } from '@samaritan/server/views/seat/frame';
import { sayItem } from '@samaritan/server/words/desk-items';
import { sourceName } from '@samaritan/server/words/desk-log';
import { bodyOf, shownText } from '@samaritan/server/words/desk-words';
import { Button } from '../../ui/Button.tsx';
import { Written } from '../../ui/Written.tsx';
import { useRoom } from '../seat-room.ts';
import { timeOf } from '../../live/moments.ts';
import { p } from '../words.ts';
import { AnswerForm } from './AnswerForm.tsx';
import { subjectOf } from './inbox-rows.ts';

export interface LetterPanelProps {
  readonly item: ItemView;
}

/** A letter opened: its words whole, when and by whom, and what can be answered. Escape closes it. */
export function LetterPanel(props: LetterPanelProps): JSX.Element {
  const room = useRoom();
  const from = (): string => sourceName(props.item, room.speak()) ?? p('ownEyes');
  const means = (): string => (props.item.means === 'own-eyes' ? p('ownEyes') : room.speak().means(props.item.means));
  const text = createMemo((): string => {
    const { content, words } = props.item;
    const { language } = room.speak();
    if (content.kind === 'message') return bodyOf(words, language) ?? '';
    return sayItem(content, words, room.speak());
  });
  const answers = (): string | null => {
    const { content } = props.item;
    if (content.kind === 'message') return content.message;
    return content.kind === 'inject' ? `inject-${content.row}` : null;
  };
  const answer = createMemo(() => {
    const about = answers();
    return about === null ? undefined : room.facts().answers.get(about);
  });
  const request = () => (props.item.content.kind === 'request' ? props.item.content : null);
  const may = (type: 'ApproveRequest' | 'OfferResources' | 'DenyRequest'): boolean =>
    room.briefing.seat.commands.includes(type);
  const settled = (): boolean =>
    !room.facts().expected.some(({ kind, item }) => kind === 'settle-request' && item === props.item.n);
  return (
    <article
      class="letter"
      onKeyDown={(event) => {
        if (event.key !== 'Escape' || event.defaultPrevented) return;
        event.preventDefault();
        room.open(null);
      }}
    >
      <header class="letter-head">
        <h3>{subjectOf(props.item, room.speak())}</h3>
        <Button kind="quiet" icon="close" label={p('letter.close')} onPress={() => room.open(null)} />
      </header>
      <p class="letter-meta">
        {p('letter.from', { from: from(), means: means() })};{' '}
        {p('letter.times', {
          observed: timeOf(room, props.item.observedAt),
          arrived: timeOf(room, props.item.arrivedAt),
        })}
      </p>
      <Show when={text() !== subjectOf(props.item, room.speak())}>
        <p class="letter-text">
          <Show when={isTyped(props.item, room.speak().language)} fallback={text()}>
            <Written text={text()} />
          </Show>
        </p>
      </Show>
      <Show when={answer()}>
        {(sent) => (
          <div class="letter-answer">
            <p class="letter-meta">{p('letter.yourAnswer', { time: timeOf(room, sent().at) })}</p>
            <p class="letter-text">{'body' in sent().payload ? ownText(sent().payload) : ''}</p>
          </div>
        )}
      </Show>
      <Show when={!room.readOnly}>
        <Show when={request()}>
          {(asked) => (
            <Show when={!settled()}>
              <div class="letter-acts">
                <Show when={may('ApproveRequest')}>
                  <Button
                    kind="primary"
                    onPress={() => room.act('ApproveRequest', { request: asked().request, quantity: asked().quantity })}
                  >
                    {p('letter.settle')}
                  </Button>
                </Show>
                <Show when={may('OfferResources')}>
                  <Button
                    onPress={() =>
                      room.act('OfferResources', {
                        request: asked().request,
                        kind: asked().resource,
                        quantity: asked().quantity,
                        to: props.item.source,
                        under: asked().under,
                      })
                    }
                  >
                    {p('letter.offer')}
                  </Button>
                </Show>
                <Show when={may('DenyRequest')}>
                  <Button onPress={() => room.act('DenyRequest', { request: asked().request })}>
                    {p('letter.deny')}
                  </Button>
                </Show>
              </div>
            </Show>
          )}
        </Show>
        <Show when={answers()} keyed>
          {(about) => <AnswerForm item={props.item} about={about} from={from()} />}
        </Show>
      </Show>
    </article>
  );

  function ownText(payload: object): string {
    const body = 'body' in payload ? payload.body : null;
    return typeof body === 'object' && body !== null && ('text' in body || 'erased' in body)
      ? shownText(body as Parameters<typeof shownText>[0], room.speak().language)
      : '';
  }
}

/** Whether its words stand in one language alone, whichever the reader's is. */
function isTyped({ words }: ItemView, language: Language): boolean {
  const body = words?.body ?? null;
  if (body === null || 'erased' in body) return false;
  return 'text' in body ? body.fr === undefined : body[language] === null;
}
