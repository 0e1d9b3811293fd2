import { createSignal, For, Show, type JSX } from 'solid-js';
import { t } from '../i18n/t.ts';
import { Segment } from './Segment.tsx';

export interface ChartFrameProps {
  readonly title: string;
  readonly note?: string | undefined;
  readonly columns: readonly string[];
  readonly rows: readonly (readonly string[])[];
  /** Below the picture: what is hatched, what the marks are. */
  readonly caption?: string | undefined;
  readonly children: JSX.Element;
}

/** A chart with its table: the same figures for those who would rather read them. */
export function ChartFrame(props: ChartFrameProps): JSX.Element {
  const [view, setView] = createSignal<'picture' | 'table'>('picture');
  return (
    <figure class="chart">
      <figcaption class="chart-head">
        <h3 class="chart-title">{props.title}</h3>
        <span class="chart-note">{props.note}</span>
        <Segment
          label={t('chart.view', { title: props.title })}
          options={[
            { value: 'picture', label: t('chart.picture') },
            { value: 'table', label: t('chart.table') },
          ]}
          value={view()}
          onChoose={setView}
        />
      </figcaption>
      <Show
        when={view() === 'picture'}
        fallback={
          <div class="chart-scroll" tabindex="0" role="region" aria-label={props.title}>
            <table class="chart-table">
              <thead>
                <tr>
                  <For each={props.columns}>{(column) => <th scope="col">{column}</th>}</For>
                </tr>
              </thead>
              <tbody>
                <For each={props.rows}>
                  {(row) => (
                    <tr>
                      <For each={row}>{(cell) => <td>{cell}</td>}</For>
                    </tr>
                  )}
                </For>
              </tbody>
            </table>
          </div>
        }
      >
        {props.children}
      </Show>
      <Show when={props.caption}>
        <p class="chart-caption">{props.caption}</p>
      </Show>
    </figure>
  );
}
