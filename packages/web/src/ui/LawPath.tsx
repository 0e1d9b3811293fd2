import { For, Show, type JSX } from 'solid-js';
import { t } from '../i18n/t.ts';
import { AgeDial, type AgeDialProps } from './AgeDial.tsx';

export type LawResult = 'passedOver' | 'satisfied' | 'narrowed' | 'failed';

export interface LawStep {
  /** The instrument, or what was asked of the facts. */
  readonly name: string;
  readonly note: string;
  readonly result: LawResult;
  /** Where it stands written, or who said so. */
  readonly source: string;
  readonly told?: AgeDialProps | undefined;
}

export interface LawPathProps {
  readonly steps: readonly LawStep[];
  /** What would turn the verdict. */
  readonly flip?: string | undefined;
}

const marks: Readonly<Record<LawResult, string>> = {
  passedOver: 'M6 10h8',
  satisfied: 'M5.5 10.5 9 14l6-7',
  narrowed: '',
  failed: 'M6.5 6.5l7 7M13.5 6.5l-7 7',
};

/** Every instrument tried, in order: passed over, satisfied, narrowed, or failed, where the path ends. */
export function LawPath(props: LawPathProps): JSX.Element {
  return (
    <div class="law">
      <ol>
        <For each={props.steps}>
          {(step) => (
            <li class={`law-step law-${step.result}`}>
              <svg
                class="law-mark"
                viewBox="0 0 20 20"
                width="20"
                height="20"
                role="img"
                aria-label={t(`law.${step.result}`)}
              >
                <circle class="law-ground" cx="10" cy="10" r="9" />
                <Show when={step.result === 'narrowed'}>
                  <path class="law-half" d="M10 1a9 9 0 0 0 0 18z" />
                </Show>
                <path class="law-sign" d={marks[step.result]} />
              </svg>
              <div class="law-words">
                <b class="law-name">{step.name}</b>
                <p>{step.note}</p>
              </div>
              <div class="law-source">
                {step.source}
                <Show when={step.told}>{(told) => <AgeDial {...told()} />}</Show>
              </div>
            </li>
          )}
        </For>
      </ol>
      <Show when={props.flip}>
        <p class="law-flip">
          <b>{t('law.flip')}</b> {props.flip}
        </p>
      </Show>
    </div>
  );
}
