import { For, Show, type JSX } from 'solid-js';

export interface LoadCount {
  readonly value: string;
  readonly label: string;
  /** The part of the label that wants a person: "19 min". */
  readonly call?: string | undefined;
}

export interface LoadMeterProps {
  /** "14 wants by 12:52, two clear about 12". */
  readonly sentence: string;
  readonly wants: number;
  /** What the controllers now present clear in that time. */
  readonly clears: number;
  readonly counts: readonly LoadCount[];
  /** "12:50 Ontario lends 22 nurses now, or waits for the college". */
  readonly decision?: JSX.Element;
}

/** What waits for Control against what Control can clear: ink within, beyond it a call. */
export function LoadMeter(props: LoadMeterProps): JSX.Element {
  const full = (): number => Math.max(props.wants, props.clears) * 1.25;
  const share = (value: number): string => `${(value / full()) * 100}%`;
  return (
    <div class="load">
      <div
        class="load-bar"
        role="meter"
        aria-label={props.sentence}
        aria-valuenow={props.wants}
        aria-valuemin={0}
        aria-valuemax={Math.ceil(full())}
      >
        <span class="load-within" style={{ width: share(Math.min(props.wants, props.clears)) }} />
        <span class="load-beyond" style={{ width: share(Math.max(0, props.wants - props.clears)) }} />
        <span class="load-limit" style={{ left: share(props.clears) }} />
      </div>
      <ul class="load-counts">
        <For each={props.counts}>
          {(count) => (
            <li class="load-count">
              <b class="load-value">{count.value}</b>
              <span class="load-label">
                {count.label}
                <Show when={count.call}>
                  {' '}
                  <b class="load-call">{count.call}</b>
                </Show>
              </span>
            </li>
          )}
        </For>
      </ul>
      <p class="load-decision">{props.decision}</p>
    </div>
  );
}
