import { Show, type JSX } from 'solid-js';
import { t } from '../i18n/t.ts';

export interface NewRowsProps {
  readonly count: number;
  readonly onShow: () => void;
}

/** What came while the list was scrolled: it waits here and moves nothing under the reader's eyes. */
export function NewRows(props: NewRowsProps): JSX.Element {
  return (
    <Show when={props.count > 0}>
      <button type="button" class="new-rows" onClick={() => props.onShow()}>
        {t('row.new', { count: props.count })}
      </button>
    </Show>
  );
}
