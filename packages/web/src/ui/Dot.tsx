import { Match, Switch, type JSX } from 'solid-js';
import { t } from '../i18n/t.ts';

export type DotState = 'sent' | 'later' | 'contingency' | 'watched' | 'held' | 'skipped';

export interface DotProps {
  readonly number: string;
  readonly state: DotState;
  /** Its subject, for the ear and on pointing. */
  readonly subject: string;
  readonly chosen?: boolean | undefined;
  readonly onChoose: () => void;
}

/** A row of the MSEL where time is squeezed: what became of it, and its number beneath. */
export function Dot(props: DotProps): JSX.Element {
  return (
    <button
      type="button"
      class={`dot dot-${props.state}`}
      classList={{ 'dot-chosen': props.chosen === true }}
      title={props.subject}
      aria-pressed={props.chosen === true}
      aria-label={`${props.number}, ${t(`dot.${props.state}`)}: ${props.subject}`}
      onClick={() => props.onChoose()}
    >
      <svg class="dot-mark" viewBox="0 0 16 16" width="14" height="14" aria-hidden="true">
        <Switch>
          <Match when={props.state === 'sent'}>
            <circle class="dot-full" cx="8" cy="8" r="6" />
          </Match>
          <Match when={props.state === 'later'}>
            <circle cx="8" cy="8" r="5.5" />
          </Match>
          <Match when={props.state === 'contingency'}>
            <path d="M3 14V2.5M3 5.5h10.5M10.5 2.5l3 3-3 3" />
          </Match>
          <Match when={props.state === 'watched'}>
            <path d="M8 1.5 14.5 8 8 14.5 1.5 8z" />
          </Match>
          <Match when={props.state === 'held'}>
            <path d="M5.5 3v10M10.5 3v10" />
          </Match>
          <Match when={props.state === 'skipped'}>
            <path d="M8 13.5a5.5 5.5 0 1 0 0-11 5.5 5.5 0 0 0 0 11zM4 12 12 4" />
          </Match>
        </Switch>
      </svg>
      <span aria-hidden="true">{props.number}</span>
    </button>
  );
}
