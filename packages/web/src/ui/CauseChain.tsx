import { For, Show, type JSX } from 'solid-js';
import { t } from '../i18n/t.ts';

export interface CauseMoment {
  /** "11:06 Casualty 0217 hurt". */
  readonly title: string;
  readonly note: JSX.Element;
  /** Number of the log entry it rests on: "#6 118". */
  readonly log: string;
  /** Time to the next: "65 min". */
  readonly delay?: string | undefined;
  readonly isDecision?: boolean | undefined;
}

export interface CauseChainProps {
  readonly label: string;
  readonly moments: readonly CauseMoment[];
  /** What the decision cost. */
  readonly lesson?: string | undefined;
}

/** From the first moment to the last, with the delay on each link; the decision that mattered is a filled diamond. */
export function CauseChain(props: CauseChainProps): JSX.Element {
  return (
    <div class="chain">
      <ol class="chain-line" aria-label={props.label}>
        <For each={props.moments}>
          {(moment) => (
            <li class="chain-moment" classList={{ 'chain-decision': moment.isDecision === true }}>
              <span class="chain-link">
                <span class="chain-mark" />
                <Show when={moment.delay}>
                  <span class="chain-delay">{moment.delay}</span>
                </Show>
              </span>
              <b class="chain-title">{moment.title}</b>
              <span class="chain-note">{moment.note}</span>
              <span class="chain-log">{moment.log}</span>
            </li>
          )}
        </For>
      </ol>
      <Show when={props.lesson}>
        <p class="chain-lesson">
          <span class="chain-diamond" aria-hidden="true" />
          <b>{t('chain.decision')}</b> {props.lesson}
        </p>
      </Show>
    </div>
  );
}
