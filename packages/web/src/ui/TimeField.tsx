import { createEffect, createSignal, on, type JSX } from 'solid-js';
import { language } from '../i18n/language.ts';
import { readTime } from '../i18n/read.ts';
import { t } from '../i18n/t.ts';
import { FieldFrame, type FieldState } from './FieldFrame.tsx';

export interface TimeFieldProps extends FieldState {
  /** Minutes after midnight in the zone named. */
  readonly value: number | null;
  readonly onInput: (value: number | null) => void;
  /** Its short name: EDT, HAE. */
  readonly zone: string;
}

const two = (value: number): string => String(value).padStart(2, '0');

/** A time of day with its zone, on 24 hours. Reads 12:42, 1242 and 12 h 42; the arrows change it by a minute. */
export function TimeField(props: TimeFieldProps): JSX.Element {
  const [typed, setTyped] = createSignal('');
  const shown = (value: number | null): string => {
    if (value === null) return '';
    const [hour, minute] = [Math.floor(value / 60), two(value % 60)];
    return language() === 'fr' ? `${hour}\u00A0h\u00A0${minute}` : `${two(hour)}:${minute}`;
  };
  createEffect(
    on(
      () => shown(props.value),
      (text) => {
        if (typed() === '' || readTime(typed()) !== props.value) setTyped(text);
      },
    ),
  );
  const own = (): string | undefined =>
    typed() !== '' && readTime(typed()) === null ? t('field.noTime', { typed: typed() }) : undefined;
  return (
    <FieldFrame {...props} refusal={props.refusal ?? own()}>
      {(control) => (
        <span class="input input-with-unit">
          <input
            id={control.id}
            class="input-text input-figure"
            autocomplete="off"
            value={typed()}
            readOnly={props.readOnly === true}
            aria-invalid={control.invalid() ? 'true' : undefined}
            aria-describedby={control.describedBy()}
            onInput={(event) => {
              setTyped(event.currentTarget.value);
              props.onInput(readTime(event.currentTarget.value));
            }}
            onBlur={() => {
              if (props.value !== null) setTyped(shown(props.value));
            }}
            onKeyDown={(event) => {
              if (props.readOnly === true || (event.key !== 'ArrowUp' && event.key !== 'ArrowDown')) return;
              event.preventDefault();
              const next = ((props.value ?? 0) + (event.key === 'ArrowUp' ? 1 : 1439)) % 1440;
              setTyped(shown(next));
              props.onInput(next);
            }}
          />
          <span class="input-unit">{props.zone}</span>
        </span>
      )}
    </FieldFrame>
  );
}
