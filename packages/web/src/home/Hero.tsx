import { A } from '@solidjs/router';
import { For, Show, type JSX } from 'solid-js';
import { Icon } from '../ui/Icon.tsx';
import type { IconName } from '../ui/icons.ts';
import { h } from './h.ts';
import { me } from './me.ts';
import { ways } from './ways.ts';

interface Deed {
  readonly icon: IconName;
  readonly name: string;
  readonly note: string;
  readonly href: string;
}

export interface HeroProps {
  /** The demonstration's address, where one is at hand. */
  readonly practise: string | null;
  /** The scenario that a first MSEL is brought into. */
  readonly sheet: string | null;
}

/** What this is for, and the few things one comes here to do. */
export function Hero(props: HeroProps): JSX.Element {
  const deeds = (): readonly Deed[] => {
    const staff = (me()?.account ?? null) !== null;
    const join: Deed = { icon: 'inbox', name: h('do.join'), note: h('do.joinNote'), href: ways.join };
    if (!staff) return [join];
    return [
      { icon: 'play', name: h('do.run'), note: h('do.runNote'), href: ways.library },
      join,
      ...(props.sheet === null
        ? []
        : [{ icon: 'list', name: h('do.sheet'), note: h('do.sheetNote'), href: props.sheet } as const]),
      ...(props.practise === null
        ? []
        : [{ icon: 'person', name: h('do.practise'), note: h('do.practiseNote'), href: props.practise } as const]),
    ];
  };
  return (
    <>
      <div class="home-hero">
        <h1>{h('hero.title')}</h1>
        <p>{h('hero.text')}</p>
      </div>
      <Show when={me()}>
        <ul class="home-deeds">
          <For each={deeds()}>
            {(deed) => (
              <li class="home-deed">
                <A href={deed.href} class="home-deed-name">
                  <Icon name={deed.icon} />
                  {deed.name}
                </A>
                <p>{deed.note}</p>
              </li>
            )}
          </For>
        </ul>
      </Show>
    </>
  );
}
