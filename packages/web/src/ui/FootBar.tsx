import type { JSX } from 'solid-js';

export interface FootBarProps {
  /** The state of the line and of what is kept: "Live, 38 ms". */
  readonly children?: JSX.Element;
  /** Right end: keys, language. */
  readonly end?: JSX.Element;
}

/** The foot of a page. */
export function FootBar(props: FootBarProps): JSX.Element {
  return (
    <footer class="foot-bar">
      {props.children}
      <span class="foot-end">{props.end}</span>
    </footer>
  );
}
