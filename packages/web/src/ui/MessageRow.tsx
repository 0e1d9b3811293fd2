import { Show, type JSX } from 'solid-js';
import { Icon } from './Icon.tsx';
import type { IconName } from './icons.ts';

export interface MessageRowProps {
  /** The means by which it came. */
  readonly icon: IconName;
  /** Its name, for the ear: "Phone". */
  readonly means: string;
  readonly from: string;
  readonly side?: string | undefined;
  /** Scenario time of arrival. */
  readonly time: string;
  readonly subject: string;
  readonly isNew?: boolean | undefined;
  /** "answer by 12:49, 7 min left"; "read, not answered"; "answered 12:50". */
  readonly note?: string | undefined;
  /** The note wants this person now. */
  readonly urgent?: boolean | undefined;
  /** What hangs on it: "roster-wrh-22.csv, checked". */
  readonly attached?: string | undefined;
  readonly chosen?: boolean | undefined;
  readonly onOpen: () => void;
}

/** One message in a list: new is heavy, an answer that is wanted says by when. */
export function MessageRow(props: MessageRowProps): JSX.Element {
  return (
    <li>
      <button
        type="button"
        data-row
        class="row message-row"
        classList={{ 'message-new': props.isNew === true, 'row-chosen': props.chosen === true }}
        aria-current={props.chosen === true ? 'true' : undefined}
        onClick={() => props.onOpen()}
      >
        <span class="message-head">
          <Icon name={props.icon} />
          <span class="read-only-to-ears">{props.means}</span> <b class="message-from">{props.from}</b>{' '}
          <Show when={props.side}>
            <span class="side">{props.side}</span>
          </Show>{' '}
          <span class="message-time">{props.time}</span>
        </span>
        <span class="message-subject">{props.subject}</span>
        <Show when={props.note}>
          <span class="message-note" classList={{ 'message-urgent': props.urgent === true }}>
            {props.note}
          </span>
        </Show>
        <Show when={props.attached}>
          <span class="message-note message-attached">
            <Icon name="list" size={13} /> {props.attached}
          </span>
        </Show>
      </button>
    </li>
  );
}
