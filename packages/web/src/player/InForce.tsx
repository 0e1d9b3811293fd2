import { endedBy } from '@samaritan/scenarios/vocabulary/commands';
import { createMemo, For, Show, type JSX } from 'solid-js';
import type { ItemView } from '@samaritan/server/views/seat/frame';
import { sourceName } from '@samaritan/server/words/desk-log';
import { declarationLabels, orderLabels } from '@samaritan/server/words/labels/law';
import { EmptyState } from '../ui/EmptyState.tsx';
import { Pane } from '../ui/Pane.tsx';
import { useRoom } from './seat-room.ts';
import { timeOf } from '../live/moments.ts';
import { p } from './words.ts';

interface Line {
  readonly what: string;
  readonly effect: string;
  readonly item: ItemView;
}

/** Whether an item says that what another told of has come to its end. */
const ends = (end: ItemView, { content, arrivedAt }: ItemView): boolean => {
  if (end.content.kind !== 'order' || !end.content.inForce || end.arrivedAt < arrivedAt) return false;
  const { order, jurisdiction } = end.content;
  const what = endedBy[order];
  if (content.kind === 'declaration') return what === 'declaration' && content.jurisdiction === jurisdiction;
  return content.kind === 'order' && content.order === what && content.jurisdiction === jurisdiction;
};

/** Declarations and orders that stand, as far as this desk was told, and what each changes. */
export function InForce(): JSX.Element {
  const room = useRoom();
  const lines = createMemo(() =>
    [...room.facts().latest.values()]
      .filter(({ content: { kind } }) => kind === 'declaration' || kind === 'order')
      .filter((item, _, all) => !all.some((other) => ends(other, item)))
      .flatMap((item): readonly Line[] => {
        const { content } = item;
        const { language } = room.speak();
        if (content.kind === 'declaration') {
          const level = declarationLabels[content.level][language];
          const who = room.speak().jurisdiction(content.jurisdiction);
          return [{ what: p('inForce.declared', { who, level }), effect: p(`effect.${content.level}`), item }];
        }
        if (content.kind !== 'order') return [];
        const where = room.speak().jurisdiction(content.jurisdiction);
        const state = content.inForce ? p('inForce.force') : p('inForce.ordered');
        const what = p('inForce.line', { what: `${where}, ${orderLabels[content.order][language]}`, state });
        return [{ what, effect: p(`effect.${content.order}`), item }];
      })
      .toSorted((a, b) => b.item.arrivedAt - a.item.arrivedAt),
  );
  return (
    <Pane title={p('inForce')} count={p('agreements.note')}>
      <Show
        when={lines().length > 0}
        fallback={
          <div class="p-3">
            <EmptyState>{p('inForceEmpty')}</EmptyState>
          </div>
        }
      >
        <ul aria-label={p('inForce')}>
          <For each={lines()}>
            {({ what, effect, item }) => (
              <li class="force-line">
                <b>{what}</b>
                <p>{effect}</p>
                <p class="letter-meta">
                  {sourceName(item, room.speak()) ?? p('ownEyes')}, {timeOf(room, item.arrivedAt)}
                </p>
              </li>
            )}
          </For>
        </ul>
      </Show>
    </Pane>
  );
}
