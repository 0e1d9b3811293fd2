import { Show, type JSX } from 'solid-js';
import { Button } from './Button.tsx';

export interface EmptyStateProps {
  /** What is not there, and what will come: "No requests yet. What you ask for appears here, from draft to arrival." */
  readonly children: JSX.Element;
  readonly act?: { readonly label: string; readonly onTake: () => void } | undefined;
}

/** Says what will come and offers the act that brings it. */
export function EmptyState(props: EmptyStateProps): JSX.Element {
  return (
    <p class="empty">
      {props.children}{' '}
      <Show when={props.act}>
        {(act) => (
          <Button kind="link" onPress={() => act().onTake()}>
            {act().label}
          </Button>
        )}
      </Show>
    </p>
  );
}
