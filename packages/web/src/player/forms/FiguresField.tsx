import { For, type JSX } from 'solid-js';
import { figureLabels } from '@samaritan/server/words/labels/figures';
import { language } from '../../i18n/language.ts';
import { NumberField } from '../../ui/NumberField.tsx';
import type { FormGround } from './description.ts';

export interface FiguresFieldProps {
  readonly label: string;
  readonly hint: string | undefined;
  readonly ground: FormGround;
  readonly values: Readonly<Record<string, number | null>>;
  readonly onChange: (values: Readonly<Record<string, number | null>>) => void;
}

/** The figures of a status report, place by place. A share is written in percent, an open crossing as 1. */
export function FiguresField(props: FiguresFieldProps): JSX.Element {
  const scale = (figure: string): number => (figure === 'occupancy' ? 100 : 1);
  const shown = (key: string, figure: string): number | null => {
    const value = props.values[key] ?? null;
    return value === null ? null : Math.round(value * scale(figure) * 100) / 100;
  };
  return (
    <fieldset class="figures-field">
      <legend class="field-label">{props.label}</legend>
      <p class="field-hint">{props.hint}</p>
      <For each={props.ground.briefing.seat.reports}>
        {({ place, figures }) => (
          <div class="figures-place" role="group" aria-label={props.ground.speaker.place(place)}>
            <b>{props.ground.speaker.place(place)}</b>
            <div class="figures-grid">
              <For each={figures}>
                {(figure) => (
                  <NumberField
                    label={figureLabels[figure][language()]}
                    unit={figure === 'occupancy' ? '%' : undefined}
                    min={0}
                    value={shown(`${place}/${figure}`, figure)}
                    onInput={(value) =>
                      props.onChange({
                        ...props.values,
                        [`${place}/${figure}`]: value === null ? null : value / scale(figure),
                      })
                    }
                  />
                )}
              </For>
            </div>
          </div>
        )}
      </For>
    </fieldset>
  );
}
