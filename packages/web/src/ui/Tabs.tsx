import { createUniqueId, For, Show, type JSX } from 'solid-js';
import { Icon } from './Icon.tsx';
import type { IconName } from './icons.ts';

export interface Tab<V extends string> {
  readonly value: V;
  readonly label: string;
  readonly icon?: IconName;
  /** What wants a person there: "2 due", "3". */
  readonly call?: string | undefined;
}

export interface TabsProps<V extends string> {
  readonly label: string;
  readonly tabs: readonly Tab<V>[];
  readonly value: V;
  readonly onChoose: (value: V) => void;
  /** `top`: a line of words; `rail`: down the left of a tablet; `foot`: along the foot of a phone. */
  readonly place?: 'top' | 'rail' | 'foot' | undefined;
  /** What the chosen tab shows; where the page lays it out itself, that element has `id` = `panelId`. */
  readonly children?: JSX.Element;
  readonly panelId?: string | undefined;
}

/** Tabs: arrows, Home and End choose. */
export function Tabs<V extends string>(props: TabsProps<V>): JSX.Element {
  const id = createUniqueId();
  const own = createUniqueId();
  const panel = (): string => props.panelId ?? own;
  let bar: HTMLDivElement | undefined;

  const choose = (at: number): void => {
    const count = props.tabs.length;
    const tab = props.tabs[(at + count) % count];
    if (tab === undefined) return;
    props.onChoose(tab.value);
    bar?.querySelectorAll<HTMLElement>('[role=tab]')[(at + count) % count]?.focus();
  };
  const onKey = (event: KeyboardEvent, at: number): void => {
    const to: Record<string, number> = {
      ArrowRight: at + 1,
      ArrowDown: at + 1,
      ArrowLeft: at - 1,
      ArrowUp: at - 1,
      Home: 0,
      End: props.tabs.length - 1,
    };
    const target = to[event.key];
    if (target === undefined || event.altKey || event.ctrlKey || event.metaKey) return;
    event.preventDefault();
    choose(target);
  };

  return (
    <>
      <div
        ref={bar}
        class={`tabs tabs-${props.place ?? 'top'}`}
        role="tablist"
        aria-label={props.label}
        aria-orientation={props.place === 'rail' ? 'vertical' : 'horizontal'}
      >
        <For each={props.tabs}>
          {(tab, at) => (
            <button
              type="button"
              role="tab"
              class="tab"
              id={`${id}-${tab.value}`}
              aria-selected={props.value === tab.value}
              aria-controls={props.value === tab.value ? panel() : undefined}
              tabindex={props.value === tab.value ? 0 : -1}
              onClick={() => props.onChoose(tab.value)}
              onKeyDown={(event) => onKey(event, at())}
            >
              <Show when={tab.icon}>
                {(icon) => <Icon name={icon()} size={props.place === undefined || props.place === 'top' ? 16 : 20} />}
              </Show>
              <span class="tab-label">{tab.label}</span>
              <Show when={tab.call}>
                <span class="tab-call">{tab.call}</span>
              </Show>
            </button>
          )}
        </For>
      </div>
      <Show when={props.panelId === undefined}>
        <div role="tabpanel" id={own} aria-labelledby={`${id}-${props.value}`} class="tab-panel">
          {props.children}
        </div>
      </Show>
    </>
  );
}
