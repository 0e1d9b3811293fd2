import { createUniqueId, Show, type JSX } from 'solid-js';
import { Icon } from './Icon.tsx';
import type { IconName } from './icons.ts';
import { Key } from './Key.tsx';

export interface ButtonProps {
  /** A verb with its object and number: "Open 12 beds". */
  readonly children?: JSX.Element;
  /** At most one `primary` a pane; `link` stands inside a sentence. */
  readonly kind?: 'primary' | 'plain' | 'quiet' | 'stop' | 'link' | undefined;
  readonly icon?: IconName | undefined;
  /** The name, where only the icon is seen. */
  readonly label?: string | undefined;
  /** The key that does the same, shown as a cap. */
  readonly hotkey?: string | undefined;
  readonly busy?: boolean | undefined;
  /** What stands there while busy; the button is as wide as the longer of the two. */
  readonly busyLabel?: string | undefined;
  /** Why it cannot be done now, and what would change that. Given, the button is disabled: there is no other way. */
  readonly reason?: string | undefined;
  /** The verifier's and the phone's height of 56. */
  readonly tall?: boolean | undefined;
  readonly submit?: boolean | undefined;
  /** For a button that opens or shuts something. */
  readonly expanded?: boolean | undefined;
  readonly onPress?: (() => void) | undefined;
}

/** A button that is disabled stays in the tab order and says why: the reason is its description. */
export function Button(props: ButtonProps): JSX.Element {
  const reasonId = createUniqueId();
  const disabled = (): boolean => props.reason !== undefined;
  return (
    <span class="button-with-reason">
      <button
        type={props.submit === true ? 'submit' : 'button'}
        class={`button button-${props.kind ?? 'plain'}`}
        classList={{ 'button-tall': props.tall === true, 'button-busy': props.busy === true }}
        aria-label={props.label}
        aria-disabled={disabled() || props.busy === true ? 'true' : undefined}
        aria-busy={props.busy === true ? 'true' : undefined}
        aria-expanded={props.expanded}
        aria-describedby={disabled() ? reasonId : undefined}
        onClick={(event) => {
          if (disabled() || props.busy === true) event.preventDefault();
          else props.onPress?.();
        }}
      >
        <span class="button-face" aria-hidden={props.busy === true && props.busyLabel !== undefined}>
          <Show when={props.icon}>{(icon) => <Icon name={icon()} />}</Show>
          {props.children}
          <Show when={props.hotkey}>{(hotkey) => <Key>{hotkey()}</Key>}</Show>
        </span>
        <Show when={props.busyLabel}>
          {(label) => (
            <span class="button-face button-face-busy" aria-hidden={props.busy !== true}>
              <span class="busy-dial" />
              {label()}
            </span>
          )}
        </Show>
      </button>
      <Show when={props.reason}>
        {(reason) => (
          <span class="button-reason" id={reasonId}>
            {reason()}
          </span>
        )}
      </Show>
    </span>
  );
}
