import { createEffect, createSignal, on, type JSX } from 'solid-js';
import { number } from '../i18n/numbers.ts';
import { readNumber } from '../i18n/read.ts';
import { t } from '../i18n/t.ts';
import { FieldFrame, type FieldState } from './FieldFrame.tsx';

export interface NumberFieldProps extends FieldState {
  readonly value: number | null;
  readonly onInput: (value: number | null) => void;
  /** Behind the figure: "beds", "km". */
  readonly unit?: string | undefined;
  readonly min?: number | undefined;
  readonly max?: number | undefined;
  readonly step?: number | undefined;
}

/** A figure with its unit. The arrows change it by a step; what is no number says so and counts as none. */
export function NumberField(props: NumberFieldProps): JSX.Element {
  const [typed, setTyped] = createSignal('');
  const shown = (value: number | null): string => (value === null ? '' : number(value));
  createEffect(
    on(
      () => shown(props.value),
      (text) => {
        if (readNumber(typed()) !== props.value) setTyped(text);
      },
    ),
  );
  const stepBy = (steps: number): void => {
    const next = (props.value ?? 0) + steps * (props.step ?? 1);
    const kept = Math.min(props.max ?? next, Math.max(props.min ?? next, next));
    setTyped(shown(kept));
    props.onInput(kept);
  };
  const own = (): string | undefined =>
    typed() !== '' && readNumber(typed()) === null ? t('field.noNumber', { typed: typed() }) : undefined;
  return (
    <FieldFrame {...props} refusal={props.refusal ?? own()}>
      {(control) => (
        <span class="input input-with-unit">
          <input
            id={control.id}
            class="input-text input-figure"
            role="spinbutton"
            inputmode="decimal"
            autocomplete="off"
            value={typed()}
            readOnly={props.readOnly === true}
            aria-valuenow={props.value ?? undefined}
            aria-valuetext={props.value === null ? t('field.none') : `${shown(props.value)} ${props.unit ?? ''}`}
            aria-valuemin={props.min}
            aria-valuemax={props.max}
            aria-invalid={control.invalid() ? 'true' : undefined}
            aria-describedby={control.describedBy()}
            onInput={(event) => {
              setTyped(event.currentTarget.value);
              props.onInput(readNumber(event.currentTarget.value));
            }}
            onKeyDown={(event) => {
              if (props.readOnly === true || (event.key !== 'ArrowUp' && event.key !== 'ArrowDown')) return;
              event.preventDefault();
              stepBy(event.key === 'ArrowUp' ? 1 : -1);
            }}
          />
          {props.unit === undefined ? undefined : <span class="input-unit">{props.unit}</span>}
        </span>
      )}
    </FieldFrame>
  );
}
