import { createUniqueId, type JSX } from 'solid-js';

export interface SampleProps {
  readonly title: string;
  readonly wide?: boolean;
  readonly children: JSX.Element;
}

/** One group of components under its heading. */
export function Sample(props: SampleProps): JSX.Element {
  const id = createUniqueId();
  return (
    <section class="sample" classList={{ 'sample-wide': props.wide === true }} aria-labelledby={id}>
      <h2 id={id}>{props.title}</h2>
      {props.children}
    </section>
  );
}
