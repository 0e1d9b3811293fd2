import { createMemo, For, Show, type JSX } from 'solid-js';
import { sayEntry } from '@samaritan/server/words/desk-log';
import { entriesOf } from '../tabs/LogTab.tsx';
import { useRoom } from '../seat-room.ts';
import { timeOf } from '../../live/moments.ts';
import { Sheet } from './Sheet.tsx';
import { s } from './sheet-words.ts';

/** ICS 214: what the desk received and did, in the order of time. */
export function UnitLog214(): JSX.Element {
  const room = useRoom();
  const lines = createMemo(() => entriesOf(room.facts()).toReversed());
  const period = (): string => `${timeOf(room, 0)} – ${timeOf(room, room.minute())}`;
  return (
    <Sheet title={s('214')} boxes={[{ label: s('period'), value: period() }]}>
      <Show when={lines().length > 0} fallback={<p>{s('noActivity')}</p>}>
        <table class="sheet-table">
          <thead>
            <tr>
              <th scope="col">{s('time')}</th>
              <th scope="col">{s('activity')}</th>
            </tr>
          </thead>
          <tbody>
            <For each={lines()}>
              {(entry) => (
                <tr>
                  <td class="sheet-time">{timeOf(room, entry.at)}</td>
                  <td>{sayEntry(entry, room.speak())}</td>
                </tr>
              )}
            </For>
          </tbody>
        </table>
      </Show>
    </Sheet>
  );
}
