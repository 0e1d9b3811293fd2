import { createMemo, For, Show, type JSX } from 'solid-js';
import type { ResourceKind } from '@samaritan/scenarios/vocabulary/resources';
import { sayFigure } from '@samaritan/server/words/desk-figure';
import { sayItem } from '@samaritan/server/words/desk-items';
import { goods } from '@samaritan/server/words/desk-words';
import { figureLabels } from '@samaritan/server/words/labels/figures';
import { language } from '../../i18n/language.ts';
import { list } from '../../i18n/numbers.ts';
import { type KnownRow, pictureOf } from '../picture/picture-rows.ts';
import { sourceOf } from '../picture/source-of.ts';
import { progressOf } from '../request-progress.ts';
import { useRoom } from '../seat-room.ts';
import { timeOf } from '../../live/moments.ts';
import { Sheet } from './Sheet.tsx';
import { s } from './sheet-words.ts';

/** ICS 209: every figure with when it was observed and by whom, what is declared, what is asked for. */
export function Status209(): JSX.Element {
  const room = useRoom();
  const rows = createMemo(() =>
    pictureOf(room.briefing, room.facts()).flatMap(({ place, rows: all }) =>
      all.filter((row): row is KnownRow => row.kind === 'known').map((row) => ({ place, row })),
    ),
  );
  const needs = (): string => {
    const open = room.facts().requests.filter((one) => progressOf(one).open);
    return open.length === 0
      ? s('noNeeds')
      : list(open.map(({ kind, quantity }) => goods(kind as ResourceKind, quantity, language())));
  };
  const declared = (): string => {
    const items = [...room.facts().latest.values()].filter(
      ({ content }) => content.kind === 'declaration' || content.kind === 'order',
    );
    return items.length === 0
      ? s('noThreats')
      : items.map(({ content, words }) => sayItem(content, words, room.speak())).join('; ');
  };
  return (
    <Sheet
      title={s('209')}
      boxes={[
        { label: s('threats'), value: declared() },
        { label: s('needs'), value: needs() },
      ]}
    >
      <Show when={rows().length > 0} fallback={<p>{s('noFigures')}</p>}>
        <table class="sheet-table">
          <thead>
            <tr>
              <For each={(['place', 'what', 'figure', 'observed', 'source'] as const).map((key) => s(key))}>
                {(head) => <th scope="col">{head}</th>}
              </For>
            </tr>
          </thead>
          <tbody>
            <For each={rows()}>
              {({ place, row }) => (
                <tr>
                  <td>{room.speak().place(place.id)}</td>
                  <td>{figureLabels[row.figure][language()]}</td>
                  <td class="sheet-number">{sayFigure(row.figure, row.told.value, language())}</td>
                  <td>{timeOf(room, row.told.observedAt)}</td>
                  <td>{sourceOf(row.told, room)}</td>
                </tr>
              )}
            </For>
          </tbody>
        </table>
      </Show>
    </Sheet>
  );
}
