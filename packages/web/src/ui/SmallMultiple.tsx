import type { JSX } from 'solid-js';
import { Lines, type LinesProps } from './Lines.tsx';

export interface SmallMultipleProps extends LinesProps {
  readonly label: JSX.Element;
  /** The figure at the cursor, or now. */
  readonly value: string;
  /** The figure is beyond its limit. */
  readonly over?: boolean | undefined;
}

/** One of several small charts that share a scale and a cursor: its name, its figure, its line. */
export function SmallMultiple(props: SmallMultipleProps): JSX.Element {
  return (
    <figure class="multiple">
      <figcaption class="multiple-head">
        <span class="multiple-label">{props.label}</span>
        <b class="multiple-value" classList={{ 'multiple-over': props.over === true }}>
          {props.value}
        </b>
      </figcaption>
      <div class="multiple-lines">
        <Lines {...props} />
      </div>
    </figure>
  );
}
