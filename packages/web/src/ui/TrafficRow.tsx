import { Show, type JSX } from 'solid-js';
import { t } from '../i18n/t.ts';
import { Tag } from './Tag.tsx';

export interface TrafficRowProps {
  /** How long it has waited, the figure alone: "19". */
  readonly waits: string;
  /** Its unit: "min". */
  readonly unit: string;
  /** Past its deadline or the scenario's limit. */
  readonly overdue?: boolean | undefined;
  readonly from: string;
  readonly to: string;
  /** Code of the state, province or country of the recipient: ON, MI, US. */
  readonly side?: string | undefined;
  readonly subject: string;
  /** "answer", "decision", "ruling". */
  readonly wants: string;
  /** "K. Roy is writing an answer". */
  readonly answering?: string | undefined;
  readonly chosen?: boolean | undefined;
  readonly onOpen: () => void;
}

/** One thing that wants an answer: how long it has waited stands first and largest. */
export function TrafficRow(props: TrafficRowProps): JSX.Element {
  return (
    <li>
      <button
        type="button"
        data-row
        class="row traffic-row"
        classList={{ 'row-overdue': props.overdue === true, 'row-chosen': props.chosen === true }}
        aria-current={props.chosen === true ? 'true' : undefined}
        onClick={() => props.onOpen()}
      >
        <span class="traffic-wait">
          <b>{props.waits}</b> {props.unit}
        </span>
        <span class="row-words">
          <span class="row-who">
            <b>{props.from}</b> {t('row.to')} {props.to}{' '}
            <Show when={props.side}>
              <span class="side">{props.side}</span>
            </Show>
          </span>
          <span class="traffic-subject">{props.subject}</span>
          <Show when={props.answering}>
            <span class="row-answering">{props.answering}</span>
          </Show>
        </span>
        <Tag>{props.wants}</Tag>
      </button>
    </li>
  );
}
