import type { JSX } from 'solid-js';
import { Icon } from './Icon.tsx';
import type { IconName } from './icons.ts';

export interface TagProps {
  readonly children: JSX.Element;
  /** `call` wants a person, `sim` is simulated or provisional, `act` may be done. */
  readonly tone?: 'plain' | 'call' | 'sim' | 'act' | undefined;
  readonly icon?: IconName | undefined;
}

/** A word in a frame, for what a row wants or is. */
export function Tag(props: TagProps): JSX.Element {
  return (
    <span class={`tag tag-${props.tone ?? 'plain'}`}>
      {props.icon !== undefined && <Icon name={props.icon} size={13} />}
      {props.children}
    </span>
  );
}
