import { For, Show, type JSX } from 'solid-js';
import { number } from '../i18n/numbers.ts';
import { t } from '../i18n/t.ts';
import { createSize } from './size.ts';

export interface WhiskerRow {
  readonly label: string;
  /** "on request → pre-positioned". */
  readonly note?: string | undefined;
  /** Its lever, in letters to be copied. */
  readonly code?: string | undefined;
  /** Nothing to show, and why: "not exercised: no vessel in this script". */
  readonly none?: string | undefined;
  readonly mean?: number | undefined;
  readonly low?: number | undefined;
  readonly high?: number | undefined;
}

export interface BarWhiskerProps {
  readonly title: string;
  readonly rows: readonly WhiskerRow[];
  readonly from: number;
  readonly to: number;
  /** Where the scale has its ticks; zero among them. */
  readonly ticks: readonly number[];
  readonly digits?: number | undefined;
}

/** A difference with its interval: the dot is filled where the interval leaves zero. */
export function BarWhisker(props: BarWhiskerProps): JSX.Element {
  let axis: HTMLDivElement | undefined;
  const size = createSize(() => axis);
  const x = (value: number): number => ((value - props.from) / (props.to - props.from)) * size().width;
  return (
    <table class="whiskers">
      <caption class="read-only-to-ears">{props.title}</caption>
      <thead>
        <tr>
          <td />
          <th scope="col" class="whisker-axis">
            <span class="read-only-to-ears">{t('whisker.interval')}</span>
            <div ref={axis} class="whisker-ticks">
              <svg width="100%" height="20" aria-hidden="true">
                <For each={props.ticks}>
                  {(tick) => (
                    <text class="whisker-tick" x={x(tick)} y="14" text-anchor="middle">
                      {number(tick)}
                    </text>
                  )}
                </For>
              </svg>
            </div>
          </th>
          <th scope="col" class="whisker-value">
            <span class="read-only-to-ears">{t('whisker.mean')}</span>
          </th>
        </tr>
      </thead>
      <tbody>
        <For each={props.rows}>
          {(row) => {
            const known = () =>
              row.mean === undefined || row.low === undefined || row.high === undefined
                ? undefined
                : { mean: row.mean, low: row.low, high: row.high, leaves: row.low > 0 || row.high < 0 };
            return (
              <tr class="whisker-row">
                <th scope="row" class="whisker-label">
                  <b>{row.label}</b>
                  <Show when={row.code}>
                    <code class="whisker-code">{row.code}</code>
                  </Show>
                  <Show when={row.note}>
                    <span class="whisker-note">{row.note}</span>
                  </Show>
                </th>
                <Show when={known()} fallback={<td colspan="2">{row.none}</td>}>
                  {(found) => (
                    <>
                      <td class="whisker-plot">
                        <svg
                          width="100%"
                          height="28"
                          role="img"
                          aria-label={t('whisker.range', {
                            low: number(found().low, { signed: true }),
                            high: number(found().high, { signed: true }),
                          })}
                        >
                          <For each={props.ticks}>
                            {(tick) => (
                              <path
                                class={tick === 0 ? 'whisker-zero' : 'whisker-grid'}
                                d={`M${x(tick).toFixed(1)} 0V28`}
                              />
                            )}
                          </For>
                          <path
                            class="whisker-line"
                            d={`M${x(found().low).toFixed(1)} 14H${x(found().high).toFixed(1)}M${x(found().low).toFixed(1)} 10V18M${x(found().high).toFixed(1)} 10V18`}
                          />
                          <circle
                            class="whisker-dot"
                            classList={{ 'whisker-leaves': found().leaves }}
                            cx={x(found().mean)}
                            cy="14"
                            r="4.5"
                          />
                        </svg>
                      </td>
                      <td class="whisker-value" classList={{ 'whisker-sure': found().leaves }}>
                        {number(found().mean, {
                          signed: true,
                          ...(props.digits === undefined ? {} : { digits: props.digits }),
                        })}
                      </td>
                    </>
                  )}
                </Show>
              </tr>
            );
          }}
        </For>
      </tbody>
    </table>
  );
}
