import type { RowView } from '@samaritan/server/views/control/frame';
import { For, Show, type JSX } from 'solid-js';
import { language } from '../../i18n/language.ts';
import { c } from '../c.ts';
import { useControl } from '../control-room.ts';
import { ChainDialog } from '../log/ChainDialog.tsx';
import { becauseOf, standingOf, subjectOf } from './row-words.ts';

/** Why a row came, with its chain of causes, or why it waits, figure by figure, and what stands against it. */
export function WhyRow(props: { readonly row: RowView }): JSX.Element {
  const room = useControl();
  return (
    <ChainDialog
      title={props.row.fired === null ? c('why.waits', { row: props.row.row }) : c('why.came', { row: props.row.row })}
      seq={props.row.fired?.seq ?? null}
    >
      <blockquote class="row-text">{subjectOf(props.row)}</blockquote>
      <p>{standingOf(room, props.row)}</p>
      <Show when={props.row.notes}>{(notes) => <p class="text-ink-2">{notes()[language()]}</p>}</Show>
      <Show when={props.row.fired?.because}>
        {(because) => (
          <p>
            <b>{c('why.held')}</b> {becauseOf(room, because())}
          </p>
        )}
      </Show>
      <Show when={props.row.fired === null ? props.row.condition : null}>
        {(condition) => (
          <p>
            <b>{condition().holds ? c('why.holdsNow') : c('why.notYet')}</b> {becauseOf(room, condition().because)}
          </p>
        )}
      </Show>
      <For each={props.row.unready}>{(one) => <p class="text-call">{c(`unready.${one}.long`)}</p>}</For>
    </ChainDialog>
  );
}
