import type { JSX } from 'solid-js';
import { FieldFrame, type FieldState } from './FieldFrame.tsx';

export interface LongTextFieldProps extends FieldState {
  readonly value: string;
  readonly onInput: (value: string) => void;
  readonly rows?: number | undefined;
  readonly placeholder?: string | undefined;
  /** Stands before the first word and cannot be deleted: "EXERCISE." */
  readonly opening?: string | undefined;
  /** Ctrl+Enter. */
  readonly onSend?: (() => void) | undefined;
}

/** Several lines: a message, a note. */
export function LongTextField(props: LongTextFieldProps): JSX.Element {
  return (
    <FieldFrame {...props}>
      {(control) => (
        <div class="input input-long">
          {props.opening === undefined ? undefined : <span class="input-opening">{props.opening}</span>}
          <textarea
            id={control.id}
            class="input-text"
            rows={props.rows ?? 3}
            value={props.value}
            placeholder={props.placeholder}
            readOnly={props.readOnly === true}
            aria-invalid={control.invalid() ? 'true' : undefined}
            aria-describedby={control.describedBy()}
            onInput={(event) => props.onInput(event.currentTarget.value)}
            onKeyDown={(event) => {
              if (event.key !== 'Enter' || !(event.ctrlKey || event.metaKey)) return;
              event.preventDefault();
              props.onSend?.();
            }}
          />
        </div>
      )}
    </FieldFrame>
  );
}
