import { createMemo, createResource, createSignal, For, Show, type JSX } from 'solid-js';
import { Button } from '../../ui/Button.tsx';
import { Pane } from '../../ui/Pane.tsx';
import { Skeleton } from '../../ui/Skeleton.tsx';
import { sideOf } from '../place-of.ts';
import { useRoom } from '../seat-room.ts';
import { p } from '../words.ts';
import { MapCanvas } from './MapCanvas.tsx';
import type { Outline } from './map-style.ts';
import { placeMarks } from './place-marks.ts';

async function outlines(addresses: readonly string[]): Promise<readonly Outline[]> {
  return Promise.all(
    addresses.map(async (address) => {
      const answer = await fetch(address, { credentials: 'same-origin' });
      if (!answer.ok) throw new Error(`${address}: ${answer.status}`);
      return (await answer.json()) as Outline;
    }),
  );
}

const hasWebGl = (): boolean => document.createElement('canvas').getContext('webgl2') !== null;

/** Where things are and what this desk was told of them: a map, and the same as a list for those who would rather read it. */
export function MapPane(): JSX.Element {
  const room = useRoom();
  const [asList, setAsList] = createSignal(!hasWebGl());
  const [drawn] = createResource(() => room.briefing.maps, outlines);
  const marks = createMemo(() => placeMarks(room, room.facts(), room.minute()));
  const noGl = !hasWebGl();
  return (
    <Pane
      title={p('map.title')}
      count={p('map.note')}
      controls={
        <Show when={!noGl}>
          <Button kind="quiet" expanded={asList()} onPress={() => setAsList(!asList())}>
            {p('map.list')}
          </Button>
        </Show>
      }
      fills={!asList()}
    >
      <Show when={noGl}>
        <p class="p-3">{p('map.noGl')}</p>
      </Show>
      <Show
        when={!asList()}
        fallback={
          <ul class="place-list" aria-label={p('map.list')}>
            <For each={marks()}>
              {(mark) => (
                <li class="place-line">
                  <b>{mark.name}</b> <span class="side">{sideOf(room.briefing, mark.place.id)}</span>
                  <For each={mark.lines}>{(line) => <p>{line}</p>}</For>
                </li>
              )}
            </For>
          </ul>
        }
      >
        <Show when={drawn.error === undefined && drawn()} fallback={<Skeleton rows={8} />}>
          {(found) => <MapCanvas outlines={found()} marks={marks()} />}
        </Show>
      </Show>
    </Pane>
  );
}
