import { createMemo, createSignal, Index, onCleanup, onMount, Show, type Accessor, type JSX } from 'solid-js';

export interface BlockListProps<R> {
  readonly rows: readonly R[];
  /** Pixels a row takes, for rows that were not drawn yet. */
  readonly about: number;
  /** One row; it is an `li`. */
  readonly children: (row: Accessor<R>) => JSX.Element;
}

/** Few enough that drawing a block takes no frame, many enough that a long list is few blocks. */
const blockSize = 40;
/** Pixels drawn above and below what is in sight. */
const margin = 1200;

interface Drawn {
  readonly first: number;
  /** Exclusive. */
  readonly last: number;
}

/**
 * Rows of any height and number: only blocks near what is in sight are in the page, the others a gap as high as they were.
 * Stands inside a list, in whatever scrolls it.
 */
export function BlockList<R>(props: BlockListProps<R>): JSX.Element {
  const blocks = createMemo((): readonly (readonly R[])[] => {
    const all: (readonly R[])[] = [];
    for (let at = 0; at < props.rows.length; at += blockSize) all.push(props.rows.slice(at, at + blockSize));
    return all;
  });
  const [drawn, setDrawn] = createSignal<Drawn>(
    { first: 0, last: 1 },
    { equals: (a, b) => a.first === b.first && a.last === b.last },
  );
  const heights: number[] = [];
  let start: HTMLLIElement | undefined;
  let moved = true;

  const heightOf = (at: number): number => heights[at] ?? (blocks()[at]?.length ?? 0) * props.about;
  const look = (): void => {
    const scroller = start?.closest<HTMLElement>('.pane-body');
    if (start === undefined || scroller === null || scroller === undefined) return;
    if (moved) measure(start);
    moved = false;
    let top = start.getBoundingClientRect().top - scroller.getBoundingClientRect().top;
    let first = -1;
    let last = 0;
    for (let at = 0; at < blocks().length; at++) {
      const bottom = top + heightOf(at);
      if (bottom > -margin && top < scroller.clientHeight + margin) {
        if (first < 0) first = at;
        last = at + 1;
      }
      top = bottom;
    }
    const before = drawn();
    setDrawn({ first: Math.max(0, first), last });
    // Measured once they stand there, and not at every step of the scroll.
    moved = drawn() !== before;
  };
  /** How high the blocks are that are drawn now: from one block's mark to the next. */
  const measure = (from: HTMLElement): void => {
    const marks = from.parentElement?.querySelectorAll<HTMLElement>(`[data-block="${id}"]`) ?? [];
    const tops = [...marks].map((mark) => [Number(mark.dataset['at']), mark.offsetTop] as const);
    for (const [i, [at, top]] of tops.entries()) {
      const next = tops[i + 1];
      if (next !== undefined && at >= drawn().first && at < drawn().last) heights[at] = next[1] - top;
    }
  };
  onMount(() => {
    const scroller = start?.closest<HTMLElement>('.pane-body');
    if (scroller === null || scroller === undefined) return;
    let asked = 0;
    const later = (): void => {
      cancelAnimationFrame(asked);
      asked = requestAnimationFrame(look);
    };
    scroller.addEventListener('scroll', later, { passive: true });
    const sizes = new ResizeObserver(later);
    sizes.observe(scroller);
    onCleanup(() => {
      scroller.removeEventListener('scroll', later);
      sizes.disconnect();
      cancelAnimationFrame(asked);
    });
  });
  const id = `blocks-${++count}`;
  return (
    <>
      <li ref={start} class="row-gap" aria-hidden="true" />
      <Index each={blocks()}>
        {(block, at) => (
          <>
            <li class="row-gap" aria-hidden="true" data-block={id} data-at={at} />
            <Show
              when={at >= drawn().first && at < drawn().last}
              fallback={<li class="row-gap" aria-hidden="true" style={{ height: `${heightOf(at)}px` }} />}
            >
              <Index each={block()}>{props.children}</Index>
            </Show>
          </>
        )}
      </Index>
      <li class="row-gap" aria-hidden="true" data-block={id} data-at={-1} />
    </>
  );
}

let count = 0;
