import { For, Show, type JSX } from 'solid-js';
import { commandLabels } from '@samaritan/server/words/labels/conduct';
import { language } from '../../i18n/language.ts';
import { Button } from '../../ui/Button.tsx';
import { Pane } from '../../ui/Pane.tsx';
import { RowList } from '../../ui/RowList.tsx';
import { useRoom } from '../seat-room.ts';
import { f } from '../words.ts';
import { ActionForm } from './ActionForm.tsx';
import { formOf } from './forms.ts';
import { purposeOf } from './purposes.ts';

/** What this desk may do: the list, or the form of the one that was chosen. */
export function ActionPane(): JSX.Element {
  const room = useRoom();
  const commands = () => room.briefing.seat.commands;
  const label = (type: ReturnType<typeof commands>[number]): string => commandLabels[type][language()];
  return (
    <Show
      when={room.action()}
      keyed
      fallback={
        <Pane title={f('none')} count={f('noneText')}>
          <RowList label={f('none')}>
            <For each={commands()}>
              {(type) => (
                <li>
                  <button type="button" data-row class="row action-row" onClick={() => room.act(type)}>
                    <b>
                      {label(type)}{' '}
                      <Show when={formOf(type).paper}>{(paper) => <span class="side">{paper()}</span>}</Show>
                    </b>
                    <span class="action-purpose">{purposeOf(type)}</span>
                  </button>
                </li>
              )}
            </For>
          </RowList>
        </Pane>
      }
    >
      {(action) => (
        <Pane
          title={label(action.type)}
          count={formOf(action.type).paper ?? ''}
          controls={
            <Button kind="quiet" icon="close" onPress={() => room.act(null)}>
              {f('allActions')}
            </Button>
          }
          padded
        >
          <ActionForm type={action.type} start={action.start} />
        </Pane>
      )}
    </Show>
  );
}
