import { createEffect, createSignal, For, on, onCleanup, onMount, Show, type JSX } from 'solid-js';
import { language } from '../../i18n/language.ts';
import { api } from '../../live/api.ts';
import { Dialog } from '../../ui/Dialog.tsx';
import { EmptyState } from '../../ui/EmptyState.tsx';
import { RowList } from '../../ui/RowList.tsx';
import { SearchField } from '../../ui/SearchField.tsx';
import { Tag } from '../../ui/Tag.tsx';
import { c } from '../c.ts';
import { useControl } from '../control-room.ts';
import { timeOf } from '../../live/moments.ts';
import type { Found } from '../shapes.ts';

/** Every text of the scenario and of what was written in play, found by its words; each leads to where it stands. */
export function FindAnything(): JSX.Element {
  const room = useControl();
  const [text, setText] = createSignal('');
  const [found, setFound] = createSignal<readonly Found[] | null>(null);
  const [failed, setFailed] = createSignal(false);
  let frame: HTMLDivElement | undefined;
  let waiting: ReturnType<typeof setTimeout> | undefined;
  let turn = 0;
  const look = async (wanted: string): Promise<void> => {
    const mine = ++turn;
    if (wanted === '') return void setFound(null);
    try {
      const all = await api().control.search.query({ exercise: room.exercise, text: wanted });
      if (mine !== turn) return;
      setFound(all);
      setFailed(false);
    } catch {
      if (mine === turn) setFailed(true);
    }
  };
  createEffect(
    on(text, (wanted) => {
      clearTimeout(waiting);
      waiting = setTimeout(() => void look(wanted.trim()), 200);
    }),
  );
  onCleanup(() => clearTimeout(waiting));
  // Here Escape leaves at once: elsewhere it would empty the field first.
  const leave = (event: KeyboardEvent): void => {
    if (event.key !== 'Escape') return;
    event.stopPropagation();
    room.open(null);
  };
  onMount(() => frame?.addEventListener('keydown', leave, { capture: true }));
  const go = (one: Found): void => {
    room.open(null);
    switch (one.kind) {
      case 'row':
        room.chooseRow(one.id);
        return;
      case 'message':
        room.chooseMessage(one.id);
        return;
      case 'journal':
      case 'observation':
        room.open({ kind: 'chain', seq: Number(one.id) });
        return;
      case 'seat':
        room.chooseSeat(one.id);
        room.chooseTab('seats');
        return;
      default:
        room.chooseTab('map');
    }
  };
  return (
    <Dialog open wide title={c('find.title')} onClose={() => room.open(null)}>
      <div class="form" ref={frame}>
        <SearchField
          first
          label={c('find.label')}
          value={text()}
          onInput={setText}
          count={found() === null ? undefined : c('find.count', { count: found()?.length ?? 0 })}
        />
        <Show when={!failed()} fallback={<p>{c('find.failed')}</p>}>
          <Show when={found()} fallback={<EmptyState>{c('find.empty')}</EmptyState>}>
            {(all) => (
              <Show when={all().length > 0} fallback={<EmptyState>{c('find.none', { text: text() })}</EmptyState>}>
                <div class="find-results">
                  <RowList label={c('find.results')}>
                    <For each={all()}>
                      {(one) => (
                        <li>
                          <button type="button" data-row class="row" onClick={() => go(one)}>
                            <Tag>{c(`find.${one.kind}`)}</Tag>
                            <span class="row-words">
                              <span>
                                <Show when={one.kind === 'row'}>
                                  <b>{one.id}</b>{' '}
                                </Show>
                                {one.text[language()]}
                              </span>
                            </span>
                            <span class="text-12 text-ink-2">{one.at === null ? '' : timeOf(room, one.at)}</span>
                          </button>
                        </li>
                      )}
                    </For>
                  </RowList>
                </div>
              </Show>
            )}
          </Show>
        </Show>
      </div>
    </Dialog>
  );
}
