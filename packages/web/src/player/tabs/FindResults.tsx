import { createMemo, For, Show, type JSX } from 'solid-js';
import { sayFigure } from '@samaritan/server/words/desk-figure';
import { sayItem } from '@samaritan/server/words/desk-items';
import { commandLabels } from '@samaritan/server/words/labels/conduct';
import { figureLabels } from '@samaritan/server/words/labels/figures';
import { language } from '../../i18n/language.ts';
import { Pane } from '../../ui/Pane.tsx';
import { RowList } from '../../ui/RowList.tsx';
import { BlockList } from '../BlockList.tsx';
import { purposeOf } from '../forms/purposes.ts';
import { LetterRow } from '../inbox/LetterRow.tsx';
import { pictureOf } from '../picture/picture-rows.ts';
import { useRoom } from '../seat-room.ts';
import { p } from '../words.ts';

/** Case and accents do not matter. */
const plain = (text: string): string => text.normalize('NFD').replaceAll(/\p{M}/gu, '').toLocaleLowerCase();

export interface FindResultsProps {
  readonly text: string;
  readonly onTaken: () => void;
}

/** Everything on the desk that holds the words typed. */
export function FindResults(props: FindResultsProps): JSX.Element {
  const room = useRoom();
  const wanted = createMemo(() =>
    plain(props.text)
      .split(/\s+/)
      .filter((word) => word !== ''),
  );
  const holds = (text: string): boolean => {
    const within = plain(text);
    return wanted().every((word) => within.includes(word));
  };
  const letters = createMemo(() =>
    room
      .facts()
      .letters.filter((item) =>
        holds(`${room.speak().seat(item.source)} ${sayItem(item.content, item.words, room.speak())}`),
      )
      .toReversed(),
  );
  const figures = createMemo(() =>
    pictureOf(room.briefing, room.facts()).flatMap(({ place, rows }) =>
      rows.flatMap((row) => {
        const label = `${room.speak().place(place.id)}, ${figureLabels[row.figure][language()]}`;
        if (row.kind !== 'known' || !holds(label)) return [];
        return [`${label}: ${sayFigure(row.figure, row.told.value, language())}`];
      }),
    ),
  );
  const actions = createMemo(() =>
    room.briefing.seat.commands.filter((type) => holds(`${commandLabels[type][language()]} ${purposeOf(type)}`)),
  );
  const count = (): number => letters().length + figures().length + actions().length;
  return (
    <Pane title={p('find')} count={p('findFound', { count: count() })}>
      <Show when={count() > 0} fallback={<p class="p-3">{p('findNone')}</p>}>
        <RowList label={p('find')}>
          <Show when={actions().length > 0}>
            <li class="group-head">{p('find.actions')}</li>
            <For each={actions()}>
              {(type) => (
                <li>
                  <button
                    type="button"
                    data-row
                    class="row action-row"
                    onClick={() => {
                      props.onTaken();
                      room.act(type);
                    }}
                  >
                    <b>{commandLabels[type][language()]}</b>
                    <span class="action-purpose">{purposeOf(type)}</span>
                  </button>
                </li>
              )}
            </For>
          </Show>
          <Show when={figures().length > 0}>
            <li class="group-head">{p('find.figures')}</li>
            <For each={figures()}>{(figure) => <li class="row">{figure}</li>}</For>
          </Show>
          <Show when={letters().length > 0}>
            <li class="group-head">{p('find.letters')}</li>
            <BlockList rows={letters()} about={52}>
              {(item) => <LetterRow item={item()} />}
            </BlockList>
          </Show>
        </RowList>
      </Show>
    </Pane>
  );
}
