import { For, Show, type JSX } from 'solid-js';
import { FieldFrame, type FieldState } from './FieldFrame.tsx';
import { Icon } from './Icon.tsx';

export interface Choice<V extends string> {
  readonly value: V;
  readonly label: string;
  /** Why it cannot be chosen; said behind its name. */
  readonly reason?: string | undefined;
}

export interface ChoiceFieldProps<V extends string> extends FieldState {
  readonly choices: readonly Choice<V>[];
  readonly value: V | null;
  /** What stands there while nothing is chosen. */
  readonly none?: string | undefined;
  readonly onChoose: (value: V) => void;
}

/** One of many. The browser's own list: it is the phone's wheel on a phone, and every keyboard and reader knows it. */
export function ChoiceField<V extends string>(props: ChoiceFieldProps<V>): JSX.Element {
  return (
    <FieldFrame {...props}>
      {(control) => (
        <Show
          when={props.readOnly !== true}
          fallback={
            <input
              id={control.id}
              class="input"
              readOnly
              aria-describedby={control.describedBy()}
              value={props.choices.find((choice) => choice.value === props.value)?.label ?? props.none ?? ''}
            />
          }
        >
          <select
            id={control.id}
            class="input input-choice"
            aria-invalid={control.invalid() ? 'true' : undefined}
            aria-describedby={control.describedBy()}
            onChange={(event) => {
              const chosen = props.choices[event.currentTarget.selectedIndex - (props.value === null ? 1 : 0)];
              if (chosen !== undefined) props.onChoose(chosen.value);
            }}
          >
            <Show when={props.value === null}>
              <option value="" selected disabled>
                {props.none}
              </option>
            </Show>
            <For each={props.choices}>
              {(choice) => (
                <option
                  value={choice.value}
                  selected={choice.value === props.value}
                  disabled={choice.reason !== undefined}
                >
                  {choice.reason === undefined ? choice.label : `${choice.label}: ${choice.reason}`}
                </option>
              )}
            </For>
          </select>
          <span class="input-chevron">
            <Icon name="down" />
          </span>
        </Show>
      )}
    </FieldFrame>
  );
}
