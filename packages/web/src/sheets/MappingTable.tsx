import { For, type JSX } from 'solid-js';
import { percent } from '../i18n/numbers.ts';
import { local } from '../home/local.ts';
import { ChoiceField } from '../ui/ChoiceField.tsx';
import { fieldOrder, withField } from './mapping.ts';
import type { Field, Mapping } from './shapes.ts';
import { w } from './w.ts';

export interface MappingTableProps {
  readonly mapping: Mapping;
  readonly onChange: (mapping: Mapping) => void;
}

const own = 'own';

/** What each column was taken for, how surely and why; and the way to say otherwise. */
export function MappingTable(props: MappingTableProps): JSX.Element {
  const choices = (): readonly { value: Field | typeof own; label: string }[] => [
    { value: own, label: w('map.own') },
    ...fieldOrder.map((field) => ({ value: field, label: w(`field.${field}`) })),
  ];
  return (
    <div class="home-scroll">
      <table class="home-table map-table">
        <thead>
          <tr>
            <th scope="col">{w('map.column')}</th>
            <th scope="col">{w('map.header')}</th>
            <th scope="col">{w('map.field')}</th>
            <th scope="col" class="home-end">
              {w('map.sure')}
            </th>
            <th scope="col">{w('map.why')}</th>
          </tr>
        </thead>
        <tbody>
          <For each={props.mapping.columns.map(({ column }) => column)}>
            {(letters) => {
              const column = (): Mapping['columns'][number] | undefined =>
                props.mapping.columns.find((one) => one.column === letters);
              return (
                <tr>
                  <td>
                    <code>{letters}</code>
                  </td>
                  <th scope="row">{column()?.header}</th>
                  <td class="map-field">
                    <ChoiceField
                      label={w('map.fieldOf', { column: letters, header: column()?.header ?? '' })}
                      labelUnseen
                      choices={choices()}
                      value={column()?.field ?? own}
                      onChoose={(field) =>
                        props.onChange(withField(props.mapping, letters, field === own ? null : field))
                      }
                    />
                  </td>
                  <td class="home-end" classList={{ 'map-unsure': (column()?.confidence ?? 1) < 0.6 }}>
                    {percent(column()?.confidence ?? 1)}
                  </td>
                  <td class="home-row-note map-why">{local(column()?.reason ?? { en: '', fr: '' })}</td>
                </tr>
              );
            }}
          </For>
        </tbody>
      </table>
    </div>
  );
}
