import type { JSX } from 'solid-js';
import { icons, type IconName } from './icons.ts';

export interface IconProps {
  readonly name: IconName;
  /** Edge in pixels at a root of 16; 16 by default. */
  readonly size?: number | undefined;
}

/** A picture beside a word: never the only bearer of a meaning, and silent to a screen reader. */
export function Icon(props: IconProps): JSX.Element {
  return (
    <svg class="icon" viewBox="0 0 24 24" width={props.size ?? 16} height={props.size ?? 16} aria-hidden="true">
      <path d={icons[props.name]} />
    </svg>
  );
}
