import { createMemo, Show, type JSX } from 'solid-js';
import type { LogEntry } from '@samaritan/server/views/seat/unit-log';
import { sayEntry } from '@samaritan/server/words/desk-log';
import type { SeatFacts } from '../../live/seat-facts.ts';
import { Button } from '../../ui/Button.tsx';
import { EmptyState } from '../../ui/EmptyState.tsx';
import { Pane } from '../../ui/Pane.tsx';
import { BlockList } from '../BlockList.tsx';
import { useRoom } from '../seat-room.ts';
import { timeOf } from '../../live/moments.ts';
import { p } from '../words.ts';

/** What came and what was done, the newest first. What one's own boards count by themselves is no line. */
export function entriesOf({ items, sent }: Pick<SeatFacts, 'items' | 'sent'>): readonly LogEntry[] {
  const received = items.flatMap((item): readonly LogEntry[] =>
    item.means === 'own-eyes' && item.content.kind === 'figures'
      ? []
      : [{ kind: 'received', at: item.arrivedAt, item, words: item.words }],
  );
  const did = sent.map((command): LogEntry => ({ kind: 'did', at: command.at, command }));
  return [...received, ...did].toSorted((a, b) => b.at - a.at);
}

/** The unit log as it writes itself; said only where it is seen, for there may be very many lines. */
export function LogTab(props: { readonly onPrint: () => void }): JSX.Element {
  const room = useRoom();
  const lines = createMemo(() => entriesOf(room.facts()));
  return (
    <Pane
      title={p('log')}
      count={lines().length === 0 ? '' : String(lines().length)}
      controls={<Button onPress={() => props.onPrint()}>{p('logPrint')}</Button>}
    >
      <Show
        when={lines().length > 0}
        fallback={
          <div class="p-3">
            <EmptyState>{p('logEmpty')}</EmptyState>
          </div>
        }
      >
        <ul class="log" aria-label={p('log')}>
          <BlockList rows={lines()} about={30}>
            {(entry) => (
              <li class="log-line">
                <span class="log-time">{timeOf(room, entry().at)}</span>
                <span classList={{ 'log-own': entry().kind === 'did' }}>{sayEntry(entry(), room.speak())}</span>
              </li>
            )}
          </BlockList>
        </ul>
      </Show>
    </Pane>
  );
}
