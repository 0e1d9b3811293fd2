import type { JSX } from 'solid-js';

/** A key cap. */
export function Key(props: { readonly children: JSX.Element }): JSX.Element {
  return <kbd class="key">{props.children}</kbd>;
}
