import { For, Show, type JSX } from 'solid-js';
import type { ResourceKind } from '@samaritan/scenarios/vocabulary/resources';
import { goods } from '@samaritan/server/words/desk-words';
import { language } from '../../i18n/language.ts';
import { t } from '../../i18n/t.ts';
import { progressOf } from '../request-progress.ts';
import { useRoom } from '../seat-room.ts';
import { timeOf } from '../../live/moments.ts';
import { Sheet } from './Sheet.tsx';
import { s } from './sheet-words.ts';

/** ICS 213RR: the order lines of every request this desk made, and how far each has come. */
export function Request213rr(): JSX.Element {
  const room = useRoom();
  const status = (request: ReturnType<typeof room.facts>['requests'][number]): string => {
    const { at, ended, since } = progressOf(request);
    return `${ended === undefined ? t(`steps.${at}`) : t(`steps.${ended}`)}, ${timeOf(room, since)}`;
  };
  return (
    <Sheet title={s('213rr')} boxes={[]}>
      <Show when={room.facts().requests.length > 0} fallback={<p>{s('noRequests')}</p>}>
        <table class="sheet-table">
          <thead>
            <tr>
              <For
                each={(['number', 'kind', 'deliver', 'asked', 'priority', 'sent', 'status'] as const).map((key) =>
                  s(key),
                )}
              >
                {(head) => <th scope="col">{head}</th>}
              </For>
            </tr>
          </thead>
          <tbody>
            <For each={room.facts().requests}>
              {(request, at) => (
                <tr>
                  <td class="sheet-number">{at() + 1}</td>
                  <td>{goods(request.kind as ResourceKind, request.quantity, language())}</td>
                  <td>{room.speak().place(request.deliverTo)}</td>
                  <td>{room.speak().seat(request.to)}</td>
                  <td>{request.under === null ? s('none') : room.speak().instrument(request.under)}</td>
                  <td>{timeOf(room, request.steps[0]?.at ?? 0)}</td>
                  <td>{status(request)}</td>
                </tr>
              )}
            </For>
          </tbody>
        </table>
      </Show>
    </Sheet>
  );
}
