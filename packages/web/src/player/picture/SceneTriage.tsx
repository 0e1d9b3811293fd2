import { createMemo, For, Show, type JSX } from 'solid-js';
import type { FigureName } from '@samaritan/scenarios/vocabulary/figures';
import { number } from '../../i18n/numbers.ts';
import { AgeDial } from '../../ui/AgeDial.tsx';
import { TriageGlyph } from '../../ui/TriageGlyph.tsx';
import { useRoom } from '../seat-room.ts';
import { p } from '../words.ts';
import { ageOf, type KnownRow, type PlacePicture } from './picture-rows.ts';
import { sourceOf } from './source-of.ts';

const categories = [
  { figure: 'immediateWaiting', category: 'immediate' },
  { figure: 'delayedWaiting', category: 'delayed' },
  { figure: 'minimalWaiting', category: 'minimal' },
  { figure: 'dead', category: 'dead' },
] as const;

/** Figures of a scene that stand as one line of triage signs. */
export const sceneFigures: readonly FigureName[] = categories.map(({ figure }) => figure);

/** Who waits at a scene by category, each sign with its count; those nobody told of are left out. */
export function SceneTriage(props: { readonly rows: PlacePicture['rows'] }): JSX.Element {
  const room = useRoom();
  const told = createMemo(() =>
    categories.flatMap(({ figure, category }) => {
      const row = props.rows.find((one): one is KnownRow => one.kind === 'known' && one.figure === figure);
      return row === undefined ? [] : [{ category, told: row.told }];
    }),
  );
  const oldest = createMemo(() => {
    const [first, ...rest] = told().map((one) => one.told);
    return first === undefined ? undefined : rest.reduce((a, b) => (b.observedAt < a.observedAt ? b : a), first);
  });
  return (
    <Show when={oldest()}>
      {(old) => (
        <tr>
          <th scope="row" class="picture-what">
            {p('picture.waiting')}
          </th>
          <td class="picture-number">
            <span class="scene-counts">
              <For each={told()}>
                {(one) => (
                  <span class="scene-count">
                    <TriageGlyph category={one.category} size={18} />
                    <b>{number(one.told.value)}</b>
                  </span>
                )}
              </For>
            </span>
          </td>
          <td class="picture-age">
            <AgeDial age={ageOf(old(), room.minute())} />
          </td>
          <td class="picture-source">{sourceOf(old(), room)}</td>
        </tr>
      )}
    </Show>
  );
}
