import { createMemo, createSignal, Index, onCleanup, onMount, Show, type Accessor, type JSX } from 'solid-js';

export interface BlockListProps<R> {
  readonly rows: readonly R[];
  /** One row; it is an `li`. */
  readonly children: (row: Accessor<R>) => JSX.Element;
  /** Pixels a row takes, for rows that were not drawn yet. */
  readonly about: number;
}

/** Few enough that drawing a block takes no frame, many enough that a long list is few blocks. */
const blockSize = 40;

interface Block<R> {
  readonly rows: readonly R[];
}

/** Rows of any height and number: only blocks near what is in sight are in the page. Stands inside a list. */
export function BlockList<R>(props: BlockListProps<R>): JSX.Element {
  const blocks = createMemo((): readonly Block<R>[] => {
    const all: Block<R>[] = [];
    for (let at = 0; at < props.rows.length; at += blockSize) all.push({ rows: props.rows.slice(at, at + blockSize) });
    return all;
  });
  return (
    <Index each={blocks()}>
      {(block, at) => <RowBlock block={block()} startsSeen={at === 0} about={props.about} draw={props.children} />}
    </Index>
  );
}

interface RowBlockProps<R> {
  readonly block: Block<R>;
  readonly startsSeen: boolean;
  readonly about: number;
  readonly draw: (row: Accessor<R>) => JSX.Element;
}

function RowBlock<R>(props: RowBlockProps<R>): JSX.Element {
  // Blocks keep their places while rows move through them; only what a row shows changes.
  // oxlint-disable-next-line solid/reactivity -- where a block starts never changes
  const [near, setNear] = createSignal(props.startsSeen);
  const [height, setHeight] = createSignal<number | null>(null);
  let frame: HTMLDivElement | undefined;
  onMount(() => {
    if (frame === undefined) return;
    const block = frame;
    const watcher = new IntersectionObserver(
      ([entry]) => {
        if (entry === undefined) return;
        if (!entry.isIntersecting && near()) setHeight(block.offsetHeight);
        setNear(entry.isIntersecting);
      },
      { rootMargin: '1200px 0px' },
    );
    watcher.observe(block);
    onCleanup(() => watcher.disconnect());
  });
  const reserved = (): string | undefined =>
    near() ? undefined : `${height() ?? props.block.rows.length * props.about}px`;
  return (
    <div ref={frame} class="row-block" role="presentation" style={{ height: reserved() }}>
      <Show when={near()}>
        <Index each={props.block.rows}>{(row) => props.draw(row)}</Index>
      </Show>
    </div>
  );
}
