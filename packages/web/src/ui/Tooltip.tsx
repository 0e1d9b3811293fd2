import { Tooltip as Primitive } from '@kobalte/core/tooltip';
import type { JSX } from 'solid-js';

export interface TooltipProps {
  /** What it says; never the only copy of a fact. */
  readonly text: string;
  readonly children: JSX.Element;
}

/** More about what it stands on, on pointing or on focus; Escape shuts it. */
export function Tooltip(props: TooltipProps): JSX.Element {
  return (
    <Primitive gutter={6} openDelay={400} closeDelay={100}>
      <Primitive.Trigger as="button" type="button" class="tooltip-trigger">
        {props.children}
      </Primitive.Trigger>
      <Primitive.Portal>
        <Primitive.Content class="tooltip">{props.text}</Primitive.Content>
      </Primitive.Portal>
    </Primitive>
  );
}
