import type { JSX } from 'solid-js';
import { FieldFrame, type FieldState } from './FieldFrame.tsx';

export interface TextFieldProps extends FieldState {
  readonly value: string;
  readonly onInput: (value: string) => void;
  /** For what is compared letter by letter: licence numbers, codes. */
  readonly code?: boolean | undefined;
  readonly placeholder?: string | undefined;
  readonly kind?: 'text' | 'password' | 'email' | undefined;
  readonly autocomplete?: JSX.HTMLAutocomplete | undefined;
}

/** One line of text. */
export function TextField(props: TextFieldProps): JSX.Element {
  return (
    <FieldFrame {...props}>
      {(control) => (
        <input
          id={control.id}
          class="input"
          classList={{ 'font-code': props.code === true }}
          type={props.kind ?? 'text'}
          value={props.value}
          placeholder={props.placeholder}
          readOnly={props.readOnly === true}
          autocomplete={props.autocomplete ?? 'off'}
          spellcheck={props.code !== true}
          aria-invalid={control.invalid() ? 'true' : undefined}
          aria-describedby={control.describedBy()}
          onInput={(event) => props.onInput(event.currentTarget.value)}
        />
      )}
    </FieldFrame>
  );
}
