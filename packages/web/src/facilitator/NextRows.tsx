import { createMemo, For, Show, type JSX } from 'solid-js';
import { EmptyState } from '../ui/EmptyState.tsx';
import { Pane } from '../ui/Pane.tsx';
import { RowList } from '../ui/RowList.tsx';
import { Tag } from '../ui/Tag.tsx';
import { c } from './c.ts';
import { useControl } from './control-room.ts';
import { timeOf } from '../live/moments.ts';
import { RowBar } from './msel/RowBar.tsx';
import { peopleOf, statusWord, subjectOf, unreadyWord } from './msel/row-words.ts';

const shownRows = 20;

/** The rows to come as a list: what a phone has in place of the board. */
export function NextRows(): JSX.Element {
  const room = useControl();
  const rows = createMemo(() =>
    room.facts.rows
      .filter(({ status }) => status === 'waiting' || status === 'held')
      .toSorted((a, b) => (a.due ?? Infinity) - (b.due ?? Infinity))
      .slice(0, shownRows),
  );
  return (
    <div class="msel">
      <Pane title={c('next')} count={c('next.count', { count: rows().length })}>
        <Show
          when={rows().length > 0}
          fallback={
            <div class="p-3">
              <EmptyState>{c('next.none')}</EmptyState>
            </div>
          }
        >
          <RowList label={c('next')}>
            <For each={rows()}>
              {(row) => (
                <li>
                  <button
                    type="button"
                    data-row
                    class="row"
                    classList={{ 'row-chosen': room.row() === row.row }}
                    onClick={() => room.chooseRow(row.row)}
                  >
                    <span class="next-time">{row.due === null ? c('row.onCondition') : timeOf(room, row.due)}</span>
                    <span class="row-words">
                      <span class="row-who">
                        <b>{row.row}</b> {peopleOf(room, row)}
                      </span>
                      <span>{subjectOf(row)}</span>
                    </span>
                    <Show when={row.status === 'held'}>
                      <Tag>{statusWord(row)}</Tag>
                    </Show>
                    <Show when={unreadyWord(row)}>{(word) => <Tag tone="call">{word()}</Tag>}</Show>
                  </button>
                </li>
              )}
            </For>
          </RowList>
        </Show>
      </Pane>
      <RowBar />
    </div>
  );
}
