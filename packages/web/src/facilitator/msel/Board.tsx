import { createMemo, For, Show, type JSX } from 'solid-js';
import { language } from '../../i18n/language.ts';
import { clockTime } from '../../i18n/times.ts';
import { BoundaryLine } from '../../ui/BoundaryLine.tsx';
import { createSize } from '../../ui/size.ts';
import { isAtLeast } from '../../ui/width.ts';
import { c } from '../c.ts';
import { useControl, zoneNow } from '../control-room.ts';
import { momentOf } from '../../live/moments.ts';
import {
  type BoardLayout,
  type BoardRow,
  type BoardScale,
  boardScale,
  layoutBoard,
  pastMs,
  soonMs,
  xOf,
} from './board-layout.ts';
import { BoardRowMark } from './BoardRowMark.tsx';
import { type Lane, isBoundary, laneOf, lanesOf } from './lanes.ts';

const minute = 60_000;
/** Heights of a strip and of a dot with the space below each. */
const heights = { strip: 40, dot: 38 };

/** The MSEL in time: lanes by side, now one line, the next ten minutes large, past and later squeezed beside them. */
export function Board(): JSX.Element {
  const room = useControl();
  let field: HTMLDivElement | undefined;
  const size = createSize(() => field);
  const lanes = lanesOf(room.briefing);
  const untimed = createMemo(() =>
    room.facts.rows.some(({ status, due }) => due === null && (status === 'waiting' || status === 'held')),
  );
  const scale = createMemo((): BoardScale => boardScale(size().width, room.now(), untimed()));
  const byId = createMemo(() => new Map(room.facts.rows.map((row) => [row.row, row])));
  const stripWidth = (): number => (isAtLeast('wide') ? 250 : 168);
  // Apart from the layout, which goes with the clock: rows change seldom, and to read one from the store is dear.
  const rows = createMemo((): readonly BoardRow[] =>
    room.facts.rows.map((row) => ({
      row: row.row,
      kind: row.kind,
      status: row.status,
      due: row.due,
      at: row.at,
      waitsFor: row.condition !== null,
      lane: laneOf(lanes, row),
    })),
  );
  const layout = createMemo((): BoardLayout => layoutBoard(rows(), scale(), { strip: stripWidth(), dot: 26 }));
  const used = createMemo((): readonly Lane[] => lanes.filter(({ id }) => layout().tracks.has(id)), undefined, {
    equals: (a, b) => a.length === b.length && a.every((lane, at) => lane === b[at]),
  });
  const heightOf = (lane: Lane): number => {
    const { strips = 0, dots = 0 } = layout().tracks.get(lane.id) ?? {};
    return Math.max(strips * heights.strip + 8, dots * heights.dot + 6, 46);
  };
  /** Rows of a lane in the order of time, for the tab order and the arrows. */
  const inLane = (lane: Lane): readonly string[] =>
    [...layout().placed.values()].filter((placed) => placed.lane === lane.id).map(({ row }) => row);

  const onKey = (event: KeyboardEvent): void => {
    if (event.altKey || event.ctrlKey || event.metaKey || field === undefined) return;
    const step: Record<string, number> = { ArrowRight: 1, j: 1, ArrowDown: 1, ArrowLeft: -1, k: -1, ArrowUp: -1 };
    const by = step[event.key];
    if (by === undefined) return;
    const marks = [...field.querySelectorAll<HTMLElement>('.board-mark button')];
    const at = marks.findIndex((mark) => mark === document.activeElement);
    const next = marks[Math.min(marks.length - 1, Math.max(0, at + by))];
    if (next === undefined) return;
    event.preventDefault();
    next.focus();
    next.click();
  };

  return (
    <div class="board" onKeyDown={onKey}>
      <BoardHead scale={scale()} />
      <div class="board-lanes">
        <div class="board-field" ref={field}>
          <BoardGrid scale={scale()} />
        </div>
        <For each={used()}>
          {(lane, at) => (
            <section class="board-lane" style={{ '--lane': `${heightOf(lane)}px` }} aria-label={laneName(lane)}>
              <Show when={isBoundary(used()[at() - 1], lane)}>
                <div class="board-boundary">
                  <BoundaryLine />
                </div>
              </Show>
              <LaneName lane={lane} />
              <div class="board-track">
                <For each={inLane(lane)}>
                  {(row) => (
                    <Show when={byId().get(row)}>
                      {(view) => (
                        <Show when={layout().placed.get(row)}>
                          {(placed) => (
                            <BoardRowMark row={view()} placed={placed()} scale={scale()} width={stripWidth()} />
                          )}
                        </Show>
                      )}
                    </Show>
                  )}
                </For>
              </div>
            </section>
          )}
        </For>
        <Show when={layout().before + layout().after > 0}>
          <p class="board-beyond">
            <Show when={layout().before > 0}>
              <span>{c('board.before', { count: layout().before })}</span>
            </Show>
            <Show when={layout().after > 0}>
              <span>{c('board.after', { count: layout().after })}</span>
            </Show>
          </p>
        </Show>
      </div>
    </div>
  );

  function laneName(lane: Lane): string {
    return lane.kind === 'side' ? room.speak().jurisdiction(lane.jurisdiction ?? '') : c(`lane.${lane.kind}`);
  }

  function LaneName(props: { readonly lane: Lane }): JSX.Element {
    return (
      <div class="board-name">
        <b>{laneName(props.lane)}</b>
        <Show when={isAtLeast('wide')}>
          <span>{c('lane.seats', { count: props.lane.seats.length })}</span>
        </Show>
      </div>
    );
  }
}

/** Minutes within the next ten, and a few moments before and after. */
function BoardHead(props: { readonly scale: BoardScale }): JSX.Element {
  const room = useControl();
  const label = (at: number): string => clockTime(momentOf(room, at), { zone: room.briefing.zone });
  const ticks = createMemo(() => ticksOf(props.scale));
  return (
    <div class="board-head">
      <span class="board-zone">{zoneNow(room)}</span>
      <div class="board-ticks">
        <For each={ticks()}>
          {(at) => (
            <span class="board-tick" style={{ '--x': `${xOf(props.scale, at).toFixed(1)}px` }}>
              {label(at)}
            </span>
          )}
        </For>
        <b class="board-now" style={{ '--x': `${props.scale.soon}px` }}>
          {c('board.now')}
        </b>
        <Show when={props.scale.untimed < props.scale.width}>
          <span class="board-tick" style={{ '--x': `${props.scale.untimed + 4}px` }}>
            {c('board.untimed')}
          </span>
        </Show>
      </div>
    </div>
  );
}

/** Room that the word beside now takes, in pixels: French is longer. */
const nowRoom = { en: 36, fr: 76 } as const;

function ticksOf(scale: BoardScale): readonly number[] {
  const { now, later, soon, width } = scale;
  const room = nowRoom[language()];
  const first = Math.ceil((now + minute / 2) / minute) * minute;
  const every = (later - soon) / 10 < 52 ? 2 : 1;
  const next = Array.from({ length: 10 / every }, (_, at) => first + at * every * minute).filter(
    (at) => xOf(scale, at) > soon + room && xOf(scale, at) < later - 44,
  );
  const past = width < 700 ? [] : [now - pastMs * 0.95].filter((at) => at >= 0);
  return [
    ...past.map((at) => Math.round(at / minute) * minute),
    ...next,
    Math.round((now + soonMs * 1.4) / minute) * minute,
  ];
}

/** Those of the next ten minutes. */
function wholeMinutes({ now }: BoardScale): readonly number[] {
  const first = Math.floor(now / minute) + 1;
  return Array.from({ length: 10 }, (_, at) => (first + at) * minute).filter((at) => at < now + soonMs);
}

/** The fields of time, the lines of minutes, and now. */
function BoardGrid(props: { readonly scale: BoardScale }): JSX.Element {
  const lines = createMemo(() => wholeMinutes(props.scale));
  return (
    <>
      <span class="board-past" style={{ '--w': `${props.scale.soon}px` }} />
      <span
        class="board-past"
        style={{ '--x': `${props.scale.later}px`, '--w': `${props.scale.width - props.scale.later}px` }}
      />
      <For each={lines()}>
        {(at) => <span class="board-line" style={{ '--x': `${xOf(props.scale, at).toFixed(1)}px` }} />}
      </For>
      <span class="board-line board-line-now" style={{ '--x': `${props.scale.soon}px` }} />
    </>
  );
}
