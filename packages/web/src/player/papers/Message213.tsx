import { createMemo, For, Show, type JSX } from 'solid-js';
import { sourceName } from '@samaritan/server/words/desk-log';
import { bodyOf, shownText } from '@samaritan/server/words/desk-words';
import { language } from '../../i18n/language.ts';
import { list } from '../../i18n/numbers.ts';
import { subjectOf } from '../inbox/inbox-rows.ts';
import { useRoom } from '../seat-room.ts';
import { timeOf } from '../../live/moments.ts';
import { Sheet } from './Sheet.tsx';
import { s } from './sheet-words.ts';

interface Message {
  readonly at: number;
  readonly to: string;
  readonly from: string;
  readonly means: string;
  readonly subject: string;
  readonly body: string;
}

/** Every message of the desk, one sheet each, the newest first: those it wrote and those it was sent. */
export function Message213(): JSX.Element {
  const room = useRoom();
  const messages = createMemo(() => {
    const own = room.speak().seat(room.briefing.seat.id);
    const received = room.facts().letters.flatMap((item): readonly Message[] => {
      const { content } = item;
      if (content.kind !== 'message' && content.kind !== 'inject') return [];
      return [
        {
          at: item.arrivedAt,
          to: own,
          from: sourceName(item, room.speak()) ?? own,
          means: room.speak().means(item.means),
          subject: subjectOf(item, room.speak()),
          body: bodyOf(item.words, language()) ?? '',
        },
      ];
    });
    const written = room.facts().sent.flatMap(({ payload, refusal, at }): readonly Message[] => {
      if (refusal !== null || !('body' in payload)) return [];
      return [
        {
          at,
          to: list(payload.to.map((seat) => room.speak().seat(seat))),
          from: own,
          means: room.speak().means(payload.means),
          subject: shownText(payload.subject, language()),
          body: shownText(payload.body, language()),
        },
      ];
    });
    return [...received, ...written].toSorted((a, b) => b.at - a.at);
  });
  return (
    <Show when={messages().length > 0} fallback={<p class="p-3">{s('noMessages')}</p>}>
      <For each={messages()}>
        {(message) => (
          <Sheet
            title={s('213')}
            boxes={[
              { label: s('to'), value: message.to },
              { label: s('from'), value: message.from },
              { label: s('subject'), value: message.subject },
              { label: s('sent'), value: timeOf(room, message.at) },
              { label: s('means'), value: message.means },
            ]}
          >
            <p class="sheet-body">{message.body}</p>
          </Sheet>
        )}
      </For>
    </Show>
  );
}
