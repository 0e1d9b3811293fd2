import { createMemo, Show, type JSX } from 'solid-js';
import type { ItemView } from '@samaritan/server/views/seat/frame';
import type { SeatBriefing } from '@samaritan/server/views/seat/briefing-view';
import { EmptyState } from '../../ui/EmptyState.tsx';
import { Pane } from '../../ui/Pane.tsx';
import { RowList } from '../../ui/RowList.tsx';
import { BlockList } from '../BlockList.tsx';
import { LetterPanel } from '../inbox/LetterPanel.tsx';
import { LetterRow } from '../inbox/LetterRow.tsx';
import { meansKind } from '../place-of.ts';
import { useRoom } from '../seat-room.ts';
import { p } from '../words.ts';

const official: readonly ItemView['content']['kind'][] = [
  'warning',
  'crossing',
  'declaration',
  'order',
  'instrument',
  'lever',
  'incident',
  'diversion',
  'notice',
];

/** What was told to many: by outlets, on social media, as an alert, or by an authority. */
export function isNews(item: ItemView, briefing: SeatBriefing): boolean {
  const kind = meansKind(briefing, item.means);
  const outlet = briefing.places.some(({ id, kind: place }) => place === 'outlet' && id === item.source);
  return (
    outlet || kind === 'social' || kind === 'cap' || item.source === 'news' || official.includes(item.content.kind)
  );
}

export function NewsTab(): JSX.Element {
  const room = useRoom();
  const news = createMemo(() =>
    room
      .facts()
      .letters.filter((item) => isNews(item, room.briefing))
      .toReversed(),
  );
  const openItem = () => news().find(({ n }) => n === room.opened());
  return (
    <Pane title={p('news')} foot={<Show when={openItem()}>{(item) => <LetterPanel item={item()} />}</Show>}>
      <Show
        when={news().length > 0}
        fallback={
          <div class="p-3">
            <EmptyState>{p('newsEmpty')}</EmptyState>
          </div>
        }
      >
        <RowList label={p('news')}>
          <BlockList rows={news()} about={52}>
            {(item) => <LetterRow item={item()} />}
          </BlockList>
        </RowList>
      </Show>
    </Pane>
  );
}
