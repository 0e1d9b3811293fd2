import './wall.css';
import { useParams } from '@solidjs/router';
import type { WallFrame } from '@samaritan/server/views/control/frame';
import { createEffect, createSignal, onCleanup, onMount, Show, type JSX, untrack } from 'solid-js';
import { createAsk } from '../home/ask.ts';
import { local } from '../home/local.ts';
import { api } from '../live/api.ts';
import { connection } from '../live/connection.ts';
import { createNow } from '../live/now.ts';
import type { HeardClock } from '../live/running-clock.ts';
import { heardAsSaid, measureServerTime } from '../live/server-time.ts';
import { AppBar } from '../ui/AppBar.tsx';
import { Banner } from '../ui/Banner.tsx';
import { PageClock } from '../live/PageClock.tsx';
import { LanguageSwitch } from '../ui/LanguageSwitch.tsx';
import { LiveRegion } from '../ui/LiveRegion.tsx';
import { Refusal } from '../ui/Refusal.tsx';
import { Skeleton } from '../ui/Skeleton.tsx';
import { ThemeSwitch } from '../ui/ThemeSwitch.tsx';
import { createPaneKeys } from '../ui/pane-keys.ts';
import { o } from './words.ts';
import { Wall } from './Wall.tsx';

/** What everybody in the hall may see: the clock, what was published, and what was reported. Never the truth. */
export function WallPage(): JSX.Element {
  const params = useParams<{ exercise: string }>();
  // Another exercise is another page.
  const exercise = untrack(() => params.exercise);
  const tick = createNow();
  const [frame, setFrame] = createSignal<WallFrame | null>(null);
  const clock = (): HeardClock | null => {
    const said = frame()?.clock;
    return said === undefined ? null : heardAsSaid(said);
  };
  void measureServerTime();
  const [code, setCode] = createSignal<string | null>(null);
  const briefing = createAsk(
    () => exercise,
    (of) => api().wall.briefing.query({ exercise: of }),
  );
  createPaneKeys();
  onMount(() => {
    // Seen from the back of a hall: everything a quarter or a half larger.
    document.documentElement.classList.add('wall-root');
    const subscription = api().wall.live.subscribe(
      { exercise },
      {
        onData: ({ data }) => setFrame(data),
        onError: ({ data }) => setCode(data?.code ?? null),
      },
    );
    onCleanup(() => {
      subscription.unsubscribe();
      document.documentElement.classList.remove('wall-root');
    });
  });
  createEffect(() => {
    const of = briefing.value();
    document.title = of === null ? 'Samaritan' : `${local(of.exercise.title)}: Samaritan`;
  });
  const refused = (): string | null => briefing.failure()?.code ?? code();
  const isForbidden = (): boolean => refused() === 'FORBIDDEN' || refused() === 'UNAUTHORIZED';
  const lostFor = (): number => Math.floor((tick() - connection().since) / 1000);
  const title = (): string => {
    const of = briefing.value();
    return of === null ? 'Samaritan' : local(of.exercise.title);
  };
  return (
    <div class="wall">
      <AppBar
        title={title()}
        note={o('note')}
        clock={
          <Show when={briefing.value()}>
            {(of) => (
              <PageClock
                briefing={of()}
                heard={clock()}
                now={tick()}
                state={o(`state.${clock()?.view.state ?? 'not-started'}`)}
                form="full"
              />
            )}
          </Show>
        }
        end={
          <>
            <LanguageSwitch /> <ThemeSwitch />
          </>
        }
      />
      <Show when={connection().state === 'lost'}>
        <Banner tone="call" title={o('lost', { seconds: lostFor() })} />
      </Show>
      <Show when={clock()?.view.state === 'real-emergency'}>
        <Banner tone="call" title={o('emergency')}>
          {o('emergencyNote')}
        </Banner>
      </Show>
      <Show
        when={frame()}
        fallback={
          <main class="wall-alone">
            <Show when={refused()} fallback={<Skeleton rows={8} />}>
              <Refusal
                what={isForbidden() ? o('forbidden') : o('failed')}
                change={isForbidden() ? o('forbiddenChange') : o('failedChange')}
              />
            </Show>
          </main>
        }
      >
        {(of) => (
          <Show when={briefing.value()} fallback={<main class="wall-alone">{<Skeleton rows={8} />}</main>}>
            {(known) => <Wall frame={of()} briefing={known()} />}
          </Show>
        )}
      </Show>
      <LiveRegion />
    </div>
  );
}
