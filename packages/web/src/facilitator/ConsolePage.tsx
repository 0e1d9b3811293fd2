import './console.css';
import { useParams } from '@solidjs/router';
import { isTRPCClientError } from '@trpc/client';
import { createEffect, createResource, Match, Show, Switch, type JSX, untrack } from 'solid-js';
import { language } from '../i18n/language.ts';
import { api } from '../live/api.ts';
import { AppBar } from '../ui/AppBar.tsx';
import { Button } from '../ui/Button.tsx';
import { LiveRegion } from '../ui/LiveRegion.tsx';
import { createPaneKeys } from '../ui/pane-keys.ts';
import { createShortcuts } from '../ui/shortcuts.ts';
import { Skeleton } from '../ui/Skeleton.tsx';
import { c } from './c.ts';
import { ClockBar } from './ClockBar.tsx';
import { ConsoleFoot } from './ConsoleFoot.tsx';
import { ConsoleLayout } from './ConsoleLayout.tsx';
import { ControlBanners } from './ControlBanners.tsx';
import { ControlProvider, type ControlRoom } from './control-room.ts';
import { createControlRoom } from './create-control-room.ts';
import { createArrivals } from './arrivals.ts';
import { Dialogs } from './Dialogs.tsx';
import type { ControlBriefing } from './shapes.ts';

interface Opened {
  readonly briefing: ControlBriefing;
  readonly me: ControlRoom['me'];
}

/** Who may not control is told something else than who cannot reach the server. */
async function openConsole(exercise: string): Promise<Opened | 'not-allowed'> {
  try {
    const [briefing, me] = await Promise.all([api().control.briefing.query({ exercise }), api().session.me.query()]);
    const post = me.posts.find((one) => one.exercise === exercise);
    return {
      briefing,
      me: { account: me.account?.id ?? '', director: me.account?.director === true || post?.role === 'director' },
    };
  } catch (error) {
    const code = isTRPCClientError(error) ? (error.data as { readonly code?: string } | null)?.code : undefined;
    if (code === 'UNAUTHORIZED' || code === 'FORBIDDEN' || code === 'NOT_FOUND') return 'not-allowed';
    throw error;
  }
}

/** `/control/:exercise`: the console of one exercise, for directors and controllers. */
export function ConsolePage(): JSX.Element {
  const params = useParams<{ exercise: string }>();
  const [opened, { refetch }] = createResource(() => params.exercise, openConsole);
  const console = (): Opened | undefined => {
    const found = opened.error === undefined ? opened() : undefined;
    return found === 'not-allowed' ? undefined : found;
  };
  return (
    <Switch
      fallback={
        <Plain title={c('loading')}>
          <Skeleton rows={6} />
        </Plain>
      }
    >
      <Match when={console()} keyed>
        {(found) => <Console exercise={params.exercise} opened={found} />}
      </Match>
      <Match when={opened.error !== undefined}>
        <Plain title={c('unreachable')}>
          <Button kind="primary" onPress={() => void refetch()}>
            {c('lost.retry')}
          </Button>
        </Plain>
      </Match>
      <Match when={!opened.loading}>
        <Plain title={c('notYours')}>
          <p>{c('notYours.about')}</p>
          <a href={`/sign-in?to=${encodeURIComponent(globalThis.location.pathname)}`}>{c('notYours.signIn')}</a>
        </Plain>
      </Match>
    </Switch>
  );
}

function Console(props: { readonly exercise: string; readonly opened: Opened }): JSX.Element {
  // A page shows one exercise: another one is another page.
  const room = createControlRoom(untrack(() => ({ exercise: props.exercise, ...props.opened })));
  createPaneKeys();
  createArrivals(room);
  createShortcuts(() => [
    { key: '/', what: c('key.find'), run: () => room.open({ kind: 'find' }) },
    { key: '1', what: c('key.map'), run: () => room.chooseTab('map') },
    { key: '2', what: c('key.state'), run: () => focusPane('state') },
    { key: '3', what: c('key.traffic'), run: () => focusPane('traffic') },
    { key: '4', what: c('key.log'), run: () => room.chooseTab('log') },
    { key: '5', what: c('key.time'), run: () => room.chooseTab('time') },
    { key: 't', what: c('key.truth'), run: () => room.showPicture(!room.pictured()) },
  ]);
  createEffect(() => {
    document.title = `${room.briefing.exercise.title[language()]}: ${c('console')}`;
  });
  return (
    <ControlProvider value={room}>
      <Show
        when={!room.link.ended()}
        fallback={
          <Plain title={c('notYours')}>
            <p>{c('notYours.about')}</p>
          </Plain>
        }
      >
        <div class="console">
          <ClockBar />
          <ControlBanners />
          <main class="console-main" aria-label={c('console')}>
            <Show when={room.link.clock()} fallback={<Skeleton rows={12} />}>
              <ConsoleLayout />
            </Show>
          </main>
          <ConsoleFoot />
        </div>
        <Dialogs />
        <LiveRegion />
      </Show>
    </ControlProvider>
  );
}

/** The pane whose title has this word in the language of the page. */
function focusPane(name: 'state' | 'traffic'): void {
  const panes = [...document.querySelectorAll<HTMLElement>('[data-pane]')];
  panes.find((pane) => pane.querySelector('h2')?.textContent === c(name))?.focus();
}

/** A page that says one thing. */
function Plain(props: { readonly title: string; readonly children: JSX.Element }): JSX.Element {
  return (
    <>
      <AppBar title="Samaritan" />
      <main class="console-plain">
        <h2>{props.title}</h2>
        {props.children}
      </main>
    </>
  );
}
