import {
  batch,
  createEffect,
  createMemo,
  createSignal,
  createUniqueId,
  For,
  on,
  onCleanup,
  onMount,
  Show,
  type JSX,
} from 'solid-js';
import { Icon } from './Icon.tsx';
import { createSize } from './size.ts';
import { isAtLeast, type Width } from './width.ts';
import { windowOf } from './window-of.ts';

export interface Column<R> {
  readonly key: string;
  readonly head: string;
  /** A track of the grid: `6rem`, `minmax(8rem, 1fr)`. */
  readonly width: string;
  readonly cell: (row: R) => JSX.Element;
  readonly align?: 'start' | 'end';
  readonly sorts?: boolean;
  /** Narrower pages leave it out. */
  readonly from?: Width;
}

export interface Sorting {
  readonly key: string;
  readonly down: boolean;
}

export interface DataTableProps<R> {
  readonly label: string;
  readonly columns: readonly Column<R>[];
  readonly rows: readonly R[];
  readonly keyOf: (row: R) => string;
  readonly chosen?: string | undefined;
  readonly sorting?: Sorting | undefined;
  readonly onSort?: ((sorting: Sorting) => void) | undefined;
  /** The row under the cursor: arrows, J and K, page keys, Home and End move it. */
  readonly onChoose: (row: R) => void;
  /** Enter, or a second press. */
  readonly onOpen?: ((row: R) => void) | undefined;
  /** The first and last row in sight, from 1, for "rows 4,411 to 4,430". */
  readonly onSeen?: ((first: number, last: number) => void) | undefined;
  readonly empty?: JSX.Element;
}

interface Span {
  readonly first: number;
  readonly last: number;
}

/** Rows drawn beyond those in sight: the way one scrolls, and the other way. */
const ahead = 8;
const behind = 1;

const isSameSpan = (a: Span, b: Span): boolean => a.first === b.first && a.last === b.last;

/** A table of any length: only the rows in sight are in the page. The frame around it gives the height. */
export function DataTable<R>(props: DataTableProps<R>): JSX.Element {
  const id = createUniqueId();
  let scroller: HTMLDivElement | undefined;
  let probe: HTMLDivElement | undefined;
  const frame = createSize(() => scroller);
  const one = createSize(() => probe);
  const [top, setTop] = createSignal(0);
  const [isDown, setDown] = createSignal(true);

  // Each row reads them: filtered once, and one column with one answer, for as long as they stay.
  const columns = createMemo((): readonly Column<R>[] =>
    props.columns.filter((column) => isAtLeast(column.from ?? 'phone')),
  );
  const tracks = (): string =>
    columns()
      .map((column) => column.width)
      .join(' ');
  const rowHeight = (): number => one().height || 28;
  const inSight = createMemo(
    () =>
      windowOf({ count: props.rows.length, rowHeight: rowHeight(), top: top(), height: frame().height - rowHeight() }),
    undefined,
    { equals: isSameSpan },
  );
  const drawn = createMemo(
    (): Span => ({
      first: Math.max(0, inSight().first - (isDown() ? behind : ahead)),
      last: Math.min(props.rows.length, inSight().last + (isDown() ? ahead : behind)),
    }),
    undefined,
    { equals: isSameSpan },
  );
  const chosenAt = createMemo(() =>
    props.chosen === undefined ? -1 : props.rows.findIndex((row) => props.keyOf(row) === props.chosen),
  );
  const isChosen = (row: R): boolean => props.chosen !== undefined && props.keyOf(row) === props.chosen;

  createEffect(() => props.onSeen?.(Math.min(inSight().first + 1, props.rows.length), inSight().last));
  createEffect(
    on(
      () => props.sorting,
      () => scroller?.scrollTo({ top: 0 }),
      { defer: true },
    ),
  );
  onMount(() => {
    const onScroll = (): void => {
      const to = scroller?.scrollTop ?? 0;
      batch(() => {
        if (to !== top()) setDown(to > top());
        setTop(to);
      });
    };
    scroller?.addEventListener('scroll', onScroll, { passive: true });
    onCleanup(() => scroller?.removeEventListener('scroll', onScroll));
  });

  const chooseAt = (wanted: number): void => {
    const at = Math.min(props.rows.length - 1, Math.max(0, wanted));
    const row = props.rows[at];
    if (row === undefined || scroller === undefined) return;
    props.onChoose(row);
    const [above, below] = [at * rowHeight(), (at + 2) * rowHeight()];
    if (above < scroller.scrollTop) scroller.scrollTop = above;
    else if (below > scroller.scrollTop + frame().height) scroller.scrollTop = below - frame().height;
  };
  const onKey = (event: KeyboardEvent): void => {
    if (event.altKey || event.ctrlKey || event.metaKey || event.target !== scroller) return;
    const at = chosenAt();
    const page = Math.max(1, inSight().last - inSight().first - 1);
    const to: Record<string, number> = {
      ArrowDown: at + 1,
      j: at + 1,
      ArrowUp: at - 1,
      k: at - 1,
      PageDown: at + page,
      PageUp: at - page,
      Home: 0,
      End: props.rows.length - 1,
    };
    const chosen = props.rows[at];
    if (event.key === 'Enter' && chosen !== undefined) props.onOpen?.(chosen);
    const wanted = to[event.key];
    if (wanted === undefined) return;
    event.preventDefault();
    chooseAt(wanted);
  };
  const sortBy = (column: Column<R>): void =>
    props.onSort?.({ key: column.key, down: props.sorting?.key === column.key && !props.sorting.down });
  const direction = (column: Column<R>): 'ascending' | 'descending' | undefined => {
    if (props.sorting?.key !== column.key) return undefined;
    return props.sorting.down ? 'descending' : 'ascending';
  };

  /** Scrolling makes rows by the hundred: their cells come and go together, with nothing kept about each. */
  const cellsOf = (row: R): JSX.Element =>
    columns().map((column) => {
      const look = column.align === 'end' ? 'data-cell data-end' : 'data-cell';
      return (
        <div class={look} role="gridcell">
          {column.cell(row)}
        </div>
      );
    });

  return (
    <div
      ref={scroller}
      class="data-table"
      role="grid"
      tabindex="0"
      aria-label={props.label}
      aria-rowcount={props.rows.length + 1}
      aria-colcount={columns().length}
      aria-activedescendant={
        chosenAt() >= drawn().first && chosenAt() < drawn().last ? `${id}-${chosenAt()}` : undefined
      }
      style={{ '--tracks': tracks() }}
      onKeyDown={onKey}
    >
      <div ref={probe} class="data-probe" aria-hidden="true" />
      <div class="data-inside" role="presentation">
        <div class="data-head" role="row" aria-rowindex={1}>
          <For each={columns()}>
            {(column) => (
              <div
                class="data-cell"
                classList={{ 'data-end': column.align === 'end' }}
                role="columnheader"
                aria-sort={direction(column)}
              >
                <Show when={column.sorts === true} fallback={column.head}>
                  <button type="button" class="data-sort" onClick={() => sortBy(column)}>
                    {column.head}
                    <Show when={direction(column)}>
                      {(way) => <Icon name={way() === 'ascending' ? 'up' : 'down'} size={12} />}
                    </Show>
                  </button>
                </Show>
              </div>
            )}
          </For>
        </div>
        <div
          class="data-rows"
          role="rowgroup"
          style={{
            'padding-top': `${drawn().first * rowHeight()}px`,
            'padding-bottom': `${(props.rows.length - drawn().last) * rowHeight()}px`,
          }}
        >
          <For each={props.rows.slice(drawn().first, drawn().last)}>
            {(row, at) => (
              <div
                class="data-row"
                classList={{ 'row-chosen': isChosen(row) }}
                role="row"
                id={`${id}-${drawn().first + at()}`}
                aria-rowindex={drawn().first + at() + 2}
                aria-selected={isChosen(row)}
                onClick={() => props.onChoose(row)}
                onDblClick={() => props.onOpen?.(row)}
              >
                {cellsOf(row)}
              </div>
            )}
          </For>
        </div>
      </div>
      <Show when={props.rows.length === 0}>
        <div class="data-empty">{props.empty}</div>
      </Show>
    </div>
  );
}
