import { createUniqueId, Show, type JSX } from 'solid-js';
import { t } from '../i18n/t.ts';
import { Icon } from './Icon.tsx';
import { Key } from './Key.tsx';
import { createShortcuts } from './shortcuts.ts';

export interface SearchFieldProps {
  /** Its name, and what stands in it while empty: "Name, number or reason". */
  readonly label: string;
  readonly value: string;
  readonly onInput: (value: string) => void;
  /** Behind it: "rows 4,411 to 4,430". */
  readonly count?: string | undefined;
  /** Of a dialog: where writing begins when it opens. */
  readonly first?: boolean | undefined;
  /** One a page takes `/`. */
  readonly slash?: boolean | undefined;
}

/** Find. `/` goes to it; Escape empties it, and once empty leaves it. */
export function SearchField(props: SearchFieldProps): JSX.Element {
  const countId = createUniqueId();
  let input: HTMLInputElement | undefined;
  createShortcuts(() => (props.slash === true ? [{ key: '/', what: t('keys.find'), run: () => input?.focus() }] : []));
  return (
    <search class="search">
      <span class="search-box">
        <Icon name="search" />
        <input
          ref={input}
          type="search"
          class="search-input"
          autofocus={props.first === true}
          aria-label={props.label}
          aria-describedby={props.count === undefined ? undefined : countId}
          placeholder={props.label}
          value={props.value}
          onInput={(event) => props.onInput(event.currentTarget.value)}
          onKeyDown={(event) => {
            if (event.key !== 'Escape') return;
            event.preventDefault();
            if (props.value === '') input?.blur();
            else props.onInput('');
          }}
        />
        <Show when={props.slash === true && props.value === ''}>
          <Key>/</Key>
        </Show>
      </span>
      <Show when={props.count}>
        <span class="search-count" id={countId} aria-live="polite">
          {props.count}
        </span>
      </Show>
    </search>
  );
}
