import { createMemo, Show, type JSX } from 'solid-js';
import { Button } from '../../ui/Button.tsx';
import { EmptyState } from '../../ui/EmptyState.tsx';
import { Pane } from '../../ui/Pane.tsx';
import { RowList } from '../../ui/RowList.tsx';
import { BlockList } from '../BlockList.tsx';
import { useRoom } from '../seat-room.ts';
import { p } from '../words.ts';
import { inboxOf } from './inbox-rows.ts';
import { LetterPanel } from './LetterPanel.tsx';
import { LetterRow } from './LetterRow.tsx';

/** What came to the desk: what wants an answer first, by when; then what is to know. The letter that is open stands at its foot. */
export function Inbox(): JSX.Element {
  const room = useRoom();
  const rows = createMemo(() => inboxOf(room.facts()));
  const openLetter = createMemo(() => {
    const n = room.opened();
    return n === null ? undefined : room.facts().items[n - 1];
  });
  return (
    <Pane
      title={p('inbox')}
      count={rows().wanted.length === 0 ? p('nothingWaits') : p('wantAnswer', { count: rows().wanted.length })}
      controls={
        <Show when={!room.readOnly}>
          <Button icon="plus" onPress={() => room.act('SendMessage')}>
            {p('write')}
          </Button>
        </Show>
      }
      foot={<Show when={openLetter()}>{(item) => <LetterPanel item={item()} />}</Show>}
    >
      <Show
        when={rows().wanted.length + rows().toKnow.length > 0}
        fallback={
          <div class="p-3">
            <EmptyState>{p('inbox.empty')}</EmptyState>
          </div>
        }
      >
        <RowList label={p('inbox')}>
          <Show when={rows().wanted.length > 0}>
            <li class="group-head">{p('group.wanted')}</li>
            <BlockList rows={rows().wanted} about={68}>
              {(row) => <LetterRow item={row().item} expected={row().expected} />}
            </BlockList>
          </Show>
          <Show when={rows().toKnow.length > 0}>
            <li class="group-head">{p('group.toKnow')}</li>
            <BlockList rows={rows().toKnow} about={52}>
              {(item) => <LetterRow item={item()} />}
            </BlockList>
          </Show>
        </RowList>
      </Show>
    </Pane>
  );
}
