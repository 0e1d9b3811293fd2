import { createMemo, For, Show, type JSX } from 'solid-js';
import { Button } from '../../ui/Button.tsx';
import { EmptyState } from '../../ui/EmptyState.tsx';
import { Pane } from '../../ui/Pane.tsx';
import { sideOf } from '../place-of.ts';
import { useRoom } from '../seat-room.ts';
import { p } from '../words.ts';
import { FigureRow } from './FigureRow.tsx';
import { pictureOf, type PlacePicture } from './picture-rows.ts';
import { SceneTriage, sceneFigures } from './SceneTriage.tsx';

/** What has reached this desk, place by place: each figure with its age, its source and its means. It is not the truth. */
export function MyPicture(): JSX.Element {
  const room = useRoom();
  const places = createMemo(() => pictureOf(room.briefing, room.facts()));
  return (
    <Pane
      title={p('picture')}
      count={p('pictureNote')}
      controls={
        <Show when={!room.readOnly}>
          <Button onPress={() => room.act('ReportStatus')}>{p('reportStatus')}</Button>
        </Show>
      }
    >
      <Show
        when={places().length > 0}
        fallback={
          <div class="p-3">
            <EmptyState>{p('picture.empty')}</EmptyState>
          </div>
        }
      >
        <table class="picture">
          <thead>
            <tr>
              <th scope="col">{p('picture.what')}</th>
              <th scope="col" class="picture-number">
                {p('picture.figure')}
              </th>
              <th scope="col">{p('picture.age')}</th>
              <th scope="col">{p('picture.by')}</th>
            </tr>
          </thead>
          <For each={places()}>{(place) => <PlaceRows picture={place} />}</For>
        </table>
      </Show>
    </Pane>
  );
}

function PlaceRows(props: { readonly picture: PlacePicture }): JSX.Element {
  const room = useRoom();
  const isSite = (): boolean => props.picture.place.kind === 'site';
  const rows = () =>
    isSite() ? props.picture.rows.filter(({ figure }) => !sceneFigures.includes(figure)) : props.picture.rows;
  return (
    <tbody>
      <tr class="picture-place">
        <th scope="rowgroup" colSpan={4}>
          {room.speak().place(props.picture.place.id)}{' '}
          <span class="side">{sideOf(room.briefing, props.picture.place.id)}</span>
        </th>
      </tr>
      <Show when={isSite()}>
        <SceneTriage rows={props.picture.rows} />
      </Show>
      <For each={rows()}>{(row) => <FigureRow place={props.picture.place.id} row={row} />}</For>
    </tbody>
  );
}
