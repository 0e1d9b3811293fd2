import { For, Show, type JSX } from 'solid-js';
import { t } from '../i18n/t.ts';

const steps = ['written', 'sent', 'approved', 'onTheWay', 'here'] as const;
export type RequestStep = (typeof steps)[number];

export interface RequestStepsProps {
  /** The last step reached. */
  readonly at: RequestStep;
  /** It ends here: the line stops with the word. */
  readonly ended?: 'refused' | 'withdrawn' | undefined;
  /** Beneath: "waits 19 min", "here about 14:10". */
  readonly note?: string | undefined;
  readonly urgent?: boolean | undefined;
}

/** How far a request has come, from draft to arrival. */
export function RequestSteps(props: RequestStepsProps): JSX.Element {
  const reached = (): number => steps.indexOf(props.at);
  const shown = (): readonly RequestStep[] => (props.ended === undefined ? steps : steps.slice(0, reached() + 1));
  const done = (): boolean => props.at === 'here';
  return (
    <div class="steps">
      <ol class="steps-line" aria-label={t('steps.name')}>
        <For each={shown()}>
          {(step, at) => (
            <li
              class="step"
              classList={{
                'step-past': at() < reached() || done(),
                'step-now': at() === reached() && !done() && props.ended === undefined,
                'step-end': at() === reached() && props.ended !== undefined,
              }}
              aria-current={at() === reached() ? 'step' : undefined}
            >
              <span class="read-only-to-ears">
                {t(`steps.${step}`)}
                {at() > reached() ? `, ${t('steps.yet')}` : ''}
              </span>
            </li>
          )}
        </For>
        <Show when={props.ended}>{(ended) => <li class="step-word">{t(`steps.${ended()}`)}</li>}</Show>
      </ol>
      <p class="steps-note" classList={{ 'steps-urgent': props.urgent === true }}>
        {props.note ?? t(`steps.${props.at}`)}
      </p>
    </div>
  );
}
