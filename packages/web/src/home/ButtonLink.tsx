import { A } from '@solidjs/router';
import { Show, type JSX } from 'solid-js';
import { Icon } from '../ui/Icon.tsx';
import type { IconName } from '../ui/icons.ts';

export interface ButtonLinkProps {
  readonly href: string;
  readonly children: JSX.Element;
  readonly kind?: 'primary' | 'plain' | 'quiet' | undefined;
  readonly icon?: IconName | undefined;
  /** The name, where the words seen do not say which. */
  readonly label?: string | undefined;
  /** Served by the server and not a page: a file, the certificate. */
  readonly outside?: boolean | undefined;
}

/** A way to another page that looks like what it is: the act of going there. */
export function ButtonLink(props: ButtonLinkProps): JSX.Element {
  const face = (): JSX.Element => (
    <span class="button-face">
      <Show when={props.icon}>{(icon) => <Icon name={icon()} />}</Show>
      {props.children}
    </span>
  );
  const look = (): string => `button button-${props.kind ?? 'plain'}`;
  return (
    <Show
      when={props.outside === true}
      fallback={
        <A href={props.href} class={look()} aria-label={props.label}>
          {face()}
        </A>
      }
    >
      <a href={props.href} rel="external" class={look()} aria-label={props.label}>
        {face()}
      </a>
    </Show>
  );
}
