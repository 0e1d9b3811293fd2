import { createSignal, For, Show, type JSX } from 'solid-js';
import { Button } from '../../ui/Button.tsx';
import { LanguageSwitch } from '../../ui/LanguageSwitch.tsx';
import { Pane } from '../../ui/Pane.tsx';
import { RowList } from '../../ui/RowList.tsx';
import { ThemeSwitch } from '../../ui/ThemeSwitch.tsx';
import { HandOver } from '../HandOver.tsx';
import { type SeatTab, useRoom } from '../seat-room.ts';
import { p } from '../words.ts';

export interface MoreTabProps {
  readonly tabs: readonly SeatTab[];
}

/** The parts of the desk that have no place at the foot of a phone, and what the bar holds elsewhere. */
export function MoreTab(props: MoreTabProps): JSX.Element {
  const room = useRoom();
  const [handing, setHanding] = createSignal(false);
  return (
    <Pane title={p('more')}>
      <RowList label={p('more')}>
        <For each={props.tabs}>
          {(tab) => (
            <li>
              <button type="button" data-row class="row more-row" onClick={() => room.chooseTab(tab)}>
                {p(`tab.${tab}`)}
              </button>
            </li>
          )}
        </For>
      </RowList>
      <div class="more-foot">
        <LanguageSwitch />
        <ThemeSwitch />
        <Show when={!room.readOnly}>
          <Button icon="person" onPress={() => setHanding(true)}>
            {p('handOver')}
          </Button>
        </Show>
      </div>
      <HandOver open={handing()} onClose={() => setHanding(false)} />
    </Pane>
  );
}
