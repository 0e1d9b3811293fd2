import { DropdownMenu } from '@kobalte/core/dropdown-menu';
import { For, Show, type JSX } from 'solid-js';
import { Icon } from './Icon.tsx';
import type { IconName } from './icons.ts';
import { Key } from './Key.tsx';

export interface MenuItem {
  readonly label: string;
  readonly icon?: IconName;
  readonly hotkey?: string;
  /** Why it cannot be chosen now; said under its name. */
  readonly reason?: string | undefined;
  readonly onChoose: () => void;
}

export interface MenuProps {
  readonly label: string;
  readonly items: readonly MenuItem[];
  readonly kind?: 'plain' | 'quiet' | undefined;
}

/** A button that opens a list of acts. */
export function Menu(props: MenuProps): JSX.Element {
  return (
    <DropdownMenu gutter={4} modal={false}>
      <DropdownMenu.Trigger class={`button button-${props.kind ?? 'plain'}`}>
        <span class="button-face">
          {props.label}
          <Icon name="down" />
        </span>
      </DropdownMenu.Trigger>
      <DropdownMenu.Portal>
        <DropdownMenu.Content class="menu">
          <For each={props.items}>
            {(item) => (
              <DropdownMenu.Item
                class="menu-item"
                disabled={item.reason !== undefined}
                onSelect={() => item.onChoose()}
              >
                <Show when={item.icon}>{(icon) => <Icon name={icon()} />}</Show>
                <span class="menu-words">
                  {item.label}
                  <Show when={item.reason}>
                    <span class="menu-reason">{item.reason}</span>
                  </Show>
                </span>
                <Show when={item.hotkey}>{(hotkey) => <Key>{hotkey()}</Key>}</Show>
              </DropdownMenu.Item>
            )}
          </For>
        </DropdownMenu.Content>
      </DropdownMenu.Portal>
    </DropdownMenu>
  );
}
