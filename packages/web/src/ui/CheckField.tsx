import { createUniqueId, Show, type JSX } from 'solid-js';

export interface CheckFieldProps {
  readonly label: string;
  readonly checked: boolean;
  readonly onChange: (checked: boolean) => void;
  readonly note?: string | undefined;
  /** Why it cannot be changed now. */
  readonly reason?: string | undefined;
}

/** Yes or no. */
export function CheckField(props: CheckFieldProps): JSX.Element {
  const noteId = createUniqueId();
  return (
    <div class="check">
      <label class="check-label" classList={{ 'check-disabled': props.reason !== undefined }}>
        <input
          type="checkbox"
          class="check-box"
          checked={props.checked}
          aria-disabled={props.reason === undefined ? undefined : 'true'}
          aria-describedby={props.reason === undefined && props.note === undefined ? undefined : noteId}
          onClick={(event) => {
            if (props.reason !== undefined) event.preventDefault();
          }}
          onChange={(event) => props.onChange(event.currentTarget.checked)}
        />
        {props.label}
      </label>
      <Show when={props.reason ?? props.note}>
        {(text) => (
          <p class="check-note" id={noteId}>
            {text()}
          </p>
        )}
      </Show>
    </div>
  );
}
