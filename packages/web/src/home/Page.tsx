import './home.css';
import { createEffect, onMount, Show, type JSX } from 'solid-js';
import { t } from '../i18n/t.ts';
import { FootBar } from '../ui/FootBar.tsx';
import { KeyHelp } from '../ui/KeyHelp.tsx';
import { LiveRegion } from '../ui/LiveRegion.tsx';
import { createPaneKeys } from '../ui/pane-keys.ts';
import { UpgradeBanner } from '../ui/UpgradeBanner.tsx';
import { h } from './h.ts';
import { lookWhoIAm, me } from './me.ts';
import { type Section, TopBar } from './TopBar.tsx';

export interface PageProps {
  /** Of the window, before "Samaritan". */
  readonly title: string;
  readonly here?: Section | undefined;
  /** Beside the content, below it where there is no room. */
  readonly side?: JSX.Element;
  /** A form or a few words: no wider than is read well. */
  readonly narrow?: boolean | undefined;
  readonly children: JSX.Element;
}

/** A page around the exercise: bar, content, and what stands beside it. */
export function Page(props: PageProps): JSX.Element {
  createPaneKeys();
  createEffect(() => {
    document.title = `${props.title}: Samaritan`;
  });
  onMount(() => {
    if (me() === null) void lookWhoIAm();
  });
  return (
    <div class="home-page">
      <TopBar here={props.here ?? null} />
      <UpgradeBanner />
      <div
        class="home-main"
        classList={{ 'home-with-side': props.side !== undefined, 'home-narrow': props.narrow === true }}
      >
        <main id="content" tabindex="-1" class="home-content">
          {props.children}
        </main>
        <Show when={props.side}>{(side) => <aside class="home-side">{side()}</aside>}</Show>
      </div>
      <FootBar
        end={
          <>
            <KeyHelp /> <span>{h('foot.licence')}</span>
          </>
        }
      >
        <span>{h('foot.version', { version: me()?.server.version ?? '' })}</span>
        <span class="read-only-to-ears">{t('exercise')}</span>
      </FootBar>
      <LiveRegion />
    </div>
  );
}
