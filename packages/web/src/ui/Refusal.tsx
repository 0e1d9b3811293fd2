import { Show, type JSX } from 'solid-js';
import { Button } from './Button.tsx';

export interface RefusalProps {
  /** For the field's `refusedBy`. */
  readonly id?: string | undefined;
  /** What was not done, and why. */
  readonly what: string;
  /** What would change it. */
  readonly change: string;
  /** The way out, in one press. */
  readonly act?: { readonly label: string; readonly onTake: () => void; readonly busy?: boolean } | undefined;
  /** Further buttons: look why, keep as a draft. */
  readonly more?: JSX.Element;
}

/** A refusal: a sentence, what would change it, and a button that does it. It stands beside what caused it. */
export function Refusal(props: RefusalProps): JSX.Element {
  return (
    <div class="refusal">
      <div class="refusal-words" role="alert" id={props.id}>
        <p class="refusal-what">{props.what}</p>
        <p>{props.change}</p>
      </div>
      <div class="refusal-ways">
        <Show when={props.act}>
          {(act) => (
            <Button kind="primary" busy={act().busy} onPress={() => act().onTake()}>
              {act().label}
            </Button>
          )}
        </Show>
        {props.more}
      </div>
    </div>
  );
}
