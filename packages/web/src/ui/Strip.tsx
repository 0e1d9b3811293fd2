import { Show, type JSX } from 'solid-js';
import { t } from '../i18n/t.ts';
import { Icon } from './Icon.tsx';
import type { IconName } from './icons.ts';
import { Tag } from './Tag.tsx';

export type StripKind = 'contextual' | 'contingency' | 'expected';
export type StripState = 'due' | 'held' | 'notReady' | 'sent' | 'skipped';

export interface StripProps {
  readonly number: string;
  readonly subject: string;
  readonly kind: StripKind;
  readonly state?: StripState | undefined;
  /** Why it is not ready, in a word or two: "no FR", "seat empty". */
  readonly reason?: string | undefined;
  /** Second line, where there is room: time, means, from and to. */
  readonly time?: string | undefined;
  readonly icon?: IconName | undefined;
  readonly way?: string | undefined;
  /** In the right third it hangs to the left of its moment. */
  readonly hangs?: boolean | undefined;
  readonly chosen?: boolean | undefined;
  readonly dragging?: boolean | undefined;
  readonly onChoose: () => void;
}

/** A row of the MSEL on the board. Its edge stands at its moment: solid, dashed, or hollow at a deadline. */
export function Strip(props: StripProps): JSX.Element {
  const state = (): StripState => props.state ?? 'due';
  return (
    <button
      type="button"
      class={`strip strip-${props.kind} strip-${state()}`}
      classList={{
        'strip-hangs': props.hangs === true || props.kind === 'expected',
        'strip-chosen': props.chosen === true,
        'strip-dragging': props.dragging === true,
      }}
      aria-pressed={props.chosen === true}
      onClick={() => props.onChoose()}
    >
      <span class="strip-words">
        <span class="strip-subject">
          <b>{props.number}</b> {props.subject}
        </span>
        <Show when={props.time}>
          <span class="strip-way">
            {props.time}
            <Show when={props.icon}>{(icon) => <Icon name={icon()} size={13} />}</Show>
            {props.way}
          </span>
        </Show>
      </span>
      <Show when={state() === 'notReady'}>
        <Show
          when={props.reason}
          fallback={
            <span class="strip-bang" aria-hidden="true">
              !
            </span>
          }
        >
          <Tag tone="call">{props.reason}</Tag>
        </Show>
      </Show>
      <span class="read-only-to-ears">
        , {t(`strip.${props.kind}`)}, {t(`strip.${state()}`)}
      </span>
    </button>
  );
}
