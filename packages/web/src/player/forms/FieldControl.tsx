import { Match, Switch, type JSX } from 'solid-js';
import { CheckField } from '../../ui/CheckField.tsx';
import { ChoiceField } from '../../ui/ChoiceField.tsx';
import { LongTextField } from '../../ui/LongTextField.tsx';
import { MultiChoiceField } from '../../ui/MultiChoiceField.tsx';
import { NumberField } from '../../ui/NumberField.tsx';
import { TextField } from '../../ui/TextField.tsx';
import { f, formWord } from '../words.ts';
import type { FormField, FormGround, FormValue } from './description.ts';
import { FiguresField } from './FiguresField.tsx';

export interface FieldControlProps {
  readonly field: FormField;
  readonly ground: FormGround;
  readonly value: FormValue;
  readonly refusedBy: string | undefined;
  readonly refusal: string | undefined;
  readonly onChange: (value: FormValue) => void;
}

type Of<K extends FormField['kind']> = Extract<FormField, { readonly kind: K }>;

/** What stands for no choice in the browser's own list. */
const noChoice = '';

/** One field of an action's form, by its kind. */
export function FieldControl(props: FieldControlProps): JSX.Element {
  const as = <K extends FormField['kind']>(kind: K): Of<K> | undefined =>
    props.field.kind === kind ? (props.field as Of<K>) : undefined;
  const label = (): string => formWord(props.field.label);
  const hint = (): string | undefined => (props.field.hint === undefined ? undefined : formWord(props.field.hint));
  const text = (): string => (typeof props.value === 'string' ? props.value : '');
  const written = () => as('line') ?? undefined;
  const chosen = (): readonly string[] => (Array.isArray(props.value) ? (props.value as readonly string[]) : []);
  return (
    <Switch>
      <Match when={as('choice')}>
        {(field) => (
          <ChoiceField
            label={label()}
            hint={hint()}
            refusal={props.refusal}
            refusedBy={props.refusedBy}
            none={field().none === undefined ? f('choose') : undefined}
            choices={[...none(field()), ...field().choices(props.ground)]}
            value={text() === '' ? (field().none === undefined ? null : noChoice) : text()}
            onChoose={(value) => props.onChange(value === noChoice ? null : value)}
          />
        )}
      </Match>
      <Match when={as('choices')}>
        {(field) => (
          <MultiChoiceField
            label={label()}
            hint={hint()}
            refusal={props.refusal}
            choices={field().choices(props.ground)}
            values={chosen()}
            onChoose={(values) => props.onChange(values)}
          />
        )}
      </Match>
      <Match when={as('number')}>
        {(field) => (
          <NumberField
            label={label()}
            hint={hint()}
            refusal={props.refusal}
            refusedBy={props.refusedBy}
            min={field().least}
            value={typeof props.value === 'number' ? props.value : null}
            onInput={(value) => props.onChange(value)}
          />
        )}
      </Match>
      <Match when={written()}>
        <TextField
          label={label()}
          hint={hint()}
          refusal={props.refusal}
          refusedBy={props.refusedBy}
          value={text()}
          onInput={(value) => props.onChange(value)}
        />
      </Match>
      <Match when={as('text')}>
        <LongTextField
          label={label()}
          hint={hint()}
          refusal={props.refusal}
          refusedBy={props.refusedBy}
          rows={4}
          value={text()}
          kept={text() === '' ? undefined : f('keptDraft')}
          onInput={(value) => props.onChange(value)}
        />
      </Match>
      <Match when={as('check')}>
        <CheckField label={label()} checked={props.value === true} onChange={(value) => props.onChange(value)} />
      </Match>
      <Match when={as('figures')}>
        <FiguresField
          label={label()}
          hint={hint()}
          ground={props.ground}
          values={props.value as Readonly<Record<string, number | null>>}
          onChange={props.onChange}
        />
      </Match>
    </Switch>
  );

  function none(field: Of<'choice'>): readonly { readonly value: string; readonly label: string }[] {
    return field.none === undefined ? [] : [{ value: noChoice, label: formWord(field.none) }];
  }
}
