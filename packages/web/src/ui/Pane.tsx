import { createUniqueId, Show, type JSX } from 'solid-js';

export interface PaneProps {
  readonly title: string;
  /** Beside the title, in few words: "7 want an answer". */
  readonly count?: JSX.Element;
  /** What changes only the view, or the pane's one act; right in the head. */
  readonly controls?: JSX.Element;
  /** Below the content, does not scroll with it. */
  readonly foot?: JSX.Element;
  /** 12 px around the content; rows and tables want none. */
  readonly padded?: boolean | undefined;
  /** The content fills the pane and scrolls by itself: a table, a map. */
  readonly fills?: boolean | undefined;
  readonly level?: 2 | 3 | undefined;
  readonly children: JSX.Element;
}

/** A part of the page with a head. It scrolls inside itself, and F6 and the brackets move between panes. */
export function Pane(props: PaneProps): JSX.Element {
  const id = createUniqueId();
  return (
    <section class="pane" data-pane tabindex="-1" aria-labelledby={id}>
      <div class="pane-head">
        <Show when={props.level === 3} fallback={<h2 id={id}>{props.title}</h2>}>
          <h3 id={id}>{props.title}</h3>
        </Show>
        <span class="pane-count">{props.count}</span>
        <div class="pane-controls">{props.controls}</div>
      </div>
      <div
        class="pane-body"
        classList={{ 'pane-padded': props.padded === true, 'pane-filled': props.fills === true }}
        tabindex={props.fills === true ? undefined : 0}
      >
        {props.children}
      </div>
      <div class="pane-foot">{props.foot}</div>
    </section>
  );
}
