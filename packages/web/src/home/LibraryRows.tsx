import { For, Show, type JSX } from 'solid-js';
import { Tag } from '../ui/Tag.tsx';
import { ButtonLink } from './ButtonLink.tsx';
import { h } from './h.ts';
import { local } from './local.ts';
import type { LibraryEntry } from './shapes.ts';
import { ways } from './ways.ts';

export interface LibraryRowsProps {
  readonly entries: readonly LibraryEntry[];
  /** The one to learn on. */
  readonly start: string | null;
}

/** Scripts with what they train, how long they play and how many they seat. */
export function LibraryRows(props: LibraryRowsProps): JSX.Element {
  return (
    <ul class="home-rows" aria-label={h('library.title')}>
      <For each={props.entries}>
        {(entry) => (
          <li class="home-row home-row-script">
            <div class="home-row-words">
              <p class="home-row-title">
                {local(entry.title)}
                <Show when={entry.id === props.start}>
                  <Tag tone="act">{h('library.start')}</Tag>
                </Show>
                <Show when={entry.own}>
                  <Tag>{h('library.own')}</Tag>
                </Show>
              </p>
              <p class="home-row-text">{local(entry.summary)}</p>
              <Show when={entry.capabilities.length > 0}>
                <p class="home-row-note">{trains(entry)}</p>
              </Show>
            </div>
            <p class="home-figure">
              <b>{h('library.hours', { hours: entry.hours })}</b>
              <span>{h('library.rows', { count: entry.rows })}</span>
            </p>
            <p class="home-figure">
              <b>{entry.seats}</b>
              <span>{h('exercises.seats')}</span>
            </p>
            <div class="home-row-act">
              <ButtonLink
                href={ways.scenario(entry.id)}
                kind={entry.id === props.start ? 'primary' : 'plain'}
                label={h('library.openNamed', { title: local(entry.title) })}
              >
                {h('exercises.open')}
              </ButtonLink>
            </div>
          </li>
        )}
      </For>
    </ul>
  );
}

const shown = 4;

/** The first few: the script's own page has them all. */
function trains({ capabilities }: LibraryEntry): string {
  const names = capabilities.slice(0, shown).map(({ name }) => local(name));
  const more = capabilities.length - names.length;
  const all = more === 0 ? names : [...names, h('library.more', { count: more })];
  return h('library.trains', { capabilities: all.join('; ') });
}
