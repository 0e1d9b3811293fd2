import { createUniqueId, For, Show, type JSX } from 'solid-js';
import { CheckField } from './CheckField.tsx';
import type { Choice } from './ChoiceField.tsx';

export interface MultiChoiceFieldProps<V extends string> {
  readonly label: string;
  readonly choices: readonly Choice<V>[];
  readonly values: readonly V[];
  readonly onChoose: (values: readonly V[]) => void;
  readonly hint?: string | undefined;
  readonly refusal?: string | undefined;
}

/** Any of a few: check boxes in the order given, whatever the order of choosing. */
export function MultiChoiceField<V extends string>(props: MultiChoiceFieldProps<V>): JSX.Element {
  const id = createUniqueId();
  const choose = (value: V, isIn: boolean): void =>
    props.onChoose(
      props.choices.map((choice) => choice.value).filter((one) => (one === value ? isIn : props.values.includes(one))),
    );
  return (
    <fieldset
      class="field"
      classList={{ 'field-refused': props.refusal !== undefined }}
      aria-describedby={props.hint === undefined && props.refusal === undefined ? undefined : id}
    >
      <legend class="field-label">{props.label}</legend>
      <div class="field-checks">
        <For each={props.choices}>
          {(choice) => (
            <CheckField
              label={choice.label}
              checked={props.values.includes(choice.value)}
              reason={choice.reason}
              onChange={(isIn) => choose(choice.value, isIn)}
            />
          )}
        </For>
      </div>
      <Show when={props.refusal ?? props.hint}>
        <p id={id} class={props.refusal === undefined ? 'field-hint' : 'field-refusal'}>
          {props.refusal ?? props.hint}
        </p>
      </Show>
    </fieldset>
  );
}
