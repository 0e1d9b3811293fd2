import { createUniqueId, For, Show, type JSX } from 'solid-js';
import { Icon } from './Icon.tsx';
import type { IconName } from './icons.ts';

export interface SegmentOption<V extends string> {
  readonly value: V;
  readonly label: string;
  readonly icon?: IconName;
  /** The label is for the ear and the tooltip alone: the icon stands for it. */
  readonly iconOnly?: boolean;
}

export interface SegmentProps<V extends string> {
  /** What is chosen between: "Picture", "Speed". */
  readonly label: string;
  readonly options: readonly SegmentOption<V>[];
  readonly value: V;
  readonly onChoose: (value: V) => void;
}

/** One of a few, all in sight. Radio buttons underneath, so arrows choose and forced colours show it. */
export function Segment<V extends string>(props: SegmentProps<V>): JSX.Element {
  const name = createUniqueId();
  return (
    <div class="segment" role="radiogroup" aria-label={props.label}>
      <For each={props.options}>
        {(option) => (
          <label class="segment-part" title={option.iconOnly === true ? option.label : undefined}>
            <input
              type="radio"
              class="segment-input"
              name={name}
              checked={props.value === option.value}
              onChange={() => props.onChoose(option.value)}
            />
            <Show when={option.icon}>{(icon) => <Icon name={icon()} />}</Show>
            <span classList={{ 'read-only-to-ears': option.iconOnly === true }}>{option.label}</span>
          </label>
        )}
      </For>
    </div>
  );
}
