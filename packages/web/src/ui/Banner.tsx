import { Show, type JSX } from 'solid-js';
import { Button } from './Button.tsx';

export interface BannerProps {
  /** The first words, heavy: "No connection for 40 s." */
  readonly title: string;
  readonly children?: JSX.Element;
  /** `call`: disconnected, real emergency; `plain`: paused. */
  readonly tone?: 'call' | 'plain' | undefined;
  readonly act?: { readonly label: string; readonly onTake: () => void } | undefined;
}

/** Stands below the bar and pushes the content down; it never covers it. */
export function Banner(props: BannerProps): JSX.Element {
  return (
    <div class={`banner banner-${props.tone ?? 'plain'}`} role={props.tone === 'call' ? 'alert' : 'status'}>
      <Show when={props.tone === 'call'}>
        <span class="banner-bang" aria-hidden="true">
          !
        </span>
      </Show>
      <p class="banner-words">
        <b>{props.title}</b> {props.children}
      </p>
      <Show when={props.act}>
        {(act) => (
          <Button kind="link" onPress={() => act().onTake()}>
            {act().label}
          </Button>
        )}
      </Show>
    </div>
  );
}
