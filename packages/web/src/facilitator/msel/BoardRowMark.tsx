import type { RowView } from '@samaritan/server/views/control/frame';
import { duration } from '@samaritan/scenarios/values/time';
import { createSignal, Show, type JSX } from 'solid-js';
import { Dot } from '../../ui/Dot.tsx';
import { Strip } from '../../ui/Strip.tsx';
import { isAtLeast } from '../../ui/width.ts';
import { c } from '../c.ts';
import { meansIcon, useControl } from '../control-room.ts';
import { timeOf } from '../../live/moments.ts';
import { createSending } from '../sending.ts';
import { type BoardScale, type Placed, timeAt } from './board-layout.ts';
import {
  dotState,
  peopleOf,
  senderOf,
  statusWord,
  stripKind,
  stripState,
  subjectOf,
  unreadyWord,
} from './row-words.ts';

export interface BoardRowMarkProps {
  readonly row: RowView;
  readonly placed: Placed;
  readonly scale: BoardScale;
  readonly width: number;
}

/** Below this a press is a press. */
const slack = 5;
const minute = 60_000;

/** A row at its place on the board. A strip is dragged to another minute; Alt with the arrows and a typed time do the same. */
export function BoardRowMark(props: BoardRowMarkProps): JSX.Element {
  const room = useControl();
  const sending = createSending();
  const [dragged, setDragged] = createSignal<number | null>(null);
  let from: number | null = null;
  const canMove = (): boolean =>
    props.row.due !== null && props.row.status === 'waiting' && props.row.kind !== 'contingency';
  const shownAt = (): number | null => {
    const by = dragged();
    if (by === null || props.row.due === null) return null;
    const edge = props.placed.hangs ? props.placed.x + props.width : props.placed.x;
    return Math.round(timeAt(props.scale, edge + by) / minute) * minute;
  };
  const drop = (following: boolean): void => {
    const at = shownAt();
    setDragged(null);
    from = null;
    if (at === null || props.row.due === null || at === props.row.due) return;
    void sending.give('ShiftRows', { row: props.row.row, by: duration(at - props.row.due), following });
  };
  const chosen = (): boolean => room.row() === props.row.row;
  return (
    <div
      class="board-mark"
      classList={{
        'board-mark-dragged': dragged() !== null,
        'board-mark-moves': canMove() && props.placed.form === 'strip',
      }}
      style={{
        '--x': `${(props.placed.x + (dragged() ?? 0)).toFixed(1)}px`,
        '--track': String(props.placed.track),
        '--w': `${props.width}px`,
      }}
      data-form={props.placed.form}
      onPointerDown={(event) => {
        if (event.button === 0 && canMove() && props.placed.form === 'strip') from = event.clientX;
      }}
      onPointerMove={(event) => {
        if (from === null) return;
        const by = event.clientX - from;
        if (dragged() === null && Math.abs(by) < slack) return;
        event.currentTarget.setPointerCapture(event.pointerId);
        setDragged(by);
      }}
      onPointerUp={(event) => {
        from = null;
        if (dragged() !== null) drop(event.shiftKey);
      }}
      onPointerCancel={() => {
        from = null;
        setDragged(null);
      }}
      onKeyDown={(event) => {
        if (event.key !== 'Escape' || dragged() === null) return;
        from = null;
        setDragged(null);
      }}
    >
      <Show
        when={props.placed.form === 'strip'}
        fallback={
          <Dot
            number={props.row.row}
            state={dotState(props.row)}
            subject={`${statusWord(props.row)}. ${subjectOf(props.row)}`}
            chosen={chosen()}
            onChoose={() => room.chooseRow(props.row.row)}
          />
        }
      >
        <Strip
          number={props.row.row}
          subject={subjectOf(props.row)}
          kind={stripKind(props.row)}
          state={stripState(props.row)}
          reason={isAtLeast('wide') ? unreadyWord(props.row) : undefined}
          time={timeShown()}
          icon={props.row.kind === 'expected-action' ? undefined : meansIcon(room, props.row.means)}
          way={isAtLeast('wide') ? wayOf() : undefined}
          hangs={props.placed.hangs}
          chosen={chosen()}
          dragging={dragged() !== null}
          onChoose={() => {
            if (dragged() === null) room.chooseRow(props.row.row);
          }}
        />
      </Show>
    </div>
  );

  function timeShown(): string | undefined {
    const at = shownAt();
    if (at !== null) return c('board.to', { time: timeOf(room, at) });
    if (!isAtLeast('wide') || props.row.due === null) return undefined;
    const time = timeOf(room, props.row.due);
    return props.row.kind === 'expected-action' ? c('board.by', { time }) : time;
  }

  function wayOf(): string {
    const to = peopleOf(room, props.row);
    return props.row.from === null ? to : c('board.way', { from: senderOf(room, props.row), to });
  }
}
