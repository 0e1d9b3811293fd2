import { createMemo, createSignal, Show, type JSX } from 'solid-js';
import { keep, kept } from '../../i18n/kept.ts';
import { Button } from '../../ui/Button.tsx';
import { Pane } from '../../ui/Pane.tsx';
import { Segment } from '../../ui/Segment.tsx';
import { isAtLeast } from '../../ui/width.ts';
import { c } from '../c.ts';
import { useControl } from '../control-room.ts';
import { timeOf } from '../../live/moments.ts';
import { Board } from './Board.tsx';
import { soonMs } from './board-layout.ts';
import { MselTable } from './MselTable.tsx';
import { RowBar } from './RowBar.tsx';

type View = 'board' | 'table';

/** The MSEL, as a board or a table, over the bar of the chosen row. */
export function MselPane(): JSX.Element {
  const room = useControl();
  const [view, setView] = createSignal<View>(kept('console.msel') === 'table' ? 'table' : 'board');
  const show = (chosen: View): void => {
    setView(chosen);
    keep('console.msel', chosen);
  };
  const ended = (): string | undefined => (room.link.clock()?.view.state === 'ended' ? c('clock.ended') : undefined);
  const count = createMemo((): string => {
    const { rows } = room.facts;
    const until = room.minute() + soonMs;
    const of = (what: (row: (typeof rows)[number]) => boolean): number => rows.filter(what).length;
    return c('msel.count', {
      count: rows.length,
      sent: of(({ status, kind }) => status === 'sent' && kind !== 'expected-action'),
      due: of(
        ({ status, due, kind }) => status === 'waiting' && kind !== 'expected-action' && due !== null && due <= until,
      ),
      time: timeOf(room, until),
      watched: of(({ status, kind }) => status === 'waiting' && kind === 'expected-action'),
      held: of(({ status }) => status === 'held'),
    });
  });
  return (
    <div class="msel">
      <Pane
        title={c('msel')}
        count={count()}
        fills
        controls={
          <>
            <Segment
              label={c('msel.view')}
              options={[
                { value: 'board', label: c('msel.board') },
                { value: 'table', label: c('msel.table') },
              ]}
              value={view()}
              onChoose={show}
            />
            <Button
              icon="search"
              hotkey={isAtLeast('wide') ? '/' : undefined}
              label={isAtLeast('wide') ? undefined : c('find')}
              onPress={() => room.open({ kind: 'find' })}
            >
              {isAtLeast('wide') ? c('find') : undefined}
            </Button>
            <Button icon="plus" reason={ended()} onPress={() => room.open({ kind: 'add' })}>
              {c('row.add')}
            </Button>
          </>
        }
      >
        <Show when={view() === 'board'} fallback={<MselTable />}>
          <Board />
        </Show>
      </Pane>
      <RowBar />
    </div>
  );
}
