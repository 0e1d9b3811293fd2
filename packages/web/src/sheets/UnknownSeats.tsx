import { For, Show, type JSX } from 'solid-js';
import { ChoiceField } from '../ui/ChoiceField.tsx';
import { unknownSeats, withSeat } from './mapping.ts';
import type { CellProblem, Mapping } from './shapes.ts';
import { w } from './w.ts';

export interface UnknownSeatsProps {
  readonly mapping: Mapping;
  readonly problems: readonly CellProblem[];
  readonly seats: readonly { readonly id: string; readonly name: string }[];
  readonly onChange: (mapping: Mapping) => void;
}

/** Whom the sheet writes to in words of its own. */
export function UnknownSeats(props: UnknownSeatsProps): JSX.Element {
  const words = (): readonly string[] =>
    unknownSeats(props.mapping, props.problems)
      .slice(0, 12)
      .map(([word]) => word);
  return (
    <Show when={words().length > 0 && props.seats.length > 0}>
      <section class="home-part" aria-labelledby="unknown-seats">
        <h2 id="unknown-seats">{w('words.title')}</h2>
        <p class="home-read">{w('words.text')}</p>
        <div class="home-form home-form-spaced">
          <For each={words()}>
            {(word) => (
              <ChoiceField
                label={w('words.of', { word })}
                none={w('words.choose')}
                value={props.mapping.seats[word] ?? null}
                choices={props.seats.map(({ id, name }) => ({ value: id, label: name }))}
                onChoose={(seat) => props.onChange(withSeat(props.mapping, word, seat))}
              />
            )}
          </For>
        </div>
      </section>
    </Show>
  );
}
