import { createUniqueId, Show, type JSX } from 'solid-js';

/** What every field may say of itself. */
export interface FieldState {
  readonly label: string;
  readonly hint?: string | undefined;
  /** Why it was refused and what would do, in a sentence under the field. */
  readonly refusal?: string | undefined;
  /** The id of a `Refusal` that stands elsewhere and refuses this field. */
  readonly refusedBy?: string | undefined;
  readonly readOnly?: boolean | undefined;
  /** "Draft kept 12:41:52". */
  readonly kept?: string | undefined;
  /** The label is for the ear alone, where the place says what it is. */
  readonly labelUnseen?: boolean | undefined;
}

/** What the control inside wants. */
export interface FieldControl {
  readonly id: string;
  readonly describedBy: () => string | undefined;
  readonly invalid: () => boolean;
}

export interface FieldFrameProps extends FieldState {
  readonly children: (control: FieldControl) => JSX.Element;
}

/** Label, hint, sentence of refusal and draft line around one control. */
export function FieldFrame(props: FieldFrameProps): JSX.Element {
  const id = createUniqueId();
  const invalid = (): boolean => props.refusal !== undefined || props.refusedBy !== undefined;
  const describedBy = (): string | undefined => {
    const ids = [
      ...(props.refusal === undefined ? [] : [`${id}-refusal`]),
      ...(props.refusedBy === undefined ? [] : [props.refusedBy]),
      ...(props.hint === undefined ? [] : [`${id}-hint`]),
      ...(props.kept === undefined ? [] : [`${id}-kept`]),
    ];
    return ids.length === 0 ? undefined : ids.join(' ');
  };
  return (
    <div class="field" classList={{ 'field-refused': invalid(), 'field-read-only': props.readOnly === true }}>
      <label for={id} class="field-label" classList={{ 'read-only-to-ears': props.labelUnseen === true }}>
        {props.label}
      </label>
      <div class="field-box">
        {props.children({ id, describedBy, invalid })}
        <Show when={invalid()}>
          <span class="field-bang" aria-hidden="true">
            !
          </span>
        </Show>
      </div>
      <Show when={props.refusal}>
        <p class="field-refusal" id={`${id}-refusal`}>
          {props.refusal}
        </p>
      </Show>
      <Show when={props.hint}>
        <p class="field-hint" id={`${id}-hint`}>
          {props.hint}
        </p>
      </Show>
      <Show when={props.kept}>
        <p class="field-hint" id={`${id}-kept`}>
          {props.kept}
        </p>
      </Show>
    </div>
  );
}
