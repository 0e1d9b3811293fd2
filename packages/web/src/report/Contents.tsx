import { createEffect, createSignal, For, on, onCleanup, Show, type JSX } from 'solid-js';
import { isAtLeast } from '../ui/width.ts';
import { r } from './words.ts';

export interface ContentsLine {
  readonly id: string;
  readonly title: string;
}

export interface ContentsProps {
  readonly lines: readonly ContentsLine[];
  /** From which log the report was made. */
  readonly meta: string;
}

/** The sections, the one being read marked. On narrow pages it is folded away. */
export function Contents(props: ContentsProps): JSX.Element {
  const [reading, setReading] = createSignal('');
  createEffect(
    on(
      () => props.lines,
      (lines) => {
        const seen = new Set<string>();
        const watcher = new IntersectionObserver(
          (entries) => {
            for (const { target, isIntersecting } of entries)
              if (isIntersecting) seen.add(target.id);
              else seen.delete(target.id);
            const first = lines.find(({ id }) => seen.has(id));
            if (first !== undefined) setReading(first.id);
          },
          { rootMargin: '-80px 0px -60% 0px' },
        );
        for (const { id } of lines) {
          const section = document.getElementById(id);
          if (section !== null) watcher.observe(section);
        }
        onCleanup(() => watcher.disconnect());
      },
    ),
  );
  const list = (): JSX.Element => (
    <ol class="report-contents-list">
      <For each={props.lines}>
        {({ id, title }, at) => (
          <li>
            <a
              class="report-contents-line"
              href={`#${id}`}
              target="_self"
              aria-current={reading() === id ? 'true' : undefined}
            >
              <span class="report-contents-number">{at() + 1}</span> <span>{title}</span>
            </a>
          </li>
        )}
      </For>
    </ol>
  );
  return (
    <nav class="report-contents no-print" aria-label={r('contents')}>
      <Show
        when={isAtLeast('laptop')}
        fallback={
          <details class="report-contents-fold">
            <summary>{r('contents')}</summary>
            {list()}
          </details>
        }
      >
        {list()}
        <p class="report-contents-meta">{props.meta}</p>
      </Show>
    </nav>
  );
}
