import { useLocation } from '@solidjs/router';
import { createEffect, Show, type JSX } from 'solid-js';
import { api } from '../live/api.ts';
import { EmptyState } from '../ui/EmptyState.tsx';
import { Skeleton } from '../ui/Skeleton.tsx';
import { createAsk } from './ask.ts';
import { ButtonLink } from './ButtonLink.tsx';
import { CodeForm } from './CodeForm.tsx';
import { ExerciseRows } from './ExerciseRows.tsx';
import { FailureNote } from './FailureNote.tsx';
import { FirstSteps } from './FirstSteps.tsx';
import { h } from './h.ts';
import { Hero } from './Hero.tsx';
import { LibraryRows } from './LibraryRows.tsx';
import { lookWhoIAm, me, meFailure } from './me.ts';
import { Page } from './Page.tsx';
import { RunningNow } from './RunningNow.tsx';
import { SeatHeld } from './SeatHeld.tsx';
import type { ExerciseEntry, LibraryEntry } from './shapes.ts';
import { ways } from './ways.ts';

/** The first page: what runs, what can be run, and the way in for those who join. */
export function HomePage(): JSX.Element {
  const account = (): string | null => me()?.account?.id ?? null;
  const mayRead = (): string | null =>
    me()?.account?.director === true ||
    me()?.posts.some(({ role }) => role === 'director' || role === 'controller') === true
      ? account()
      : null;
  const exercises = createAsk(account, () => api().exercises.list.query(), { everyMs: 5000 });
  const library = createAsk(mayRead, () => api().library.list.query());
  const all = (): readonly ExerciseEntry[] => exercises.value() ?? [];
  const playing = (): readonly ExerciseEntry[] => all().filter(({ state }) => state !== 'ended');
  const start = (): LibraryEntry | null =>
    (library.value() ?? []).filter(({ own }) => !own).toSorted((a, b) => a.seats - b.seats)[0] ?? null;
  const demonstration = (): ExerciseEntry | undefined => playing().find((one) => one.demonstration);
  const location = useLocation();
  let shelf: HTMLElement | undefined;
  createEffect(() => {
    if (location.hash === '#library' && library.value() !== null) shelf?.scrollIntoView();
  });
  return (
    <Page
      title={h('nav.exercises')}
      here={location.hash === '#library' ? 'library' : 'exercises'}
      side={
        <>
          <SeatHeld />
          <Show when={account()} fallback={<Guest />}>
            <Show when={exercises.value()}>
              <RunningNow entries={all().filter(({ state }) => state === 'running' || state === 'paused')} />
              <Show when={mayRead()}>
                <FirstSteps exercises={all()} start={start()} />
              </Show>
            </Show>
          </Show>
          <section class="home-part" aria-labelledby="join-by-code">
            <h2 id="join-by-code">{h('code.title')}</h2>
            <CodeForm />
          </section>
        </>
      }
    >
      <Hero
        practise={demonstration() === undefined ? null : ways.exercise(demonstration()?.id ?? '')}
        sheet={start() === null ? null : ways.scenarioSheet(start()?.id ?? '')}
      />
      <div class="home-notes">
        <FailureNote failure={meFailure()} onAgain={() => void lookWhoIAm()} />
        <FailureNote failure={exercises.failure()} onAgain={() => void exercises.again()} />
        <FailureNote failure={library.failure()} onAgain={() => void library.again()} />
      </div>
      <Show when={account()}>
        <section aria-labelledby="exercises">
          <h2 id="exercises" class="home-head">
            {h('exercises.title')}
          </h2>
          <Show when={exercises.value()} fallback={<Skeleton rows={3} />}>
            <Show
              when={playing().length > 0}
              fallback={
                <div class="home-empty">
                  <EmptyState>{h('exercises.none')}</EmptyState>
                </div>
              }
            >
              <ExerciseRows label={h('exercises.running')} entries={playing()} />
            </Show>
          </Show>
        </section>
      </Show>
      <Show when={mayRead()}>
        <section ref={shelf} aria-labelledby="library">
          <h2 id="library" class="home-head">
            {h('library.title')} <span class="home-head-note">{h('library.note')}</span>
          </h2>
          <Show when={library.value()} fallback={<Skeleton rows={4} />}>
            {(entries) => (
              <Show
                when={entries().length > 0}
                fallback={
                  <div class="home-empty">
                    <EmptyState>{h('library.none')}</EmptyState>
                  </div>
                }
              >
                <LibraryRows entries={entries()} start={start()?.id ?? null} />
              </Show>
            )}
          </Show>
        </section>
      </Show>
      <Show when={account()}>
        <section aria-labelledby="past-exercises">
          <h2 id="past-exercises" class="home-head">
            {h('exercises.past')}
          </h2>
          <Show
            when={all().length > playing().length}
            fallback={
              <div class="home-empty">
                <EmptyState>{h('exercises.noPast')}</EmptyState>
              </div>
            }
          >
            <ExerciseRows label={h('exercises.past')} entries={all().filter(({ state }) => state === 'ended')} />
          </Show>
        </section>
      </Show>
    </Page>
  );
}

function Guest(): JSX.Element {
  return (
    <Show when={me()}>
      {(known) => (
        <section class="home-part" aria-labelledby="staff">
          <h2 id="staff">{h('guest.title')}</h2>
          <p class="home-read">{known().server.hasDirector ? h('guest.text') : h('guest.noDirector')}</p>
          <Show when={known().server.hasDirector}>
            <p class="home-acts">
              <ButtonLink href={ways.signIn} kind="primary">
                {h('account.signIn')}
              </ButtonLink>
            </p>
          </Show>
        </section>
      )}
    </Show>
  );
}
